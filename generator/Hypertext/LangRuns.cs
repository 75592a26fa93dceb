using System.Text;
using SiteGen.Languages;
using SiteGen.Model;

namespace SiteGen.Hypertext;

/// <summary>Marks the stretches of a text that are in another language than the text itself (WCAG 2.2, 3.1.2 Language of Parts).</summary>
/// <remarks>Without it a screen reader spells 停机保号 in English letters, and a browser picks Japanese shapes for Chinese
/// characters.</remarks>
public static class LangRuns
{
    /// <summary>The text as HTML: escaped, with Chinese marked inside English and English words inside Chinese.</summary>
    public static RawHtml Mark(string text, Lang lang)
    {
        // Most texts are all in one language.
        if (Language.Of(lang.Twin()).FindRun(text, 0) < 0)
            return new RawHtml(Html.Escape(text));
        var html = new StringBuilder(text.Length + 32);
        Append(html, text, lang);
        return new RawHtml(html.ToString());
    }

    /// <summary>The text as a label of a picture: as <see cref="Mark"/> writes it, but with the element that SVG has for it.</summary>
    public static RawHtml MarkInSvg(string text, Lang lang)
    {
        var html = new StringBuilder(text.Length + 32);
        Append(html, text, lang, "tspan");
        return new RawHtml(html.ToString());
    }

    /// <summary>Appends the text as <see cref="Mark"/> writes it.</summary>
    public static void Append(StringBuilder html, string text, Lang lang) => Append(html, text, lang, "span");

    /// <param name="element">What marks a stretch: <c>span</c>, or <c>tspan</c> within a picture.</param>
    public static void Append(StringBuilder html, string text, Lang lang, string element)
    {
        var (twin, position) = (lang.Twin(), 0);
        var foreign = Language.Of(twin);
        while (position < text.Length && foreign.FindRun(text, position) is >= 0 and var start)
        {
            var end = foreign.EndOfRun(text, start);
            html.Append(Html.Escape(text[position..start]));
            html.Append($"<{element} lang=\"{twin.Tag()}\">").Append(Html.Escape(text[start..end])).Append($"</{element}>");
            position = end;
        }
        html.Append(Html.Escape(text[position..]));
    }
}

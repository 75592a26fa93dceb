using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Runtime;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Themes;

namespace SiteGen.Rendering.Parts;

/// <summary>Texts of the model as templates may write them.</summary>
internal static class ViewText
{
    private static readonly ConditionalWeakTable<UiStrings, ScriptObject> Marked = [];
    private static readonly ConditionalWeakTable<UiStrings, ScriptObject> Plain = [];

    /// <summary>The interface strings for running text, <c>t.key</c> in templates: foreign words in them are marked. Made once a
    /// language.</summary>
    public static ScriptObject Strings(UiStrings ui) =>
        Marked.GetValue(ui, static strings => Script(strings, text => LangRuns.Mark(text, strings.Lang)));

    /// <summary>The interface strings for attributes and titles, <c>plain.key</c> in templates: no markup.</summary>
    public static ScriptObject PlainStrings(UiStrings ui) => Plain.GetValue(ui, static strings => Script(strings, text => text));

    /// <summary>What every template sees beside its own view.</summary>
    public static ScriptObject Globals(UiStrings ui) => new() { ["t"] = Strings(ui), ["plain"] = PlainStrings(ui) };

    private static ScriptObject Script(UiStrings strings, Func<string, object> write)
    {
        var script = new ScriptObject();
        foreach (var (key, text) in strings.Texts)
            script.SetValue(key, write(text), readOnly: true);
        script.IsReadOnly = true;
        return script;
    }

    /// <summary>What a link to an entry says when its author left the words to us.</summary>
    /// <remarks>Of kinds that say so, the Chinese stands beside the English, because that is what a reader has to find or say.</remarks>
    public static RawHtml Name(Entity entity, PageContext page)
    {
        var name = entity.Name.In(page.Lang);
        if (Language.Of(page.Lang).IsLocal || !entity.Key.Value.Kind.ShowsChinese)
            return page.Mark(name);
        return new RawHtml($"{page.Mark(name)} <span class=\"zh\">({LangRuns.Mark(entity.Name.In(page.Lang.Twin()), page.Lang)})</span>");
    }

    /// <summary>A text with its placeholders filled by the HTML that their names stand for; one of no known name stays.</summary>
    /// <param name="element">What marks words of the other language: <c>span</c>, or <c>tspan</c> within a picture.</param>
    public static RawHtml Fill(string text, PageContext page, Func<string, RawHtml?> fill, string element = "span") =>
        new(Fill(text, (html, between) => LangRuns.Append(html, between, page.Lang, element), gap => fill(gap)?.Html));

    /// <summary>The same without markup.</summary>
    public static string FillPlain(string text, Func<string, string?> fill) => Fill(text, (plain, between) => plain.Append(between), fill);

    private static string Fill(string text, Action<StringBuilder, string> write, Func<string, string?> fill)
    {
        var filled = new StringBuilder();
        var position = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
                break;
            if (fill(text[(open + 1)..close]) is not { } value)
                continue;
            write(filled, text[position..open]);
            filled.Append(value);
            position = close + 1;
        }
        write(filled, text[position..]);
        return filled.ToString();
    }
}

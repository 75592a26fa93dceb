using SiteGen.Languages;
using SiteGen.Rendering.Themes;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Rendering.Frame;

/// <summary>What a search engine shows of a page below its title: what the page says of itself, and what it holds.</summary>
internal static class PageDescription
{
    /// <summary>The first sentences of the page, as far as there is room; where they say little, the site's own line; and for a list, what
    /// is on it, as far as there is room.</summary>
    public static string Of(PageContent content, PageContext page)
    {
        var lead = WithinRoom(content.Description);
        if (IsNarrow(With(lead, content.Holds, page)))
            lead = Joined(lead, page.Config.Tagline[page.Lang].Value, Language.Of(page.Lang).SentenceSeparator);
        return content.IsArticle && !IsNarrow(lead) ? lead : With(lead, content.Holds, page);
    }

    private static string With(string lead, IReadOnlyList<string> holds, PageContext page)
    {
        var separator = Language.Of(page.Lang).SentenceSeparator;
        foreach (var name in holds)
        {
            var longer = Joined(lead, name, separator);
            if (ReferenceEquals(longer, lead))
                break;
            (lead, separator) = (longer, page.Ui[UiKeys.ListSeparator]);
        }
        return lead;
    }

    /// <summary>The first text alone where there is no room for both.</summary>
    private static string Joined(string first, string second, string separator) =>
        $"{first}{separator}{second}" is var both && CharacterWidth.Of(both) <= DescriptionWidth.Most ? both : first;

    /// <summary>As many sentences as there is room for; all of a text whose first is too long.</summary>
    private static string WithinRoom(string text)
    {
        if (CharacterWidth.Of(text) <= DescriptionWidth.Most)
            return text;
        for (var end = text.Length - 1; end > 0; end--)
        {
            if (Sentences.IsEnd(text, end) && text[..end].TrimEnd() is var shorter && CharacterWidth.Of(shorter) <= DescriptionWidth.Most)
                return shorter;
        }
        return text;
    }

    private static bool IsNarrow(string text) => CharacterWidth.Of(text) < DescriptionWidth.Least;
}

using System.Text;
using SiteGen.Addresses;
using SiteGen.Hypertext;

namespace SiteGen.Offline;

/// <summary>The content of a page of the site, to be written into a file that holds many.</summary>
internal sealed class EmbeddedPage
{
    /// <summary>On elements of use on the site only: ways to other pages, and what another page shows as well.</summary>
    private const string SiteOnly = "data-site-only";

    /// <summary>On a part of an entry that the file has once, on the list of its kind. Elsewhere its summary leads there.</summary>
    private const string OnList = "data-on-list";

    /// <summary>Elements that do nothing without a script, or away from the site.</summary>
    private static readonly HashSet<string> Working = new(StringComparer.Ordinal)
    {
        "form",
        "input",
        "button",
        "select",
        "textarea",
        "script",
        "template",
        "noscript",
        "dialog",
        "progress",
        "output",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WorkingSpans = Working.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>Attributes whose words are ids of the page.</summary>
    private static readonly HashSet<string> ToIds = new(StringComparer.Ordinal)
    {
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "aria-details",
        "aria-owns",
        "for",
        "headers",
    };

    private readonly string _html;
    private readonly List<(int Start, int End, string? ListedEntry)> _left = [];

    private EmbeddedPage(PageKey key, string html) => (Key, _html) = (key, html);

    public PageKey Key { get; }

    /// <summary>The ids of the elements that are kept.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <param name="html">The whole page; it has passed the verifier's strict grammar, or the build ends without any copy.</param>
    /// <param name="isList">Whether the page is the list of a kind, which shows its entries in full.</param>
    public static EmbeddedPage Of(PageKey key, string html, bool isList)
    {
        var main = html.IndexOf("<main", StringComparison.Ordinal);
        var end = html.LastIndexOf("</main>", StringComparison.Ordinal);
        var page = new EmbeddedPage(key, main < 0 || end < main ? "" : html[HtmlTokens.At(html, main).End..end].Trim());
        page.ReadTags(isList);
        return page;
    }

    /// <summary>The content with ids of its own, links turned inwards, and headings one level down.</summary>
    public string Write(GuideLinks links)
    {
        var written = new StringBuilder(_html.Length);
        var at = 0;
        foreach (var (start, end, entry) in _left)
        {
            AppendTokens(written, at, start, links);
            if (entry is not null && links.ListOf(entry) is { } list)
                written
                    .Append("<p class=\"about-line\"><a href=\"#")
                    .Append(list)
                    .Append("\">")
                    .Append(SummaryOf(start))
                    .Append("</a></p>");
            at = end;
        }
        AppendTokens(written, at, _html.Length, links);
        return written.ToString().Trim();
    }

    /// <summary>Notes the ids of what is kept, and the stretches to leave out.</summary>
    private void ReadTags(bool isList)
    {
        var entry = "";
        var tokens = new HtmlTokens(_html);
        while (tokens.Next())
        {
            var start = tokens.Start;
            if (tokens.Kind == HtmlTokenKind.Comment)
            {
                _left.Add((start, tokens.End, null));
                continue;
            }
            if (tokens.Kind != HtmlTokenKind.StartTag)
                continue;
            var isOfSite = WorkingSpans.Contains(tokens.Name) || tokens.Find(SiteOnly) is not null;
            if (isOfSite || (!isList && tokens.Find(OnList) is not null))
            {
                tokens.SkipElement();
                _left.Add((start, tokens.End, isOfSite ? null : entry));
            }
            else if (tokens.Find("id") is { } id)
            {
                Ids.Add(entry = Html.Decode(_html.AsSpan(id.Value)));
            }
        }
    }

    private string SummaryOf(int start)
    {
        const string Open = "<summary>";
        var from = _html.IndexOf(Open, start, StringComparison.Ordinal) + Open.Length;
        var to = _html.IndexOf("</summary>", from, StringComparison.Ordinal);
        return from < Open.Length || to < 0 ? "" : _html[from..to];
    }

    private void AppendTokens(StringBuilder written, int from, int to, GuideLinks links)
    {
        var tokens = new HtmlTokens(_html.AsSpan(0, to), from);
        while (tokens.Next())
        {
            if (tokens.Kind == HtmlTokenKind.Text)
                AppendText(written, _html.AsSpan(tokens.Start..tokens.End));
            else if (tokens.Kind == HtmlTokenKind.EndTag)
                written.Append("</").Append(Lowered(tokens.Name)).Append('>');
            else
                AppendTag(written, tokens, links);
        }
    }

    private void AppendTag(StringBuilder written, scoped in HtmlTokens tag, GuideLinks links)
    {
        // The file loads nothing: the words that stand in for a picture do so here.
        if (tag.Name is "img")
        {
            if (tag.Find("alt") is { } alt)
                written.Append("<em>").Append(Html.Escape(ValueOf(alt))).Append("</em>");
            return;
        }
        written.Append('<').Append(Lowered(tag.Name));
        foreach (var attribute in tag.Attributes)
        {
            // Named sections are landmarks; hundreds of them under the same few names would be of no use.
            if (tag.Name is not "section" || _html.AsSpan(attribute.Name) is not "aria-labelledby")
                AppendAttribute(written, attribute, links);
        }
        written.Append('>');
    }

    private void AppendAttribute(StringBuilder written, HtmlAttribute attribute, GuideLinks links)
    {
        var name = _html[attribute.Name];
        var value =
            name == "id" ? links.IdOf(Key, ValueOf(attribute))
            : name == "href" ? links.Resolve(Key, ValueOf(attribute))
            : ToIds.Contains(name)
                ? string.Join(' ', ValueOf(attribute).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => links.IdOf(Key, id)))
            : null;
        written.Append(' ');
        if (value is null)
            written.Append(_html.AsSpan(attribute.Whole));
        else
            written.Append(name).Append("=\"").Append(Html.Escape(value)).Append('"');
    }

    private string ValueOf(HtmlAttribute attribute) => Html.Decode(_html.AsSpan(attribute.Value));

    /// <summary>Without the blanks that only order the lines of a page.</summary>
    private static void AppendText(StringBuilder written, ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart(" \n");
        var gap = text[..(text.Length - trimmed.Length)];
        if (gap.Contains('\n'))
            text = trimmed;
        if (gap.Contains('\n') && written.Length > 0 && written[^1] != '\n')
            written.Append('\n');
        written.Append(text);
    }

    /// <summary>A heading of a page is one of a part here.</summary>
    private static string Lowered(ReadOnlySpan<char> name) =>
        name is ['h', >= '1' and <= '5'] ? $"h{(char)(name[1] + 1)}" : name.ToString();
}

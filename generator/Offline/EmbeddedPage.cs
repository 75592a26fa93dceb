using System.Net;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Verification.Reading;

namespace SiteGen.Offline;

/// <summary>The content of a page of the site, to be written into a file that holds many.</summary>
internal sealed class EmbeddedPage
{
    /// <summary>On elements of use on the site only: ways to other pages, and what another page shows as well.</summary>
    private const string SiteOnly = "data-site-only";

    /// <summary>On a part of an entry that the file has once, on the list of its kind. Elsewhere its summary leads there.</summary>
    private const string OnList = "data-on-list";

    /// <summary>What takes a script, or the site, to do anything.</summary>
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
    private readonly List<(int Start, int End, string Name)> _tags = [];
    private readonly Dictionary<int, (string Entry, string Label)> _elsewhere = [];

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
        var page = new EmbeddedPage(key, main < 0 || end < main ? "" : html[TagText.EndOf(html, main)..end].Trim());
        page.ReadTags(isList);
        return page;
    }

    /// <summary>The content with ids of its own, links turned inwards, and headings one level down.</summary>
    public string Write(GuideLinks links)
    {
        var written = new StringBuilder(_html.Length);
        var at = 0;
        foreach (var (start, end, name) in _tags)
        {
            AppendText(written, _html.AsSpan(at, start - at));
            at = end;
            if (_elsewhere.TryGetValue(start, out var part) && links.ListOf(part.Entry) is { } list)
                written.Append("<p class=\"about-line\"><a href=\"#").Append(list).Append("\">").Append(part.Label).Append("</a></p>");
            if (name.Length == 0)
                continue;
            if (name[0] == '/')
                written.Append("</").Append(Lowered(name[1..])).Append('>');
            else
                AppendTag(written, name, start, end, links);
        }
        AppendText(written, _html.AsSpan(at));
        return written.ToString().Trim();
    }

    /// <summary>Tags to write, and stretches to leave out, which have no name.</summary>
    private void ReadTags(bool isList)
    {
        var entry = "";
        var start = _html.IndexOf('<');
        while (start >= 0)
        {
            var (end, name) = (TagText.EndOf(_html, start), TagText.NameOf(_html, start));
            if (name.Length == 0 || (name[0] != '/' && (Working.Contains(name) || TagText.Attribute(_html, start, SiteOnly) is not null)))
            {
                end = name.Length == 0 ? end : EndOfElement(name, end);
                name = "";
            }
            else if (!isList && name[0] != '/' && TagText.Attribute(_html, start, OnList) is not null)
            {
                _elsewhere.Add(start, (entry, LabelOf(start)));
                end = EndOfElement(name, end);
                name = "";
            }
            else if (name[0] != '/' && TagText.Attribute(_html, start, "id") is { } id)
            {
                Ids.Add(entry = ValueOf(id));
            }
            _tags.Add((start, end, name));
            start = _html.IndexOf('<', end);
        }
    }

    private string LabelOf(int start)
    {
        const string Open = "<summary>";
        var from = _html.IndexOf(Open, start, StringComparison.Ordinal) + Open.Length;
        var to = _html.IndexOf("</summary>", from, StringComparison.Ordinal);
        return from < Open.Length || to < 0 ? "" : _html[from..to];
    }

    private int EndOfElement(string name, int at)
    {
        if (HtmlNesting.IsVoid(name))
            return at;
        var depth = 1;
        while (depth > 0)
        {
            var next = _html.IndexOf('<', at);
            if (next < 0)
                return _html.Length;
            var tag = TagText.NameOf(_html, next);
            if (tag == name)
                depth++;
            else if (tag.Length > 1 && tag[0] == '/' && tag.AsSpan(1).SequenceEqual(name))
                depth--;
            at = TagText.EndOf(_html, next);
        }
        return at;
    }

    private void AppendTag(StringBuilder written, string name, int start, int end, GuideLinks links)
    {
        written.Append('<').Append(Lowered(name));
        var at = start + 1 + name.Length;
        while (at < end)
        {
            while (at < end && (char.IsWhiteSpace(_html[at]) || _html[at] is '/' or '>'))
                at++;
            if (at >= end)
                break;
            var nameEnd = at;
            while (nameEnd < end && _html[nameEnd] is not ('=' or ' ' or '>' or '/' or '\n'))
                nameEnd++;
            var attribute = _html[at..nameEnd];
            if (nameEnd == at || TagText.Attribute(_html, start, attribute) is not { } place)
                break;
            // Named sections are landmarks; hundreds of them, under the same few names, would lead nobody.
            if (name != "section" || attribute != "aria-labelledby")
                AppendAttribute(written, attribute, place, links);
            at = place.Start + place.Length;
        }
        written.Append('>');
    }

    private void AppendAttribute(StringBuilder written, string attribute, (int Start, int Length) place, GuideLinks links)
    {
        var value =
            attribute == "id" ? links.IdOf(Key, ValueOf(place))
            : attribute == "href" ? links.Resolve(Key, ValueOf(place))
            : ToIds.Contains(attribute)
                ? string.Join(' ', ValueOf(place).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => links.IdOf(Key, id)))
            : null;
        written.Append(' ');
        if (value is null)
            written.Append(_html, place.Start, place.Length);
        else
            written.Append(attribute).Append("=\"").Append(Html.Escape(value)).Append('"');
    }

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

    private string ValueOf((int Start, int Length) attribute)
    {
        var written = _html.AsSpan(attribute.Start, attribute.Length);
        var equals = written.IndexOf('=');
        return equals < 0 ? "" : WebUtility.HtmlDecode(written[(equals + 1)..].Trim("\"'").ToString());
    }

    /// <summary>A heading of a page is one of a part here.</summary>
    private static string Lowered(string name) => name is ['h', >= '1' and <= '5'] ? $"h{(char)(name[1] + 1)}" : name;
}

using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Languages.Chinese;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Words;

/// <summary>What an id that leads nowhere was meant to be, as a sentence with a blank before it: first what it was renamed to, then what
/// has the id or the name, last what is spelt nearly so.</summary>
internal static partial class Meant
{
    /// <summary>For the id of an entry; empty when nothing is near.</summary>
    /// <param name="asker">The entry that names it, which can't mean itself; <c>null</c> where none does.</param>
    public static string Entry(EntityKey key, DataSet data, EntityKey? asker = null)
    {
        if (data.Drafts.Contains(key))
            return Draft;
        var ofKind = data.All.Where(entity => entity.Key.Value.Kind == key.Kind && entity.Key.Value != asker).ToList();
        if (ofKind.Find(entity => entity.Aliases.Contains(key.Id)) is { } renamed)
            return $" It was renamed to '{renamed.Id}'.";
        var elsewhere = data
            .All.Where(entity => entity.Id == key.Id || entity.Aliases.Contains(key.Id))
            .Select(entity => $"'{entity.Key.Value}'");
        if (elsewhere.Any())
            return $" There is {string.Join(" and ", elsewhere)}.";
        if (ofKind.Find(entity => entity.Id == Bare(key.Id)) is { } bare)
            return $" Did you mean '{bare.Id}'?";
        return ofKind.Find(entity => IsCalled(entity.Name, key.Id)) is { } called
            ? $" Did you mean '{called.Id}'?"
            : Suggestion.For(key.Id, ofKind.Select(entity => entity.Id));
    }

    private const int MostListed = 12;

    private const string Draft = " It is a draft: publish it by taking 'draft: true' out of its file, or take this out.";

    /// <summary>For the slug of a guide, the home page aside.</summary>
    public static string Guide(string slug, Site site) =>
        site.DraftGuides.Contains(slug) ? Draft : Guide(slug, site.Guides.Where(guide => !guide.IsHome));

    private static string Guide(string slug, IEnumerable<Guide> guides) =>
        guides.FirstOrDefault(guide => guide.Texts.Values.Any(text => text.Head.Aliases.Contains(slug))) is { } renamed
            ? Renamed(renamed.Slug)
        : guides.Any(guide => guide.Slug == Bare(slug)) ? $" Did you mean '{Bare(slug)}'?"
        : Suggestion.For(slug, guides.Select(guide => guide.Slug));

    /// <summary>For the slug of a guide that a guide links to.</summary>
    public static string Guide(string slug, GuideScope scope)
    {
        if (scope.Titles.IsLeftOut(slug))
            return Draft;
        if (scope.Titles.RenamedTo(slug) is { } renamed)
            return Renamed(renamed);
        return scope.Data.All.FirstOrDefault(entity => entity.Id == slug) is { } entity ? $" There is '{entity.Key.Value}'."
            : scope.Titles.Has(Bare(slug)) ? $" Did you mean '{Bare(slug)}'?"
            : Suggestion.For(slug, scope.Titles.Slugs);
    }

    /// <summary>For the id of a heading; <c>null</c> when there is one that has it.</summary>
    public static string? Heading(string id, IReadOnlyCollection<GuideHeading> headings)
    {
        var ids = headings.Select(heading => heading.Id?.Value).OfType<string>().ToList();
        if (ids.Contains(id))
            return null;
        var renamed = headings.FirstOrDefault(heading => heading.OldIds.Any(old => old.Value == id))?.Id;
        if (renamed is { } now)
            return Renamed($"#{now}");
        // Other programs make the id of the heading's words.
        if (headings.FirstOrDefault(heading => Letters(heading.Text) == Letters(id))?.Id is { } own)
            return Instead($"#{own}");
        return Suggestion.Nearest(id, ids) is { } near ? Instead($"#{near}")
            : ids.Count is > 0 and <= MostListed ? $" The headings are {string.Join(", ", ids.Select(known => $"#{known}"))}."
            : "";
    }

    /// <summary>An id that was written with its kind, or as a file.</summary>
    private static string Bare(string id)
    {
        id = id[(id.LastIndexOfAny([':', '/']) + 1)..];
        return id.EndsWith(".md", StringComparison.Ordinal) || id.EndsWith(".yaml", StringComparison.Ordinal)
            ? id[..id.LastIndexOf('.')]
            : id;
    }

    /// <summary>For the address of a link in a guide that says no kind: a path, a file, or an id alone.</summary>
    public static string Address(string url, GuideScope scope)
    {
        var match = PathPattern().Match(url);
        if (!match.Success)
            return "";
        var (name, fragment) = (match.Groups["name"].Value, match.Groups["fragment"].Value);
        if (scope.Titles.Has(name))
            return Instead($"guide:{name}{fragment}");
        if (scope.Titles.RenamedTo(name) is { } renamed)
            return Instead($"guide:{renamed}{fragment}");
        if (scope.Data.All.FirstOrDefault(entity => entity.Id == name) is { } entry)
            return Instead(entry.Key.Value.ToString());
        return scope.Pages.Contains(name) ? Instead($"page:{name}") : "";
    }

    /// <summary>For what is nearly an address of the web: without <c>https://</c>, or with a slip in it.</summary>
    public static string Web(string url) =>
        SlippedWebAddress().Match(url) is { Success: true } match
        && Uri.TryCreate($"https://{match.Groups["rest"].Value}", UriKind.Absolute, out var address)
            ? Instead(address.OriginalString)
            : "";

    private static string Instead(string link) => $" Did you mean '{link}'?";

    private static string Renamed(string id) => $" It was renamed to '{id}'.";

    /// <summary>Whether an id is a name of the entry in other letters: the pinyin of its Chinese name.</summary>
    private static bool IsCalled(EntityName name, string id)
    {
        var letters = Letters(id);
        return letters.Length > 0
            && name.Also.Select(also => also.Value)
                .Concat(Langs.All.Select(name.In))
                .Append(Pinyin.WithoutTones(name.Pinyin?.ToLowerInvariant() ?? ""))
                .Any(other => Letters(other) == letters);
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    [GeneratedRegex(
        @"^(?:h?t?tps?[:：;.]*/+[:：]?/*|h?t?tps?[:：;]+|//|(?=www\.))(?<rest>[\w-]+(?:\.[\w-]+)+(?:[/?#:].*)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SlippedWebAddress();

    [GeneratedRegex(
        @"^(?:\.{0,2}/)*(?:[a-z]{2}/)?(?:[a-z]+/)?(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)(?:/|/index\.html|\.md|\.html)?"
            + @"(?<fragment>#[a-z0-9-]+)?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PathPattern();
}

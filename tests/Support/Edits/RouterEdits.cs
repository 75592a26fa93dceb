namespace SiteGen.Tests.Support.Edits;

/// <summary>Edits to the router: its words, what it asks and shows, and whether there is one.</summary>
internal static class RouterEdits
{
    private const string Path = "data/router.yaml";

    public static IReadOnlyList<EditKind> Kinds { get; } =
    [
        new("words of the router", Words),
        new("what a checklist shows", site => Toggle(site, "show: [hotline:harbour, fact:rest-period]", "show: [hotline:watch-text]")),
        new("condition of the router", site => Toggle(site, "when: { uses: [pine] }", "when: { uses: [none, paperboat] }")),
        new("order of a checklist", site => Toggle(site, "more: [guide:keeping]", "more: [guide:trouble#call, guide:keeping]")),
        new("router gone or back", GoneOrBack),
        new("broken: condition of the router", site => site.Rewrite(Path, @"when: \{ number: silent \}", _ => "when: { nmuber: silent }")),
        new("broken: dead end in the router", site => site.Rewrite(Path, @"when: \{ number: silent \}", _ => "when: { uses: pine }")),
    ];

    private static bool Words(SiteAtWork site)
    {
        var word = site.Word();
        return site.Toss()
            ? site.Rewrite(
                Path,
                @"lead: \{ en: (Call the help line|Call \w+)\., zh: .+ \}",
                _ => $"lead: {{ en: Call {word.En}., zh: 拨打{word.Zh}。 }}"
            )
            : site.Rewrite(
                Path,
                @"label: \{ en: (It is silent|Not a \w+), zh: .+ \}",
                _ => $"label: {{ en: Not a {word.En}, zh: 没有{word.Zh} }}"
            );
    }

    private static bool GoneOrBack(SiteAtWork site)
    {
        if (site.Files.ContainsKey(Path))
            site.Remove(Path);
        else
            site[Path] = SmallSite.Valid.Files[Path];
        return true;
    }

    private static bool Toggle(SiteAtWork site, string one, string other)
    {
        if (!site.Files.TryGetValue(Path, out var before))
            return false;
        site[Path] = before.Contains(one, StringComparison.Ordinal)
            ? before.Replace(one, other, StringComparison.Ordinal)
            : before.Replace(other, one, StringComparison.Ordinal);
        return site[Path] != before;
    }
}

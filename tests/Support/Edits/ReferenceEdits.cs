namespace SiteGen.Tests.Support.Edits;

/// <summary>Edits to what entries point at, to the configuration, and to the list of promised addresses.</summary>
internal static class ReferenceEdits
{
    public static IReadOnlyList<EditKind> Kinds { get; } =
    [
        new("what a fact is about", site => Some(site, site.Pick(site.Below("data/facts/")), "about")),
        new(
            "what another entry is for",
            site =>
                Some(
                    site,
                    site.Pick([
                        "data/terms/code.yaml",
                        "data/phrases/keep-it.yaml",
                        "data/cases/ferry.yaml",
                        .. site.Below("data/hotlines/"),
                    ]),
                    "see|for|about"
                )
        ),
        new("what belongs to a carrier or a procedure", Ties),
        new(
            "source of a fact",
            site =>
                site.Rewrite(
                    site.Pick(site.Below("data/facts/")),
                    @"^  - id: (gazette|diary)$",
                    match => match.Groups[1].Value == "diary" ? "  - id: gazette" : "  - id: diary"
                )
        ),
        new("entry renamed, old address kept", RenameBank),
        new(
            "tagline",
            site =>
                site.Word() is var word
                && site.Rewrite(
                    "data/site.yaml",
                    "^tagline:\n  en: .+\n  zh: .+$",
                    _ =>
                        $"tagline:\n  en: \"Now in {word.En}, with what to do when a phone number is gone, and whom to ask first.\"\n"
                        + $"  zh: 如今在{word.Zh}，号码没有了该怎么办，先做什么，再去找谁，这里都写得很清楚。"
                )
        ),
        new("configuration", Configuration),
        new("base address", site => Toggle(site, "data/site.yaml", "https://lantern.example/", "https://mirror.example/town/")),
        new("built for another address", BuildFor),
        new("promised addresses", Promise),
        new("clock", Clock),
    ];

    private static readonly string[] Entries = ["carrier:harbour", "app:harbour-app", "app:paperboat", "service:safekeeping", "bank:pine"];

    /// <summary>Another choice among the entries that have a page.</summary>
    private static bool Some(SiteAtWork site, string path, string keys) =>
        site.Rewrite(
            path,
            $@"^({keys}): \[.*\]$",
            match => $"{match.Groups[1].Value}: [{string.Join(", ", Entries.Where(entry => site.Dice.Next(3) > 0))}]"
        );

    private static bool Ties(SiteAtWork site) =>
        site.Dice.Next(3) switch
        {
            0 => Toggle(site, "data/carriers/harbour.yaml", "services: [safekeeping]\n", "services: []\n"),
            1 => Toggle(site, "data/apps/paperboat.yaml", "id: paperboat\ncarrier: harbour\n", "id: paperboat\n"),
            _ => Toggle(site, "data/procedures/paperboat-change.yaml", "app: paperboat\nservice: safekeeping\n", "app: paperboat\n"),
        };

    private static bool Configuration(SiteAtWork site) =>
        site.Toss()
            ? Toggle(site, "data/site.yaml", "hotlines: [harbour, watch-text]", "hotlines: [watch-text, harbour]")
            : site.Rewrite("data/site.yaml", @"law: \d+", _ => $"law: {site.Dice.Next(6, 24)}");

    private static bool Toggle(SiteAtWork site, string path, string one, string other)
    {
        var before = site[path];
        site[path] = before.Contains(one, StringComparison.Ordinal)
            ? before.Replace(one, other, StringComparison.Ordinal)
            : before.Replace(other, one, StringComparison.Ordinal);
        return site[path] != before;
    }

    /// <summary>A clock comes, changes or goes; what it counts with changes with the facts.</summary>
    private static bool Clock(SiteAtWork site)
    {
        if (!site.Files.ContainsKey(SmallClock.ClockPath))
        {
            site[SmallClock.ClockPath] = SmallClock.Clock;
            site[SmallClock.FactPath] = SmallClock.Fact;
            return true;
        }
        if (site.Dice.Next(3) > 0)
            return site.Word() is var word
                && site.Rewrite(
                    SmallClock.ClockPath,
                    @"label: \{ en: New holder.*, zh: 换人.* \}$",
                    _ => $"label: {{ en: New holder {word.En}, zh: 换人{word.Zh} }}"
                );
        site.Remove(SmallClock.ClockPath);
        site.Remove(SmallClock.FactPath);
        return true;
    }

    private static bool RenameBank(SiteAtWork site)
    {
        var word = site.Word();
        var (old, id) = ("data/banks/pine.yaml", $"pine-{word.En.ToLowerInvariant()}");
        // Back to the first name without a trace: the old address of the new name is then lost.
        if (!site.Files.ContainsKey(old))
            (old, id) = (site.Below("data/banks/pine-")[0], "pine");
        var oldId = Path.GetFileNameWithoutExtension(old);
        var text = site[old]
            .Replace($"id: {oldId}\n", id == "pine" ? "id: pine\n" : $"id: {id}\naliases: [pine]\n", StringComparison.Ordinal);
        site.Remove(old);
        site[$"data/banks/{id}.yaml"] = id == "pine" ? text.Replace("aliases: [pine]\n", "", StringComparison.Ordinal) : text;
        foreach (var path in site.Below("").Where(path => !path.StartsWith("theme/", StringComparison.Ordinal)))
        {
            foreach (var end in new[] { ")", "]", "," })
                site[path] = site[path].Replace($"bank:{oldId}{end}", $"bank:{id}{end}", StringComparison.Ordinal);
        }
        return true;
    }

    private static bool BuildFor(SiteAtWork site)
    {
        site.Options = site.Options.BaseUrl is null ? new BuildOptions(new Uri("https://preview.example/lantern/")) : new BuildOptions();
        return true;
    }

    private static bool Promise(SiteAtWork site)
    {
        if (site.Files.ContainsKey("data/addresses.txt"))
            site.Remove("data/addresses.txt");
        else
            site["data/addresses.txt"] = $"/en/guides/{site.Pick(GuideFile.Slugs(site))}/\n";
        return true;
    }
}

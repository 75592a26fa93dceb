namespace SiteGen.Tests.Support.Edits;

/// <summary>Edits that break the site, each at another stage of a build. A later edit takes them back.</summary>
internal static class BreakingEdits
{
    public static IReadOnlyList<EditKind> Kinds { get; } =
    [
        new(
            "broken: unknown fact",
            site => GuideFile.Insert(site, site.Pick(GuideFile.Slugs(site)), "It costs [](fact:nothing).", "收[](fact:nothing)。")
        ),
        new("broken: unhedged statement", site => site.Rewrite("data/facts/fee.yaml", " usually costs", _ => " costs")),
        new("broken: bad YAML", site => site.Append(site.Pick(site.Below("data/")), "  : [\n")),
        new(
            "broken: twins differ",
            site => site.Append(GuideFile.PathOf(site.Pick(GuideFile.Languages), site.Pick(GuideFile.Slugs(site))), "\nOne more.\n")
        ),
        new("broken: no twin", NoTwin),
        new("broken: guide gone to which others lead", NoGuide),
        new(
            "broken: misspelt view member",
            site =>
                site.Rewrite(
                    site.Pick(site.Below("theme/templates/")),
                    @"\b(page|site|fact|hotline|standing)\.[a-z_]+",
                    match => match.Value + "x"
                )
        ),
        new(
            "broken: dead fragment in a guide",
            site =>
                GuideFile.Insert(
                    site,
                    site.Pick(GuideFile.Slugs(site)),
                    $"See [it](guide:{site.Pick(GuideFile.Slugs(site))}#nowhere).",
                    "见[它](#nowhere)。"
                )
        ),
        new(
            "broken: heading gone",
            site => GuideFile.Remove(site, site.Pick(GuideFile.Slugs(site)), block => block.StartsWith("## ", StringComparison.Ordinal))
        ),
        new(
            "broken: dead fragment in a template",
            site => site.Rewrite("theme/templates/layout.html", "href=\"#main\"", _ => "href=\"#nowhere\"")
        ),
        // No page changes by this, so that those of the last build are held against what is there now.
        new("broken: script gone", site => Gone(site, "theme/assets/site.js")),
        new("broken: entry gone", site => Gone(site, site.Pick(site.Below("data/facts/").Concat(site.Below("data/sources/")).ToList()))),
        new(
            "broken: promise not kept",
            site =>
                site.Toss()
                    ? Put(site, "data/addresses.txt", "/en/guides/no-such-guide/\n")
                    : Put(site, "data/addresses.txt", "/zh/banks/pine/\n/zh/banks/oak/\n")
        ),
        new(
            "broken: two pages at one address",
            site =>
                site.Pick(GuideFile.Slugs(site)) is var slug
                && site.Rewrite("data/banks/pine.yaml", "^summary", _ => "aliases: [pine]\nsummary")
                    | site.Rewrite(GuideFile.PathOf("en", slug), "^covers:", _ => $"aliases: [{slug}]\ncovers:")
        ),
        new(
            "broken: style sheet asks elsewhere",
            site => site.Append("theme/assets/site.css", "@import \"https://elsewhere.example/a.css\";\n")
        ),
    ];

    private static bool NoTwin(SiteAtWork site) =>
        Gone(site, GuideFile.PathOf(site.Pick(GuideFile.Languages), site.Pick(GuideFile.Slugs(site))));

    private static bool NoGuide(SiteAtWork site)
    {
        if (
            site.PickIfAny([
                .. GuideFile
                    .Slugs(site)
                    .Where(slug => site.Below("input/").Any(path => site[path].Contains($"(guide:{slug}", StringComparison.Ordinal))),
            ])
            is not { } gone
        )
            return false;
        // It stays in the list of guides: a change of the data would bring all guides to be looked at again.
        return Gone(site, GuideFile.PathOf("en", gone)) & Gone(site, GuideFile.PathOf("zh", gone));
    }

    private static bool Gone(SiteAtWork site, string path)
    {
        if (!site.Files.ContainsKey(path))
            return false;
        site.Remove(path);
        return true;
    }

    private static bool Put(SiteAtWork site, string path, string text)
    {
        site[path] = text;
        return true;
    }
}

namespace SiteGen.Tests.Support.Edits;

/// <summary>Edits to how the site looks. Of templates and strings every page is made; files that go out as they are stand in
/// none.</summary>
internal static class ThemeEdits
{
    public static IReadOnlyList<EditKind> Kinds { get; } =
    [
        new(
            "interface string",
            site =>
                site.Word() is var word
                && site.Rewrite(
                    site.Pick(["theme/strings.en.yaml", "theme/strings.zh.yaml"]),
                    $"^({site.Pick(["skip", "home", "not_found", "covers", "previous", "moved", "kind_bank", "status_official"])}): .+$",
                    match => $"{match.Groups[1].Value}: {word.En}"
                )
        ),
        new(
            "template",
            site =>
                Class(
                    site,
                    site.Pick([.. site.Below("theme/templates/").Where(path => !path.Contains("/parts/", StringComparison.Ordinal))])
                )
        ),
        new("part of templates", site => Class(site, site.Pick(site.Below("theme/templates/parts/")))),
        new("style sheet", site => site.Append("theme/assets/site.css", $".{site.Word().En.ToLowerInvariant()} {{ color: inherit }}\n")),
        new("asset added or removed", Asset),
    ];

    private static bool Class(SiteAtWork site, string path) =>
        site.Rewrite(path, "class=\"(mark-[a-z]+ )?", _ => $"class=\"mark-{site.Word().En.ToLowerInvariant()} ");

    private static bool Asset(SiteAtWork site)
    {
        var path = $"theme/assets/{site.Pick(["note.txt", "more/note.txt", "more/still/note.txt"])}";
        if (site.Files.ContainsKey(path))
            site.Remove(path);
        else
            site[path] = $"{site.Word().En}\n";
        return true;
    }
}

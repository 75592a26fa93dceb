namespace SiteGen.Tests.Support.Edits;

/// <summary>Edits that change which guides there are, what they are called, and their order.</summary>
internal static class GuideEdits
{
    public static IReadOnlyList<EditKind> Kinds { get; } =
    [
        new("new guide pair", New),
        new("guide renamed, old address kept", site => Rename(site, keepAddress: true)),
        new("guide renamed, old address lost", site => Rename(site, keepAddress: false)),
        new("guide deleted", Delete),
        new("order of guides", Swap),
    ];

    // The first of them is named at the foot of every page.
    private static readonly string[] Names =
    [
        "about-these-facts",
        "by-the-pond",
        "ferry-days",
        "market-hall",
        "night-train",
        "old-mill",
        "quiet-hour",
        "river-walk",
        "tea-house",
    ];

    private static bool New(SiteAtWork site)
    {
        var slugs = GuideFile.Slugs(site);
        if (site.PickIfAny([.. Names.Where(name => !slugs.Contains(name)).Take(3)]) is not { } slug)
            return false;
        var (word, other) = (site.Word(), site.Pick(slugs));
        site[GuideFile.PathOf("en", slug)] = Text(
            $"{word.En} {slug.Replace('-', ' ')}",
            "What to know.",
            "A little",
            "A lot",
            $"See [](guide:{other}) and [](app:paperboat). It usually costs [](fact:fee).",
            $"## What is shown {{#shown}}",
            "::: facts rest-period",
            "::: hotlines harbour"
        );
        site[GuideFile.PathOf("zh", slug)] = Text(
            $"{word.Zh}第{Names.IndexOf(slug)}篇",
            "须知。",
            "一点",
            "许多",
            $"见[](guide:{other})和[](app:paperboat)。通常[](fact:fee)。",
            $"## 这里有什么 {{#shown}}",
            "::: facts rest-period",
            "::: hotlines harbour"
        );
        var order = GuideFile.Order(site).ToList();
        order.Insert(site.Dice.Next(order.Count + 1), slug);
        return GuideFile.Reorder(site, order);
    }

    private static string Text(string title, string description, string covers, string leavesOut, params string[] blocks) =>
        $"---\ntitle: {title}\ndescription: {description}\ncovers:\n  - {covers}\nleaves-out:\n  - "
        + $"{leavesOut}\n---\n\n{string.Join("\n\n", blocks)}\n";

    private static bool Rename(SiteAtWork site, bool keepAddress)
    {
        var slugs = GuideFile.Slugs(site);
        if (site.PickIfAny([.. Names.Where(name => !slugs.Contains(name))]) is not { } slug)
            return false;
        var old = site.Pick(slugs);
        foreach (var lang in GuideFile.Languages)
        {
            var text = site[GuideFile.PathOf(lang, old)];
            if (keepAddress)
                text = text.Contains("\naliases:\n", StringComparison.Ordinal)
                    ? text.Replace("\naliases:\n", $"\naliases:\n  - {old}\n", StringComparison.Ordinal)
                    : text.Replace("\ncovers:\n", $"\naliases:\n  - {old}\ncovers:\n", StringComparison.Ordinal);
            site.Remove(GuideFile.PathOf(lang, old));
            site[GuideFile.PathOf(lang, slug)] = text;
        }
        foreach (var path in site.Below("input/"))
        {
            site[path] = site[path]
                .Replace($"(guide:{old})", $"(guide:{slug})", StringComparison.Ordinal)
                .Replace($"(guide:{old}#", $"(guide:{slug}#", StringComparison.Ordinal);
        }
        site["data/site.yaml"] = site["data/site.yaml"]
            .Replace($"- {old}\n", $"- {slug}\n", StringComparison.Ordinal)
            .Replace($"guide: {old}\n", $"guide: {slug}\n", StringComparison.Ordinal);
        return true;
    }

    private static bool Delete(SiteAtWork site)
    {
        var config = site["data/site.yaml"];
        if (
            site.PickIfAny([.. GuideFile.Slugs(site).Where(slug => !config.Contains($"guide: {slug}\n", StringComparison.Ordinal))])
            is not { } gone
        )
            return false;
        foreach (var lang in GuideFile.Languages)
            site.Remove(GuideFile.PathOf(lang, gone));
        foreach (var slug in GuideFile.Slugs(site).Append("index"))
        {
            GuideFile.Remove(
                site,
                slug,
                block =>
                    block.Contains($"(guide:{gone})", StringComparison.Ordinal)
                    || block.Contains($"(guide:{gone}#", StringComparison.Ordinal)
            );
        }
        return GuideFile.Reorder(site, GuideFile.Order(site).Where(slug => slug != gone));
    }

    private static bool Swap(SiteAtWork site)
    {
        var order = GuideFile.Order(site).ToArray();
        var (from, to) = (site.Dice.Next(order.Length), site.Dice.Next(order.Length));
        (order[from], order[to]) = (order[to], order[from]);
        return from != to && GuideFile.Reorder(site, order);
    }
}

using System.Text.RegularExpressions;

namespace SiteGen.Tests.Support.Edits;

/// <summary>Edits to what guides say: their words, front matter, headings and links.</summary>
internal static class WordEdits
{
    public static IReadOnlyList<EditKind> Kinds { get; } =
    [
        new("prose of one language", site => Recolour(site, [site.Pick(GuideFile.Languages)])),
        new("prose of both languages", site => Recolour(site, GuideFile.Languages)),
        new("title of a guide", site => Title(site, AnyGuide(site))),
        new(
            "title of a guide that another shows",
            site => site.PickIfAny([.. GuideFile.Slugs(site).Where(slug => IsNamed(site, slug))]) is { } slug && Title(site, slug)
        ),
        new(
            "description of a guide",
            site => FrontMatter(site, AnyGuide(site), "description", word => $"About the {word.En} pier.", word => $"关于{word.Zh}码头。")
        ),
        new("what a guide covers", Covers),
        new("words of a heading", Heading),
        new("heading added or removed", HeadingPair),
        new("link added to both twins", site => AddLink(site, site.Pick(GuideFile.Slugs(site)))),
        new("link without words to a guide", GuideLink),
        new("link to a heading of a guide", LinkToHeading),
        new(
            "link removed from both twins",
            site =>
                GuideFile.Remove(
                    site,
                    site.Pick(GuideFile.Slugs(site)),
                    block =>
                        !block.StartsWith('#')
                        && (block.Contains("](", StringComparison.Ordinal) || block.StartsWith(":::", StringComparison.Ordinal)),
                    most: 1
                )
        ),
        new("figure that nobody vouches for", Figure),
    ];

    private static readonly (string En, string Zh)[] Links =
    [
        ("Ask [](carrier:harbour).", "请问[](carrier:harbour)。"),
        ("Open [](app:paperboat).", "请打开[](app:paperboat)。"),
        ("Open [the old app](app:harbour-app).", "请打开[旧的那个](app:harbour-app)。"),
        ("Go to [](bank:pine).", "请去[](bank:pine)。"),
        ("Ask for [](service:safekeeping).", "请申请[](service:safekeeping)。"),
        ("Mind the [](term:code).", "请留意[](term:code)。"),
        ("Read [](source:gazette).", "请看[](source:gazette)。"),
        ("Follow [](procedure:paperboat-change).", "请照[](procedure:paperboat-change)操作。"),
        ("It usually costs [](fact:fee).", "通常[](fact:fee)。"),
        ("A number rests for [](fact:rest-period).", "号码须停用[](fact:rest-period)。"),
        ("As far as is known, [](fact:codes-go-on).", "据了解，[](fact:codes-go-on)。"),
        ("Call [](hotline:harbour).", "请拨打[](hotline:harbour)。"),
        ("::: facts rest-period", "::: facts rest-period"),
        ("::: hotlines harbour", "::: hotlines harbour"),
        ("::: hotlines watch-text harbour", "::: hotlines watch-text harbour"),
        ("::: phrases keep-it", "::: phrases keep-it"),
        ("::: steps paperboat-change", "::: steps paperboat-change"),
        ("::: case ferry", "::: case ferry"),
    ];

    private static bool AddLink(SiteAtWork site, string slug)
    {
        var (en, zh) = site.Pick(Links);
        return GuideFile.Insert(site, slug, en, zh);
    }

    private static bool GuideLink(SiteAtWork site)
    {
        var to = site.Pick(GuideFile.Slugs(site));
        return GuideFile.Insert(site, AnyGuide(site), $"See [](guide:{to}).", $"见[](guide:{to})。");
    }

    private static bool LinkToHeading(SiteAtWork site)
    {
        var to = site.Pick(GuideFile.Slugs(site));
        if (site.PickIfAny(GuideFile.Fragments(site, to)) is not { } fragment)
            return false;
        var words = site.Toss() ? ("there", "那里") : ("", "");
        return GuideFile.Insert(
            site,
            site.Pick(GuideFile.Slugs(site)),
            $"See [{words.Item1}](guide:{to}#{fragment}).",
            $"见[{words.Item2}](guide:{to}#{fragment})。"
        );
    }

    private static bool Recolour(SiteAtWork site, IReadOnlyList<string> languages)
    {
        var (slug, word) = (AnyGuide(site), site.Word());
        foreach (var lang in languages)
        {
            var (pattern, sentence) = lang == "en" ? (@" The sky is \w+\.", $" The sky is {word.En}.") : (@"天色\w+。", $"天色{word.Zh}。");
            var path = GuideFile.PathOf(lang, slug);
            if (Regex.IsMatch(site[path], pattern))
                site.Rewrite(path, pattern, _ => sentence);
            // Behind the first plain paragraph, so that the blocks of both languages stay alike.
            else
                GuideFile.Edit(site, lang, slug, blocks => blocks[blocks.FindIndex(1, IsPlain) is > 0 and var at ? at : 1] += sentence);
        }
        return true;
    }

    private static bool IsPlain(string block) => !"#:|-0123456789".Contains(block[0], StringComparison.Ordinal);

    private static string AnyGuide(SiteAtWork site) => site.Pick([.. GuideFile.Slugs(site), "index"]);

    private static bool IsNamed(SiteAtWork site, string slug) =>
        site.Below("input/")
            .Any(path =>
                site[path].Contains($"[](guide:{slug})", StringComparison.Ordinal)
                || site[path].Contains($"[](guide:{slug}#", StringComparison.Ordinal)
            );

    private static bool Title(SiteAtWork site, string slug) =>
        FrontMatter(site, slug, "title", word => $"The {word.En} Way", word => $"{word.Zh}之路");

    private static bool FrontMatter(
        SiteAtWork site,
        string slug,
        string key,
        Func<(string En, string Zh), string> en,
        Func<(string En, string Zh), string> zh
    )
    {
        var word = site.Word();
        var languages = site.Toss() ? GuideFile.Languages : [site.Pick(GuideFile.Languages)];
        return languages.Count(lang =>
                site.Rewrite(GuideFile.PathOf(lang, slug), $"^{key}: .+$", _ => $"{key}: {(lang == "en" ? en(word) : zh(word))}")
            ) > 0;
    }

    private static bool Covers(SiteAtWork site)
    {
        var (slug, word) = (site.Pick(GuideFile.Slugs(site)), site.Word());
        return site.Rewrite(
            GuideFile.PathOf("en", slug),
            @"^(covers|leaves-out):\n  - .+$",
            match => $"{match.Groups[1].Value}:\n  - {word.En} matters"
        );
    }

    private static bool Heading(SiteAtWork site)
    {
        var (slug, word) = (site.Pick(GuideFile.Slugs(site)), site.Word());
        return site.Rewrite(GuideFile.PathOf("zh", slug), @"^## .+ \{", _ => $"## {word.Zh} {{");
    }

    private static bool HeadingPair(SiteAtWork site)
    {
        var (slug, word) = (site.Pick(GuideFile.Slugs(site)), site.Word());
        var id = word.En.ToLowerInvariant();
        // Links may lead to it; that they are dead then has to be seen too.
        if (GuideFile.Fragments(site, slug).Contains(id))
            return GuideFile.Remove(site, slug, block => block.EndsWith($"{{#{id}}}", StringComparison.Ordinal));
        foreach (var lang in GuideFile.Languages)
            GuideFile.Edit(
                site,
                lang,
                slug,
                blocks =>
                    blocks.AddRange(
                        lang == "en" ? [$"## {word.En} {{#{id}}}", $"It is {word.En}."] : [$"## {word.Zh} {{#{id}}}", $"这是{word.Zh}。"]
                    )
            );
        return true;
    }

    // A guide with a warning is published and not known to be sound: it is looked at in every build.
    private static bool Figure(SiteAtWork site) =>
        GuideFile.Insert(site, site.Pick(GuideFile.Slugs(site)), "It is 37 km away.", "离这里37公里。");
}

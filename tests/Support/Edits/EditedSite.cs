using System.Collections.Immutable;

namespace SiteGen.Tests.Support.Edits;

/// <summary>Where editing begins: <see cref="SmallSite"/> with a third guide, so that cards, titles and neighbours are shared by several
/// pages, and a fourth that nobody links to.</summary>
internal static class EditedSite
{
    public static ImmutableSortedDictionary<string, string> Files { get; } =
        SmallSite
            .Valid.Files.Concat(TestSite.Parse(More))
            .ToImmutableSortedDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal)
            .SetItem(
                "data/site.yaml",
                SmallSite
                    .Valid.Files["data/site.yaml"]
                    .Replace("  - trouble\n", "  - trouble\n  - coming-back\n  - winter\n", StringComparison.Ordinal)
            );

    private const string More = """
        -- data/facts/day-for-letters.yaml --
        id: day-for-letters
        about: [bank:pine]
        topic: next-holder
        value: { exact: 14, unit: day }
        statement: { en: "A letter takes {value}.", zh: "一封信要走{value}。" }
        status: documented
        sources:
          - id: diary
        as-of: 2026-01
        verified: { date: 2026-02, how: read }
        review: law

        -- data/terms/ferry-mail.yaml --
        id: ferry-mail
        name: { en: ferry mail, zh: 渡船邮件, pinyin: dùchuán yóujiàn }
        gloss: { en: What the boat brings., zh: 船带来的信。 }
        see: [bank:pine, service:safekeeping]

        -- input/en/guides/coming-back.md --
        ---
        title: Coming back
        description: When you are home again.
        covers:
          - Coming home
        leaves-out:
          - Going away
        ---

        First read [](guide:keeping), then [](guide:trouble#call). It usually costs [](fact:fee).

        ## Letters {#letters}

        A letter takes [](fact:day-for-letters); see [](term:ferry-mail) and [](carrier:harbour).

        ::: facts rest-period

        ::: phrases keep-it

        -- input/zh/guides/coming-back.md --
        ---
        title: 回来
        description: 又到家的时候。
        covers:
          - 回家
        leaves-out:
          - 出门
        ---

        先看[](guide:keeping)，再看[](guide:trouble#call)。通常[](fact:fee)。

        ## 信件 {#letters}

        一封信要走[](fact:day-for-letters)；另见[](term:ferry-mail)和[](carrier:harbour)。

        ::: facts rest-period

        ::: phrases keep-it

        -- input/en/guides/winter.md --
        ---
        title: In winter
        description: When the boat is frozen in.
        covers:
          - The cold
        leaves-out:
          - The heat
        ---

        ## By post {#post}

        A letter still takes [](fact:day-for-letters). Call [](hotline:watch-text).

        ::: hotlines harbour

        ::: case ferry

        -- input/zh/guides/winter.md --
        ---
        title: 冬天
        description: 船冻住的时候。
        covers:
          - 寒冷
        leaves-out:
          - 炎热
        ---

        ## 寄信 {#post}

        一封信还是要走[](fact:day-for-letters)。请联系[](hotline:watch-text)。

        ::: hotlines harbour

        ::: case ferry

        """;
}

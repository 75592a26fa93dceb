using CsCheck;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Properties;

/// <summary>Whatever an author makes of a router and of the promised addresses: diagnostics come out, and no exception.</summary>
[Tier(Tier.Exhaustive)]
public class AnyRouterProperties
{
    private static readonly string[] Pieces =
    [
        "",
        "\n",
        "- ",
        "{",
        "}",
        "[",
        "]",
        ", ",
        ": ",
        "id: ",
        "when: ",
        "{ number: silent }",
        "choose: many\n    ",
        "aliases: [rings]\n        ",
        "none",
        "uses",
        "paperboat",
        "pine",
        "silent",
        "items:\n",
        "moved:\n  - { from: rings/*, to: / }\n",
        "{fee}",
        "10555",
        "fact:fee",
        "procedure:paperboat-change",
        "show: ",
        "[]",
        "urgent: true\n        ",
        "summary",
        "{0}",
    ];

    private static readonly Gen<(int At, int Length, string Piece)[]> Edits = Gen.Select(
        Gen.Int[0, 10_000],
        Gen.Int[0, 14],
        Gen.OneOf(Pieces)
    ).Array[0, 2];

    private static readonly Gen<string> Addresses = Gen.OneOf(
            "/",
            "{",
            "}",
            ",",
            "en",
            "zh",
            "where-am-i",
            "rings",
            "silent",
            "\n",
            "#",
            "{en,zh}",
            "/en/where-am-i/rings/x/\n"
        )
        .Array[0, 5]
        .Select(string.Concat);

    private const int Few = 300;
    private const int All = 3_000;

    [Fact]
    public void Gives_diagnostics_and_never_an_exception()
    {
        var (tries, sound, unsound) = (Seeds.Count(Few, All), 0, 0);
        Gen.Select(Edits, Addresses)
            .Try(
                (edits, addresses) =>
                {
                    var router = edits.Aggregate(
                        SmallSite.Valid.Files["data/router.yaml"],
                        (text, edit) => Changed(text, edit.At % (text.Length + 1), edit.Length, edit.Piece)
                    );
                    var found = BaseSite.Check(
                        MemoryFiles.FromText(SmallSite.Valid.With("data/router.yaml", router).With("data/addresses.txt", addresses).Files)
                    );
                    Assert.All(
                        found.Sorted(),
                        diagnostic =>
                        {
                            Assert.InRange(diagnostic.Span.Start, 0, diagnostic.Span.File.Text.Length);
                            Assert.InRange(diagnostic.Span.Length, 0, diagnostic.Span.File.Text.Length - diagnostic.Span.Start);
                        }
                    );
                    BaseSite.Print(found);
                    if (found.HasErrors)
                        Interlocked.Increment(ref unsound);
                    else
                        Interlocked.Increment(ref sound);
                },
                few: Few,
                all: All
            );
        Assert.InRange(sound, tries / 30, tries * 29 / 30);
        Assert.InRange(unsound, tries / 30, tries * 29 / 30);
    }

    private static string Changed(string text, int at, int length, string piece) =>
        text[..at] + piece + text[Math.Min(text.Length, at + length)..];
}

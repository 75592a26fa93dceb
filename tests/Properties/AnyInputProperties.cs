using System.Text;
using CsCheck;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Properties;

/// <summary>Whatever an author saves, what comes out is diagnostics: no exception, and every place lies in its file.</summary>
[Tier(Tier.Exhaustive)]
public class AnyInputProperties
{
    private static readonly string[] Paths = [.. BaseSite.Files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Pieces that mean something to one of the readers, and so lead further in than random bytes.</summary>
    private static readonly string[] Pieces =
    [
        "\n",
        "\r\n",
        "\t",
        "---\n",
        "- ",
        ": ",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "\"",
        "'",
        "*",
        "**",
        "_",
        "|",
        "\n|---|---|\n",
        "#",
        "## ",
        " {#x}",
        "{#x-}",
        "&",
        "&amp;",
        "*a",
        "!!x ",
        "%TAG",
        "|\n",
        ">-\n",
        ":::",
        "::: steps ",
        "\n::: note\n",
        "\n:::\n",
        "::: facts",
        "[](fact:number-freeze)",
        "[x](app:)",
        "[](guide:#)",
        "[](guide:lapse#)",
        "[](#)",
        "[a](fact:number-freeze",
        "![",
        "<b>",
        "`",
        "\\",
        "{value}",
        "{",
        "90天",
        "90 days",
        "half a day",
        "二〇二二年",
        "2.5亿",
        "微信",
        "WeChat",
        "95188",
        "\0",
        "\uFEFF",
        "\uFFFC",
        "\u2028",
        "    ",
        "> ",
        "1. ",
        "<https://x>",
        "[a]: /b\n",
        "[a][a]",
        "😀",
        "<!--",
    ];

    private static readonly Gen<byte[]> RandomBytes = Gen.Byte.Array[0, 200];

    private static readonly Gen<byte[]> RandomPieces = Gen.OneOf(Pieces)
        .Array[0, 30]
        .Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));

    /// <summary>A real file with a few stretches cut out, put in or doubled.</summary>
    private static Gen<byte[]> Mutated(string path) =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 12], Gen.OneOf([.. Pieces, ""]))
            .Array[1, 4]
            .Select(edits =>
            {
                var text = Encoding.UTF8.GetString(BaseSite.Files[path]);
                foreach (var (at, length, piece) in edits)
                {
                    var start = at % (text.Length + 1);
                    text = text[..start] + piece + text[Math.Min(text.Length, start + length)..];
                }
                return Encoding.UTF8.GetBytes(text);
            });

    private static readonly Gen<(string Path, byte[] Bytes)> Edits = Gen.OneOf(Paths)
        .SelectMany(path =>
            Gen.Frequency(
                    (1, RandomBytes),
                    (
                        2,
                        RandomPieces.Select(b =>
                            path.StartsWith("input", StringComparison.Ordinal)
                                ? [.. Encoding.UTF8.GetBytes("---\ntitle: x\ndescription: y\n---\n"), .. b]
                                : b
                        )
                    ),
                    (6, Mutated(path))
                )
                .Select(bytes => (path, bytes))
        );

    [Fact]
    public void Gives_diagnostics_and_never_an_exception() =>
        Edits
            .Array[1, 2]
            .Try(
                edits =>
                {
                    var over = edits.GroupBy(e => e.Path).ToDictionary(g => g.Key, g => (byte[]?)g.Last().Bytes);
                    var found = BaseSite.Check(BaseSite.With(over), new DateOnly(2030, 1, 1));
                    Assert.All(
                        found.Sorted(),
                        diagnostic =>
                        {
                            AssertInside(diagnostic.Span);
                            if (diagnostic.Note is { } note)
                                AssertInside(note.Span);
                        }
                    );
                    BaseSite.Print(found);
                },
                few: 3_000,
                all: 300_000,
                print: edits => string.Join("\n====\n", edits.Select(e => $"{e.Path}\n{Encoding.UTF8.GetString(e.Bytes)}"))
            );

    private static void AssertInside(SiteGen.Text.SourceSpan span)
    {
        Assert.InRange(span.Start, 0, span.File.Text.Length);
        Assert.InRange(span.Length, 0, span.File.Text.Length - span.Start);
    }
}

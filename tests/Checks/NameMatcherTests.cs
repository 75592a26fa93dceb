using CsCheck;
using SiteGen.Checks.Words;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Text.Characters;

namespace SiteGen.Tests.Checks;

[Tier(Tier.Quick)]
public class NameMatcherTests
{
    // Few letters, so that names overlap; with letters whose case is their own affair, among them two halves of a pair.
    private static readonly string[] Pieces =
    [
        "a",
        "A",
        "b",
        "B",
        " ",
        "bank",
        "Bank of China",
        "k",
        "K",
        "ſ",
        "s",
        "İ",
        "i",
        "I",
        "ı",
        "é",
        "É",
        "ÿ",
        "Ÿ",
        "Ɓ",
        "ɓ",
        "ß",
        "𐐀",
        "𐐨",
        "\uD801",
        "\uDC00",
        "中",
        "国",
        "中国银行",
        "1",
        "-",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<(string[] Names, string Text, Lang Lang)> Cases = Gen.Select(
        Piece.Array[1, 4].Select(string.Concat).Array[0, 8],
        Piece.Array[0, 25].Select(string.Concat),
        Gen.OneOf(Lang.En, Lang.Zh)
    );

    [Fact]
    public void Finds_what_trying_every_name_at_every_character_finds() =>
        Cases.Try(
            (names, text, lang) =>
            {
                names = [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
                // Names are looked for in what an eye sees; how that lies in the text as written is another test's matter.
                text = PlainText.Of(text).Text;
                var found = new NameMatcher(names.Select(name => new KnownName(name, [])), lang)
                    .Find(text)
                    .Select(m => (m.Start, m.Length));
                return found.SequenceEqual(Slowly(names, text, lang));
            },
            few: 5_000,
            all: 50_000
        );

    private static IEnumerable<(int Start, int Length)> Slowly(string[] names, string text, Lang lang)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var name = names
                .Where(n => char.ToLowerInvariant(n[0]) == char.ToLowerInvariant(text[i]))
                .OrderByDescending(n => n.Length)
                .FirstOrDefault(n =>
                    text.AsSpan(i).StartsWith(n, StringComparison.OrdinalIgnoreCase) && Language.Of(lang).Words.AreWhole(text, i, n.Length)
                );
            if (name is null)
                continue;
            yield return (i, name.Length);
            i += name.Length - 1;
        }
    }
}

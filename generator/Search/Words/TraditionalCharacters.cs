using System.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Search.Words;

/// <summary>Which simplified character stands for a Traditional one: readers from Taiwan, Hong Kong and elsewhere type 停機保號 for
/// 停机保号.</summary>
internal static class TraditionalCharacters
{
    /// <summary>What a reader's device needs to know: pairs of a Traditional character and the simplified one that a site writes for
    /// it, in order of the former.</summary>
    /// <param name="written">Every Chinese character that can be found.</param>
    public static string For(IReadOnlySet<char> written)
    {
        var simplified = new SortedDictionary<char, char>();
        foreach (var line in TraditionalTable.Lines.Where(line => written.Contains(line[0])))
        {
            foreach (var traditional in line.AsSpan(1))
            {
                if (!written.Contains(traditional))
                    simplified.TryAdd(traditional, line[0]);
            }
        }
        var pairs = new StringBuilder(simplified.Count * 2);
        foreach (var (traditional, plain) in simplified)
            pairs.Append(traditional).Append(plain);
        return pairs.ToString();
    }
}

using SiteGen.Text.Characters;

namespace SiteGen.Languages.Chinese;

/// <summary>Chinese taken apart into words, which only its pinyin knows.</summary>
internal static class WordParts
{
    /// <summary>Particles of one syllable, which lean on the word before: no line begins with one.</summary>
    private const string Particles = "的了吗呢吧";

    /// <returns>The text in parts, each a word with the marks and particles that go with it; <c>null</c> where the pinyin does not
    /// fit.</returns>
    public static IReadOnlyList<string>? Of(string chinese, string pinyin)
    {
        var lengths = Pinyin.WordLengths(pinyin, Pinyin.Words(chinese).ToHashSet(StringComparer.Ordinal));
        if (lengths.Sum() != chinese.Count(HanCharacters.Is))
            return null;
        var parts = new List<string>();
        var (word, left, start) = (0, 0, 0);
        for (var i = 0; i < chinese.Length; i++)
        {
            if (!HanCharacters.Is(chinese[i]))
                continue;
            if (left == 0 && i > start && lengths[word] == 1 && Particles.Contains(chinese[i]) && HanCharacters.Is(chinese[i - 1]))
                left = lengths[word++];
            if (left == 0)
            {
                // Marks between two words belong to the first, but for those that open.
                var cut = i;
                while (cut > start && chinese[cut - 1] is '“' or '‘' or '（' or '《' or '(')
                    cut--;
                if (cut > 0)
                    parts.Add(chinese[start..cut]);
                (start, left) = (cut, lengths[word++]);
            }
            left--;
        }
        parts.Add(chinese[start..]);
        return parts;
    }
}

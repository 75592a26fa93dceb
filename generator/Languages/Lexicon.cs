using System.Buffers;
using System.Text;

namespace SiteGen.Languages;

/// <summary>The words of a language, as a dictionary has them: sorted, each written as how many letters it shares with the one before, in a
/// digit of 36, and the rest of it. Looked up where it lies, so that nothing is made of it beforehand.</summary>
/// <param name="read">Reads it once, for the first word looked up: a word a line, ASCII; every <see cref="Step"/>th written whole.</param>
internal sealed class Lexicon(Func<byte[]> read)
{
    /// <summary>From one word that is written whole to the next.</summary>
    public const int Step = 64;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int Longest = 60;

    private readonly Lazy<(byte[] Content, int[] Blocks)> _words = new(() =>
    {
        var content = read();
        return (content, Blocks(content));
    });

    /// <summary>Every word, in order.</summary>
    public IEnumerable<string> All()
    {
        var word = "";
        foreach (var line in Encoding.ASCII.GetString(_words.Value.Content).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            yield return word = word[..Shared(line[0])] + line[1..];
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        Span<byte> wanted = stackalloc byte[Longest];
        if (word.Length is 0 or > Longest || Ascii.FromUtf16(word, wanted, out var length) != OperationStatus.Done)
            return false;
        return Contains(wanted[..length]);
    }

    /// <summary>Words that one slip of the finger makes this one of: two letters exchanged, one too many, one wrong, one missing.</summary>
    public IEnumerable<string> Near(string word)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slip in Slips(word))
        {
            if (Contains(slip) && found.Add(slip))
                yield return slip;
        }
    }

    private static IEnumerable<string> Slips(string word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
            yield return $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}";
        for (var i = 0; i < word.Length; i++)
            yield return word.Remove(i, 1);
        for (var i = 0; i < word.Length; i++)
        {
            foreach (var letter in Letters)
                yield return $"{word[..i]}{letter}{word[(i + 1)..]}";
        }
        for (var i = 0; i <= word.Length; i++)
        {
            foreach (var letter in Letters)
                yield return word.Insert(i, letter.ToString());
        }
    }

    private bool Contains(ReadOnlySpan<byte> wanted)
    {
        var (content, blocks) = _words.Value;
        var (low, high) = (0, blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var head = LineAt(content, blocks[middle])[1..];
            if (head.SequenceCompareTo(wanted) <= 0)
                low = middle;
            else
                high = middle - 1;
        }
        return IsIn(content.AsSpan(blocks[low]), wanted);
    }

    /// <summary>Whether the words from one that is written whole to the next have it.</summary>
    private static bool IsIn(ReadOnlySpan<byte> words, ReadOnlySpan<byte> wanted)
    {
        Span<byte> word = stackalloc byte[Longest];
        for (var i = 0; i < Step && !words.IsEmpty; i++)
        {
            var line = LineAt(words, 0);
            var shared = Shared((char)line[0]);
            line[1..].CopyTo(word[shared..]);
            if (word[..(shared + line.Length - 1)].SequenceEqual(wanted))
                return true;
            words = words[(line.Length + 1)..];
        }
        return false;
    }

    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> content, int start)
    {
        var rest = content[start..];
        return rest[..rest.IndexOf((byte)'\n')];
    }

    private static int Shared(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10;

    private static int[] Blocks(byte[] content)
    {
        var starts = new List<int>();
        var at = 0;
        for (var i = 0; at < content.Length; i++)
        {
            if (i % Step == 0)
                starts.Add(at);
            at += content.AsSpan(at).IndexOf((byte)'\n') + 1;
        }
        return [.. starts];
    }
}

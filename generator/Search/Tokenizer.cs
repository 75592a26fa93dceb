using SiteGen.Search.Words;
using SiteGen.Text.Characters;

namespace SiteGen.Search;

/// <summary>Text to what can be searched for: words of Latin letters and digits, Chinese characters, and pairs of neighbouring
/// ones.</summary>
/// <remarks>The same at index and at query time: <c>theme/assets/search.js</c> does it alike, and a test holds the two together over all
/// text of the site.</remarks>
/// <param name="room">Where a token stands until the next is read; <see cref="LongestWord"/> characters.</param>
internal ref struct Tokenizer(ReadOnlySpan<char> text, Span<char> room)
{
    /// <summary>What is longer is cut.</summary>
    public const int LongestWord = 32;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _room = room;
    private int _at;
    private char _before;
    private char _han;
    private bool _owesPair;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        if (_owesPair)
        {
            _owesPair = false;
            (_room[0], _room[1]) = (_before, _han);
            return Take(2);
        }
        var length = 0;
        while (_at < _text.Length)
        {
            var c = Letters.Fold(_text[_at]);
            if (HanCharacters.Is(c))
            {
                // The word before it comes first.
                if (length > 0)
                    return Take(length);
                _at++;
                (_before, _han) = (_han, c);
                _owesPair = _before != default;
                _room[0] = c;
                return Take(1);
            }
            _at++;
            if (c == Letters.Nothing)
                continue;
            _han = default;
            if (c != Letters.Gap)
            {
                if (length < LongestWord)
                    _room[length++] = c;
            }
            else if (length > 0)
            {
                return Take(length);
            }
        }
        return length > 0 && Take(length);
    }

    /// <summary>All tokens of a text, in order.</summary>
    public static IReadOnlyList<string> All(string text)
    {
        var tokens = new List<string>();
        var reader = new Tokenizer(text, stackalloc char[LongestWord]);
        while (reader.MoveNext())
            tokens.Add(reader.Current.ToString());
        return tokens;
    }

    private bool Take(int length)
    {
        Current = _room[..length];
        return true;
    }
}

namespace SiteGen.Verification.Reading.Heights;

/// <summary>Counts the lines that words take in a given width, as a browser breaks them.</summary>
/// <param name="width">Of a line, in pixels.</param>
internal sealed class TextLines(double width)
{
    // Widths in sizes of the letters, of the sans-serif fonts of phones; a Han character fills a square.
    private const double Narrow = 0.27;
    private const double Usual = 0.53;
    private const double Capital = 0.68;
    private const double Wide = 0.84;
    private const double Blank = 0.27;

    // With the gaps between Han characters and Latin letters.
    private const double Square = 1.02;

    // The radicals, and after them all that East Asia writes in squares.
    private const char FirstSquare = '\u2e80';

    // Of a line: blocks within blocks, each a little narrower, would leave nothing.
    private const double LeastWidth = 20;

    private static readonly double[] OfAscii = [.. Enumerable.Range(0, 128).Select(c => Measure((char)c))];

    private readonly double _width = Math.Max(width, LeastWidth);
    private double _at;
    private double _word;
    private double _blank;
    private int _ended;

    /// <summary>How many lines there are, the one that is being filled among them; 0 before the first word.</summary>
    public int Count => _ended + (_at + _word > 0 ? 1 : 0);

    public void Add(ReadOnlySpan<char> text, double fontSize)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\t')
            {
                EndWord();
                _blank = _at > 0 ? Blank * fontSize : 0;
            }
            else if (c >= FirstSquare)
            {
                EndWord();
                Place(fontSize * Square);
            }
            else
            {
                _word += WidthOf(c) * fontSize;
            }
        }
    }

    /// <summary>A piece that is never parted, as a margin between two links.</summary>
    public void Add(double piece)
    {
        EndWord();
        if (_at > 0)
            _at += piece;
    }

    /// <summary>What follows begins a line.</summary>
    public void Break()
    {
        EndWord();
        if (_at > 0)
            _ended++;
        (_at, _blank) = (0, 0);
    }

    private void EndWord()
    {
        if (_word > 0)
            Place(_word);
        _word = 0;
    }

    private void Place(double piece)
    {
        if (_at > 0 && _at + _blank + piece > _width)
        {
            _ended++;
            (_at, _blank) = (0, 0);
        }
        _at += _blank + piece;
        _blank = 0;
        // A word longer than the line goes on in the next.
        while (_at > _width)
        {
            _ended++;
            _at -= _width;
        }
    }

    private static double WidthOf(char c) => c < OfAscii.Length ? OfAscii[c] : Measure(c);

    private static double Measure(char c) =>
        "iljtfrI.,:;'’!|()[]-/".Contains(c) ? Narrow
        : "mwMW@%—…".Contains(c) ? Wide
        : char.IsUpper(c) ? Capital
        : Usual;
}

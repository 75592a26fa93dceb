using System.Text;

namespace SiteGen.Text.Characters;

/// <summary>A text as an eye reads it: without what can't be seen, and with plain characters for those that look like them. Figures, names
/// and hedges are looked for in it, so that "nine&#173;ty" hides nothing; each character knows where it stands in the text as
/// written.</summary>
public sealed class PlainText
{
    /// <summary>The mark that stands for a link in prose; it is the reader's own, and stays.</summary>
    private const int LinkMark = 0xFFFC;

    private readonly List<(int Start, int End)>? _places;

    private PlainText(string text, List<(int Start, int End)>? places) => (Text, _places) = (text, places);

    /// <summary>The text to look in.</summary>
    public string Text { get; }

    /// <summary>True when nothing had to be replaced, so that all places are as written.</summary>
    public bool IsAsWritten => _places is null;

    /// <summary>The plain form of a text. Most texts are plain already.</summary>
    public static PlainText Of(string text)
    {
        var first = OddCharacters.FindUnusual(text);
        if (first < 0 || (text[first] == LinkMark && OddCharacters.FindUnusual(text.Replace((char)LinkMark, ' ')) < 0))
            return new PlainText(text, null);
        var (plain, places) = (new StringBuilder(text.Length), new List<(int, int)>(text.Length));
        var at = 0;
        while (at < text.Length)
        {
            var length = char.IsSurrogatePair(text, at) ? 2 : 1;
            var written = text.Substring(at, length);
            var instead = Instead(text, at, length) ?? written;
            if (plain.Length > 0 && instead.Length == 1 && LatinMarks.Compose(plain[^1], instead[0]) is { } letter)
            {
                plain[^1] = letter;
                places[^1] = (places[^1].Item1, at + length);
            }
            else
            {
                plain.Append(instead);
                for (var i = 0; i < instead.Length; i++)
                    places.Add(instead == written ? (at + i, at + i + 1) : (at, at + length));
            }
            at += length;
        }
        return new PlainText(plain.ToString(), places);
    }

    /// <summary>Where a stretch of the plain text stands in the text as written.</summary>
    public (int Start, int Length) PlaceOf(int start, int length)
    {
        if (_places is null || _places.Count == 0)
            return (start, length);
        var from = _places[Math.Min(start, _places.Count - 1)].Start;
        return length == 0 ? (from, 0) : (from, Math.Max(0, _places[Math.Min(start + length, _places.Count) - 1].End - from));
    }

    /// <returns><c>null</c> for a character that stays as it is.</returns>
    private static string? Instead(string text, int at, int length)
    {
        var codePoint = length == 2 ? char.ConvertToUtf32(text, at) : text[at];
        // Hyphens and the minus sign part the words of a number as the hyphen of the keyboard does.
        if (codePoint is 0x2010 or 0x2011 or 0x2012 or 0x2212)
            return "-";
        if (codePoint == LinkMark)
            return null;
        return OddCharacters.Judge(codePoint) switch
        {
            (Oddity.Hidden, _) => "",
            (Oddity.Blank, _) => " ",
            (Oddity.LookAlike, { Length: > 0 } plain) => plain,
            null when length == 1 && MixedScripts.Find(text, at) is { Length: > 0 } letter => letter,
            _ => null,
        };
    }
}

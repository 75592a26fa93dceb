namespace SiteGen.Languages.English;

/// <summary>Words in Latin letters, and stretches of them in a text that is in another script.</summary>
internal static class Latin
{
    // Two letters make a word; a single one (a grade, a unit) has no language to speak of.
    public static int Find(string text, int from)
    {
        for (var i = from; i + 1 < text.Length; i++)
        {
            if (Is(text[i]) && Is(text[i + 1]))
                return i;
        }
        return -1;
    }

    // A run goes on over digits, blanks and the marks of words, and ends after its last letter.
    public static int EndOf(string text, int start)
    {
        var end = start;
        for (var i = start; i < text.Length; i++)
        {
            if (Is(text[i]))
                end = i + 1;
            else if (!(char.IsAsciiDigit(text[i]) || text[i] is ' ' or '.' or '-' or '\'' or '’' or '&' or '/' or ',' or ':'))
                break;
        }
        return end;
    }

    private static bool Is(char c) => char.IsAsciiLetter(c) || c is (>= '\u00C0' and <= '\u024F' and not ('×' or '÷'));
}

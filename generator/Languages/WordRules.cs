namespace SiteGen.Languages;

/// <summary>Where words begin and end in a language, and so what is the word looked for and what only holds its letters.</summary>
internal abstract class WordRules
{
    /// <summary>Whether a word may begin at a character.</summary>
    public abstract bool MayBegin(string text, int at);

    /// <summary>Whether a stretch that may begin a word is whole words: "can" in "I can", not in "Vulcan".</summary>
    public abstract bool AreWhole(string text, int start, int length);

    /// <summary>Whether a text has words that are looked for, as a hedge ("usually", "can"), and not only one that looks like it.</summary>
    public bool HasWords(string text, string hedge) => FindWords(text, hedge, 0) >= 0;

    /// <summary>Where, from a place on, a text has such words; -1 where it has none.</summary>
    public abstract int FindWords(string text, string hedge, int from);

    /// <summary>How often a text has one of such words; where one lies in another, as "reported" in "as reported", both are one.</summary>
    public int CountWords(string text, IEnumerable<string> hedges)
    {
        var found = new List<(int Start, int End)>();
        foreach (var hedge in hedges)
        {
            for (var at = FindWords(text, hedge, 0); at >= 0; at = FindWords(text, hedge, at + 1))
                found.Add((at, at + hedge.Length));
        }
        found.Sort();
        var (count, end) = (0, 0);
        foreach (var place in found)
        {
            if (place.Start >= end)
                count++;
            end = Math.Max(end, place.End);
        }
        return count;
    }
}

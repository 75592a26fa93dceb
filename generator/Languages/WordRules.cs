namespace SiteGen.Languages;

/// <summary>Where words begin and end in a language, and so what is the word looked for and what only holds its letters.</summary>
internal abstract class WordRules
{
    /// <summary>Whether a word may begin at a character.</summary>
    public abstract bool MayBegin(string text, int at);

    /// <summary>Whether a stretch that may begin a word is whole words: "can" in "I can", not in "Vulcan".</summary>
    public abstract bool AreWhole(string text, int start, int length);

    /// <summary>Whether a text has words that are looked for, as a hedge ("usually", "can"), and not only one that looks like it.</summary>
    public abstract bool HasWords(string text, string hedge);
}

namespace SiteGen.Languages;

/// <summary>The house's rules for punctuation and spaces in a language.</summary>
internal abstract class Typography
{
    /// <summary>Whether there may be a mistake at a character; quick, and yes too often rather than no.</summary>
    public abstract bool MayBeMistake(string text, int at);

    /// <summary>What is wrong at a character and how many characters show it; <c>null</c> when nothing is.</summary>
    public abstract (string Message, int Length)? MistakeAt(string text, int at);

    /// <summary>Halves of pairs without the other half, in order.</summary>
    public abstract IEnumerable<(int At, string Message)> UnpairedIn(string text);

    /// <summary>Whether a name, quoted as it is written elsewhere, may break the rules.</summary>
    public abstract bool MayBreakRules(string name);
}

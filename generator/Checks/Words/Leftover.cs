namespace SiteGen.Checks.Words;

/// <summary>A stretch of a text that its author meant as a mark, and that readers would see as it is written.</summary>
/// <param name="Meant">What it looks like and what to write, as the end of a sentence.</param>
internal readonly record struct Leftover(int Start, int Length, string Meant)
{
    /// <summary>True when the two have a character in common.</summary>
    public bool Meets(Leftover other) => Start < other.Start + other.Length && other.Start < Start + Length;
}

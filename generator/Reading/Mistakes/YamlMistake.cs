namespace SiteGen.Reading.Mistakes;

/// <summary>What an author did to YAML, found in its lines where a parser only says what it did not expect.</summary>
/// <param name="Start">The offset in the text.</param>
/// <param name="Help">What to do.</param>
internal readonly record struct YamlMistake(int Start, int Length, string Message, string Help)
{
    /// <summary>What to write in place of what is marked; <c>null</c> where only the author knows.</summary>
    public string? Instead { get; init; }

    public const string Quote = "Put the whole text in quotation marks: \"…\", or '…' where it has such marks itself.";
}

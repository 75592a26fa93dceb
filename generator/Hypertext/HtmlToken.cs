namespace SiteGen.Hypertext;

/// <summary>What a stretch of HTML is.</summary>
public enum HtmlTokenKind
{
    /// <summary>Words with their character references; inside a script or a style sheet, what it holds.</summary>
    Text,
    StartTag,
    EndTag,

    /// <summary>A comment, or what a browser takes for one.</summary>
    Comment,
    Doctype,
}

/// <summary>Where an attribute stands. All are offsets in the text that the tag was read from.</summary>
/// <param name="Start">Of its name.</param>
/// <param name="NameEnd">After its name.</param>
/// <param name="ValueStart">Of its value without quotes; an attribute without a value has an empty one.</param>
/// <param name="ValueEnd">After its value without quotes.</param>
/// <param name="End">After the quote that closes the value.</param>
public readonly record struct HtmlAttribute(int Start, int NameEnd, int ValueStart, int ValueEnd, int End)
{
    /// <summary>The stretch of the name.</summary>
    public Range Name => Start..NameEnd;

    /// <summary>The stretch of the value, without quotes and not decoded.</summary>
    public Range Value => ValueStart..ValueEnd;

    /// <summary>The stretch of name and value, with quotes.</summary>
    public Range Whole => Start..End;
}

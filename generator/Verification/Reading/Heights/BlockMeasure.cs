namespace SiteGen.Verification.Reading.Heights;

/// <summary>How an element takes part in the layout of a page.</summary>
internal enum BlockFlow
{
    /// <summary>A block of its own, below what stands before it.</summary>
    Block,

    /// <summary>Part of the line it stands in.</summary>
    Inline,

    /// <summary>A block whose children stand side by side, and wrap as words do.</summary>
    Row,

    /// <summary>A row of a table: its cells stand side by side, and the tallest counts.</summary>
    Cells,

    /// <summary>Takes no room.</summary>
    Hidden,
}

/// <summary>What an element takes on a phone beside its text, in CSS pixels.</summary>
internal sealed record BlockMeasure
{
    public BlockFlow Flow { get; init; }

    /// <summary>The margin above it; of two that meet, the larger counts.</summary>
    public double MarginTop { get; init; }

    /// <summary>The margin below it.</summary>
    public double MarginBottom { get; init; }

    /// <summary>Padding and border above and below its content, together.</summary>
    public double Padding { get; init; }

    /// <summary>What padding, border and margin take of the width, on both sides together.</summary>
    public double Narrower { get; init; }

    /// <summary>The size of its letters; 0 for that of what it stands in.</summary>
    public double FontSize { get; init; }

    /// <summary>The height of a line in sizes of its letters; 0 for that of what it stands in.</summary>
    public double LineHeight { get; init; }

    /// <summary>The least height of a line: of buttons, which are as tall as a thumb.</summary>
    public double LeastLine { get; init; }

    /// <summary>The least height of it all.</summary>
    public double LeastHeight { get; init; }
}

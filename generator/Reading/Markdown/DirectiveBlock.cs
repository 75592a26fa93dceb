using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Reading.Markdown;

/// <summary>A block on one line: <c>::: steps renew-card</c>.</summary>
internal sealed class DirectiveBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The words after the colons: the name, then ids.</summary>
    public required StringSlice Words { get; init; }
}

/// <summary>Recognises the one-line blocks; the wrapping ones are Markdig's custom containers.</summary>
internal sealed class DirectiveParser : BlockParser
{
    /// <summary>The wrapping blocks, which this parser leaves alone.</summary>
    public static readonly string[] Wrapping = [Actions, Advice, Branch, "note", "warning", "urgent"];

    /// <summary>What to do first: stands at the head of a guide, and of its page.</summary>
    public const string Actions = "actions";

    /// <summary>What the site says for itself, and no source.</summary>
    public const string Advice = "advice";

    /// <summary>What is for some readers only, folded below a line that says for whom.</summary>
    public const string Branch = "branch";

    public DirectiveParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line;
        var start = line.Start;
        if (!line.Match(":::"))
            return BlockState.None;
        line.Start += 3;
        line.Trim();
        // Unicode has white space that Markdig does not trim, as the line separator.
        if (string.IsNullOrWhiteSpace(line.ToString()) || line.CurrentChar == ':')
            return BlockState.None;
        var name = line.ToString().Split(' ', 2)[0];
        if (Wrapping.Contains(name))
            return BlockState.None;
        processor.NewBlocks.Push(
            new DirectiveBlock(this)
            {
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new SourceSpan(start, processor.Line.End),
                Words = line,
            }
        );
        return BlockState.BreakDiscard;
    }
}

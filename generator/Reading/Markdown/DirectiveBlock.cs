using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Reading.Markdown;

/// <summary>A block on one line: <c>::: steps renew-card</c>; also a line that ends a wrapping block where none is open.</summary>
internal sealed class DirectiveBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The words after the colons: the name, then ids; empty for a line that ends a block where none is open.</summary>
    public required StringSlice Words { get; init; }
}

/// <summary>Recognises the one-line blocks; the wrapping ones are Markdig's custom containers, and so is one of a name that none
/// has.</summary>
internal sealed class DirectiveParser : BlockParser
{
    /// <summary>The wrapping blocks, which this parser leaves alone.</summary>
    public static readonly string[] Wrapping = [Actions, Advice, Branch, "note", "warning", "urgent"];

    /// <summary>The blocks on one line.</summary>
    public static readonly string[] OneLine = ["steps", "facts", "hotlines", "phrases", "case"];

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
        if (line.CurrentChar == ':' || !IsRead(line.ToString().Split(' ', 2)[0]))
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

    /// <summary>Whether a line of three colons is read here. One without a name would have closed a block if there were one to close. A
    /// name that no block has wraps what follows, unless it is spelt nearly as that of a block on one line.</summary>
    private static bool IsRead(string name) =>
        // Unicode has white space that Markdig does not trim, as the line separator.
        string.IsNullOrWhiteSpace(name)
        || (!Wrapping.Contains(name) && OneLine.Contains(Suggestion.Nearest(name, OneLine.Concat(Wrapping)) ?? ""));
}

using System.Buffers;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Reading.Markdown;

/// <summary>Limits that are counted before Markdown is parsed, far above what a person writes.</summary>
/// <remarks>
/// To find what a bracket, an asterisk or a backtick belongs to, Markdig looks at all that may be its other half: the time grows with the
/// square of their number in one block. So their number has a limit, and the depth to which they may be nested.
/// </remarks>
internal static class GuideLimits
{
    /// <summary>The longest line, in bytes. Our longest has less than 600.</summary>
    public const int Line = 4 * 1024;

    /// <summary>The largest block, which is lines without an empty one between them, in UTF-16 units.</summary>
    public const int Block = 16 * 1024;

    /// <summary>The most marks in a block. A table of 50 rows and 4 columns, with a link in each cell, has 650.</summary>
    public const int Marks = 1000;

    /// <summary>The most marks in a guide. Ours have less than 200.</summary>
    public const int AllMarks = 10_000;

    /// <summary>The deepest nesting of brackets, of lists and quotes, and of <c>:::</c> blocks.</summary>
    public const int Depth = 8;

    /// <summary>The farthest a line may be indented; a list in a list takes two or three blanks.</summary>
    private const int Indent = 4 * Depth;

    private static readonly SearchValues<char> Counted = SearchValues.Create("[]*_`<|&\\~:");

    /// <summary>Looks at the text from <paramref name="offset"/> on, and reports the first place that is over a limit.</summary>
    /// <returns>True when there is none.</returns>
    public static bool Hold(SourceFile file, int offset, DiagnosticBag diagnostics)
    {
        if (Find(file.Text.AsSpan(offset)) is not var (at, message))
            return true;
        diagnostics.Add(ReadingRules.TooLarge, new SourceSpan(file, offset + at, 1), message);
        return false;
    }

    /// <returns>The first place over a limit, and which; <c>null</c> when there is none.</returns>
    internal static (int At, string Message)? Find(ReadOnlySpan<char> text)
    {
        var (blockStart, marks, allMarks, brackets, boxes) = (0, 0, 0, 0, 0);
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            var start = range.Start.Value;
            if (line.IsWhiteSpace())
            {
                (blockStart, marks, brackets) = (range.End.Value + 1, 0, 0);
                continue;
            }
            if (line.Length > Line / 3 && Encoding.UTF8.GetByteCount(line) > Line)
                return (
                    start,
                    $"The line has {Encoding.UTF8.GetByteCount(line)} bytes; the most is {Line}. Begin a new line in the middle of it."
                );
            if (range.End.Value - blockStart > Block)
                return (start, $"The block has more than {Block} characters; leave a line empty between paragraphs.");
            if (TooDeep(line) is { } deep)
                return (start + deep, $"More than {Depth} lists or quotes in each other.");
            boxes = line.StartsWith(":::")
                ? Math.Max(
                    0,
                    boxes
                        + (
                            line.Trim(": \t").IsEmpty ? -1
                            : IsWrapping(line) ? 1
                            : 0
                        )
                )
                : boxes;
            if (boxes > Depth)
                return (start, $"More than {Depth} ':::' blocks in each other.");
            for (var at = 0; line[at..].IndexOfAny(Counted) is >= 0 and var next; at += next + 1)
            {
                var mark = line[at + next];
                brackets =
                    mark == '[' ? brackets + 1
                    : mark == ']' && brackets > 0 ? brackets - 1
                    : brackets;
                if (brackets > Depth)
                    return (start + at + next, $"More than {Depth} brackets in each other.");
                if (++allMarks > AllMarks)
                    return (start + at + next, $"More than {AllMarks} marks such as '[', '*' and '|' in one guide.");
                if (++marks > Marks)
                    return (start + at + next, $"More than {Marks} marks such as '[', '*' and '|' in one block; leave a line empty in it.");
            }
        }
        return null;
    }

    private static bool IsWrapping(ReadOnlySpan<char> line)
    {
        var name = line.Trim(": \t");
        foreach (var wrapping in DirectiveParser.Wrapping)
        {
            if (name.StartsWith(wrapping, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Where the marks of lists and quotes before a line's words are too many, or the blanks.</summary>
    private static int? TooDeep(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (at > Indent + 4 * depth)
                return at;
            if (line[at] is ' ' or '\t')
                continue;
            if (char.IsAsciiDigit(line[at]) && at + 1 < line.Length && (char.IsAsciiDigit(line[at + 1]) || line[at + 1] is '.' or ')'))
                continue;
            if (line[at] is not ('>' or '-' or '+' or '*' or '.' or ')'))
                return null;
            // A rule or a row of dashes is no list in a list.
            if (line[at] != '>' && at + 1 < line.Length && line[at + 1] is not (' ' or '\t'))
                return null;
            if (++depth > Depth)
                return at;
        }
        return null;
    }
}

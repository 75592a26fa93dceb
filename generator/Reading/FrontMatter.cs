using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>The YAML at the head of a guide, between two lines of <c>---</c>.</summary>
/// <param name="Yaml">The lines between the two.</param>
/// <param name="BodyStart">The offset of the first line after them.</param>
public sealed record FrontMatter(Range Yaml, int BodyStart)
{
    private const string Fence = "---";

    /// <returns><c>null</c> when the file does not begin with front matter, or it is never closed.</returns>
    public static FrontMatter? Find(SourceFile file)
    {
        var text = file.Text;
        var start = EndOfLine(text, 0);
        if (!IsFence(text, 0, start))
            return null;
        var line = start;
        while (line < text.Length)
        {
            var next = EndOfLine(text, line);
            if (IsFence(text, line, next))
                return new FrontMatter(start..line, next);
            line = next;
        }
        return null;
    }

    private static bool IsFence(string text, int from, int to) => text.AsSpan(from, to - from).TrimEnd().SequenceEqual(Fence);

    /// <summary>Where the next line begins, or the text ends.</summary>
    private static int EndOfLine(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\r', '\n');
        if (end < 0)
            return text.Length;
        end += from;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}

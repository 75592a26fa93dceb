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
        if (file.LineText(1).TrimEnd() != Fence) return null;
        for (var line = 2; line <= file.LineCount; line++)
        {
            if (file.LineText(line).TrimEnd() != Fence) continue;
            var bodyStart = line < file.LineCount ? file.OffsetOf(line + 1, 1) : file.Text.Length;
            return new FrontMatter(file.OffsetOf(2, 1)..file.OffsetOf(line, 1), bodyStart);
        }
        return null;
    }
}

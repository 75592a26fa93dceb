using SiteGen.Text;

namespace SiteGen.Diagnostics.Writers;

/// <summary>A span in lines and columns, counted from 1 in UTF-16 units; the end is the place after the last character.</summary>
internal readonly record struct SourceRegion(int Line, int Column, int EndLine, int EndColumn)
{
    public static SourceRegion Of(SourceSpan span)
    {
        var (line, column) = span.Position;
        var (endLine, endColumn) = span.File.PositionOf(Math.Min(span.Start + span.Length, span.File.Text.Length));
        return new(line, column, endLine, endColumn);
    }
}

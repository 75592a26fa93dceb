using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Recording;

/// <summary>A place that a person names on the command line: a file or folder of the sources, or a line of a file.</summary>
/// <param name="Path">As it was written, without the line.</param>
/// <param name="Line">From 1; <c>null</c> for the whole file.</param>
public sealed partial record RecordPlace(string Path, int? Line)
{
    /// <param name="written">As <c>data/facts/x.yaml</c>, <c>input/en/guides/x.md:12</c>, <c>facts/x</c>; also with the brackets of a
    /// message.</param>
    public static RecordPlace Of(string written)
    {
        var match = LineAtTheEnd().Match(written);
        var path = (match.Success ? written[..match.Index] : written).Replace('\\', '/').TrimEnd('/');
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        return new RecordPlace(path, match.Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : null);
    }

    /// <summary>Whether a file is meant, or a line of it that a stretch of text covers.</summary>
    public bool Covers(SourceSpan span)
    {
        if (!IsFile(span.File))
            return false;
        if (Line is not { } line)
            return true;
        var last = span.File.PositionOf(span.Start + span.Length).Line;
        return span.Position.Line <= line && line <= last;
    }

    /// <summary>Whether a file is meant, or a folder it is in.</summary>
    public bool IsFile(SourceFile file) =>
        new[] { file.Path, file.DisplayPath.Replace('\\', '/') }.Any(path =>
            path == Path
            || path.StartsWith(Path + "/", StringComparison.Ordinal)
            || path.EndsWith("/" + Path, StringComparison.Ordinal)
            || System.IO.Path.ChangeExtension(path, null) is var bare
                && (bare == Path || bare.EndsWith("/" + Path, StringComparison.Ordinal))
        );

    [GeneratedRegex(@"(?::(?<line>\d{1,7})(?::\d+)?|\((?<line>\d{1,7})(?:,\d+)?\))\z", RegexOptions.CultureInvariant)]
    private static partial Regex LineAtTheEnd();
}

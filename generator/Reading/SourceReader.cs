using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads files as text. What is not UTF-8, or is too large, becomes a diagnostic.</summary>
public static class SourceReader
{
    /// <returns>The file, or <c>null</c> when it was reported.</returns>
    public static SourceFile? Read(ISiteFiles files, string path, DiagnosticBag diagnostics)
    {
        if (files.Kept(path) is { } kept)
            return kept;
        var file = ReadNow(files, path, diagnostics);
        if (file is not null)
            files.Keep(file);
        return file;
    }

    private static SourceFile? ReadNow(ISiteFiles files, string path, DiagnosticBag diagnostics) =>
        FaultNet.Run(
            SourceSpan.WholeFile(new SourceFile(path, "", files.DisplayPath(path))),
            diagnostics,
            () => ReadBytes(files, path, diagnostics) is { } bytes ? Read(files, path, bytes, diagnostics) : null
        );

    /// <returns>The content of a file, or <c>null</c> when it was reported: one that is too large is not even begun.</returns>
    public static byte[]? ReadBytes(ISiteFiles files, string path, DiagnosticBag diagnostics) =>
        IsSmallEnough(files, path, diagnostics) ? files.Read(path) : null;

    /// <summary>Reports a file that is too large to be read.</summary>
    public static bool IsSmallEnough(ISiteFiles files, string path, DiagnosticBag diagnostics)
    {
        var (size, most) = (files.SizeOf(path), FileLimits.Of(path));
        if (size <= most)
            return true;
        var place = SourceSpan.WholeFile(new SourceFile(path, "", files.DisplayPath(path)));
        diagnostics.Add(ReadingRules.TooLarge, place, $"The file has {size} bytes; the most is {most}.");
        return false;
    }

    /// <param name="bytes">The content of the file.</param>
    /// <returns>The file, or <c>null</c> when it was reported.</returns>
    public static SourceFile? Read(ISiteFiles files, string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var display = files.DisplayPath(path);
        var text = SourceText.Decode(bytes, out var badByte);
        var file = new SourceFile(path, text, display, ContentHash.Of(bytes), () => SourceText.Decode(files.Read(path), out _))
        {
            IsBuiltIn = files.IsBuiltIn(path),
        };
        if (badByte < 0)
            return MergeMarks.Report(file, diagnostics) ? null : file;
        var at = file.Text.IndexOf('\uFFFD');
        var (message, help) = ForeignBytes.Explain(bytes, badByte);
        diagnostics.Add(ReadingRules.NotUtf8, new SourceSpan(file, Math.Max(at, 0), 1), message, help: help);
        return null;
    }

    /// <summary>Reads many files at once; keeps the order of <paramref name="paths"/> and leaves out what was reported.</summary>
    public static IReadOnlyList<SourceFile> ReadAll(ISiteFiles files, IReadOnlyList<string> paths, DiagnosticBag diagnostics)
    {
        var read = new SourceFile?[paths.Count];
        Parallel.For(0, paths.Count, i => read[i] = Read(files, paths[i], diagnostics));
        return [.. read.OfType<SourceFile>()];
    }
}

using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads files as text. What is not UTF-8, or is too large, becomes a diagnostic.</summary>
public static class SourceReader
{
    /// <summary>The largest text file accepted, in bytes. Our longest guide has less than 10 KB.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <returns>The file, or <c>null</c> when it was reported.</returns>
    public static SourceFile? Read(ISiteFiles files, string path, DiagnosticBag diagnostics) =>
        Read(files, path, files.Read(path), diagnostics);

    /// <param name="bytes">The content of the file.</param>
    /// <returns>The file, or <c>null</c> when it was reported.</returns>
    public static SourceFile? Read(ISiteFiles files, string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var display = files.DisplayPath(path);
        if (bytes.Length > MaxBytes)
        {
            var message = $"The file has {bytes.Length} bytes; the most is {MaxBytes}.";
            diagnostics.Add(ReadingRules.TooLarge, SourceSpan.WholeFile(new SourceFile(path, "", display)), message);
            return null;
        }
        var text = SourceText.Decode(bytes, out var badByte);
        var file = new SourceFile(path, text, display, ContentHash.Of(bytes), () => SourceText.Decode(files.Read(path), out _))
        {
            IsBuiltIn = files.IsBuiltIn(path),
        };
        if (badByte < 0)
            return file;
        var at = file.Text.IndexOf('\uFFFD');
        diagnostics.Add(ReadingRules.NotUtf8, new SourceSpan(file, Math.Max(at, 0), 1), $"Byte {badByte} is not UTF-8.");
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

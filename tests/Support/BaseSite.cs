using SiteGen.Binding;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Tests.Support;

/// <summary>A small site without a mistake, kept as files under <c>Support/BaseSite</c>, that tests lay their own files over.</summary>
public static class BaseSite
{
    public static IReadOnlyDictionary<string, byte[]> Files { get; } = ReadFiles();

    /// <summary>The base files with others put over them; <c>null</c> takes a file away.</summary>
    public static MemoryFiles With(IReadOnlyDictionary<string, byte[]?> over)
    {
        var files = new Dictionary<string, byte[]>(Files, StringComparer.Ordinal);
        foreach (var (path, bytes) in over)
        {
            if (bytes is null) files.Remove(path);
            else files[path] = bytes;
        }
        return new MemoryFiles(files);
    }

    /// <summary>Reads, binds and, when that found no error, checks a site.</summary>
    public static DiagnosticBag Check(ISiteFiles files, DateOnly? asOf = null)
    {
        var diagnostics = new DiagnosticBag();
        var data = DataBinder.Bind(files, diagnostics);
        var guides = GuideBinder.Bind(files, diagnostics);
        if (data is null || diagnostics.HasErrors) return diagnostics;
        var site = new Model.Site(data.Config, data.Entries, guides, data.Addresses);
        AllChecks.Run(site, diagnostics);
        if (asOf is { } day) new OverdueCheck(day).Run(site, diagnostics);
        return diagnostics;
    }

    /// <summary>All that was found, as a person at a terminal sees it.</summary>
    public static string Print(DiagnosticBag diagnostics)
    {
        var text = new StringWriter { NewLine = "\n" };
        foreach (var diagnostic in diagnostics.Sorted()) DiagnosticWriter.Write(text, diagnostic);
        return text.ToString().TrimEnd('\n');
    }

    private static Dictionary<string, byte[]> ReadFiles()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Support", "BaseSite");
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
    }
}

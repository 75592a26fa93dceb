using SiteGen.Checks;
using SiteGen.Checks.Entries;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Diagnostics.Writers;
using SiteGen.Incremental;
using SiteGen.Pipelines;
using SiteGen.Reading;

namespace SiteGen.Tests.Support;

/// <summary>A small site without a mistake, kept as files under <c>Support/BaseSite</c>, that tests lay their own files over.</summary>
public static class BaseSite
{
    /// <summary>Its content: <c>data/</c> and <c>input/</c>.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files { get; } =
        ReadFiles(Path.Combine(AppContext.BaseDirectory, "Support", "BaseSite"), "");

    /// <summary>The content below <see cref="MiniTheme"/>, as a build reads it.</summary>
    public static IReadOnlyDictionary<string, byte[]> Themed { get; } =
        Files.Concat(MiniTheme.Bytes(MiniTheme.Texts)).Append(MiniTheme.Font).ToDictionary(StringComparer.Ordinal);

    /// <summary>The content with other files put over it; <c>null</c> takes a file away.</summary>
    public static MemoryFiles With(IReadOnlyDictionary<string, byte[]?> over) => Lay(over, Files);

    /// <summary>The content and the theme with other files put over them; <c>null</c> takes a file away.</summary>
    public static MemoryFiles ThemedWith(IReadOnlyDictionary<string, byte[]?> over) => Lay(over, Themed);

    /// <summary>Reads, binds and, when that found no error, checks a site.</summary>
    public static DiagnosticBag Check(ISiteFiles files, DateOnly? asOf = null)
    {
        var diagnostics = new DiagnosticBag();
        var facts = FactsPipeline.Create(files);
        var guides = GuidesPipeline.Create(files, facts, new BuildCache(null));
        if (!PipelineRunner.Run([facts, guides], diagnostics) || facts.Result is not { } data)
            return diagnostics;
        var site = new Model.Site(data.Config, data.Entries, guides.Result.Guides, data.Addresses, data.Router)
        {
            Ledger = data.Ledger,
            Readings = data.Readings,
        };
        diagnostics.AddAll(guides.Result.Words);
        AllChecks.Run(site, diagnostics);
        if (asOf is { } day)
            new OverdueCheck(day).Run(site, diagnostics);
        return diagnostics;
    }

    /// <summary>All that was found, as a person at a terminal sees it. What the program itself did wrong fails the test, as an exception
    /// would: the net that makes a diagnostic of it is for users.</summary>
    public static string Print(DiagnosticBag diagnostics) => Print(diagnostics.Sorted());

    /// <inheritdoc cref="Print(DiagnosticBag)"/>
    public static string Print(IEnumerable<Diagnostic> diagnostics)
    {
        diagnostics = Sane([.. diagnostics]);
        var text = new StringWriter { NewLine = "\n" };
        foreach (var diagnostic in diagnostics)
            DiagnosticWriter.Write(text, diagnostic);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The same, once it is seen that none of it is a mistake of the program.</summary>
    public static IReadOnlyList<Diagnostic> Sane(IReadOnlyList<Diagnostic> diagnostics)
    {
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Rule == ReadingRules.FaultOfProgram);
        return diagnostics;
    }

    private static MemoryFiles Lay(IReadOnlyDictionary<string, byte[]?> over, IReadOnlyDictionary<string, byte[]> ground)
    {
        var files = new Dictionary<string, byte[]>(ground, StringComparer.Ordinal);
        foreach (var (path, bytes) in over)
        {
            if (bytes is null)
                files.Remove(path);
            else
                files[path] = bytes;
        }
        return new MemoryFiles(files);
    }

    internal static Dictionary<string, byte[]> ReadFiles(string root, string prefix) =>
        Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => prefix + Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
}

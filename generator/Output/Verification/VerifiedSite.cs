namespace SiteGen.Output.Verification;

/// <summary>The built site with all its pages read, and what it is held against.</summary>
internal sealed class VerifiedSite
{
    private readonly Dictionary<string, VerifiedPage> _pages;

    private VerifiedSite(OutputSet files, VerifierOptions options, IReadOnlyList<VerifiedPage> pages)
    {
        (Files, Options, Pages) = (files, options, pages);
        _pages = pages.ToDictionary(p => p.File.Path.Value, StringComparer.Ordinal);
        Addresses = [.. files.Files.Select(f => "/" + f.Path.Address)];
    }

    public OutputSet Files { get; }
    public VerifierOptions Options { get; }

    /// <summary>By path, ordinally.</summary>
    public IReadOnlyList<VerifiedPage> Pages { get; }

    /// <summary>Of every file, with a leading slash; pages by their folder.</summary>
    public IReadOnlyList<string> Addresses { get; }

    public static VerifiedSite Read(OutputSet files, VerifierOptions options)
    {
        OutputFile[] html = [.. files.Files.Where(f => f.Path.Value.EndsWith(".html", StringComparison.Ordinal))];
        var pages = new VerifiedPage[html.Length];
        Parallel.For(0, html.Length, i => pages[i] = new VerifiedPage(html[i], options.BaseUrl));
        return new VerifiedSite(files, options, pages);
    }

    /// <summary>The file a server would answer with; a folder answers with its <c>index.html</c>.</summary>
    /// <param name="path">Below the root and decoded, as in <see cref="SiteAddress.Path"/>.</param>
    public OutputFile? FileAt(string path) => Files.Find(path is "" || path.EndsWith('/') ? path + "index.html" : path);

    public VerifiedPage? PageAt(string path) => FileAt(path) is { } file ? _pages.GetValueOrDefault(file.Path.Value) : null;

    /// <summary>Files of a kind, as source texts are made from them.</summary>
    public IEnumerable<OutputFile> FilesEndingIn(params string[] extensions) =>
        Files.Files.Where(f => extensions.Any(extension => f.Path.Value.EndsWith(extension, StringComparison.Ordinal)));
}

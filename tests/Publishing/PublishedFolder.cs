using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Publishing.Folders;
using SiteGen.Tests.Output;
using SiteGen.Text;

namespace SiteGen.Tests.Publishing;

/// <summary>A folder of its own for one test, in which sites are published to <c>output</c>.</summary>
internal sealed class PublishedFolder : IDisposable
{
    private static readonly SourceSpan Somewhere = SourceSpan.WholeFile(new SourceFile("x", ""));

    public TemporaryFolder Folder { get; } = new();

    public string Output => Folder["output"];

    /// <summary>What the last publisher had to say.</summary>
    public IReadOnlyList<PublishNote> Notes { get; private set; } = [];

    /// <param name="site">Paths and texts.</param>
    public PublishResult Publish(PublishOptions options, params (string Path, string Text)[] site) => Publish(options, null, site);

    /// <param name="meanwhile">What happens between the opening of the folder and the end of the build.</param>
    public PublishResult Publish(PublishOptions options, Action? meanwhile, params (string Path, string Text)[] site)
    {
        using var publisher = SitePublisher.Open(Output, options);
        try
        {
            meanwhile?.Invoke();
            var set = new OutputSet();
            // Half of the files come as they are made, half when all are.
            foreach (var (path, text) in site)
            {
                set.Add(
                    path.EndsWith(".html", StringComparison.Ordinal)
                        ? publisher.Put(new SitePath(path), Encoding.UTF8.GetBytes(text), Somewhere)
                        : new OutputFile(new SitePath(path), Encoding.UTF8.GetBytes(text), Somewhere),
                    new DiagnosticBag()
                );
            }
            return publisher.Publish(set);
        }
        finally
        {
            Notes = [.. publisher.Notes];
        }
    }

    /// <summary>Every file below the output folder and its text, as <c>path=text</c>; links as <c>path->target</c>; empty folders as
    /// <c>path/</c>. In order.</summary>
    public string[] Published() => In("output");

    public string[] In(string below)
    {
        var root = Folder[below];
        if (!Directory.Exists(root))
            return [];
        return
        [
            .. Directory
                .EnumerateFileSystemEntries(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Where(path =>
                    !Directory.Exists(path)
                    || new FileInfo(path).LinkTarget is not null
                    || !Directory.EnumerateFileSystemEntries(path).Any()
                )
                .Select(path => Path.GetRelativePath(root, path) + ContentOf(path))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What stands beside and with the output folder.</summary>
    public string[] Names() =>
        [.. Directory.GetFileSystemEntries(Folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>What <see cref="Published"/> says of a site, with the list of its files.</summary>
    /// <param name="others">What stands there and is not the site's.</param>
    public static string[] Expected((string Path, string Text)[] site, params string[] others) =>
        [
            .. site.Select(file => $"{file.Path}={file.Text}")
                .Concat(others)
                .Append($".sitegen-files={SiteList.TextOf(site.Select(file => file.Path))}")
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Folder.Dispose();

    private static string ContentOf(string path) =>
        new FileInfo(path).LinkTarget is { } target ? "->" + target
        : Directory.Exists(path) ? "/"
        : "=" + File.ReadAllText(path);
}

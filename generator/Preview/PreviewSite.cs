using SiteGen.Publishing;
using SiteGen.Serving;
using SiteGen.Text;

namespace SiteGen.Preview;

/// <summary>A site in memory.</summary>
/// <param name="files">The last that was built without errors.</param>
/// <param name="ahead">Files of the next that are made already, by their paths; <c>null</c> for none.</param>
internal sealed class PreviewSite(OutputSet files, IReadOnlyDictionary<string, OutputFile>? ahead = null) : ISiteContent
{
    public string BasePath { get; } = Serving.BasePath.Of(files.Find(Serving.BasePath.FileName)?.Content);

    /// <summary>What the site asks of its host.</summary>
    public HeaderRules Headers { get; } = HeaderRules.Parse(files.Find(HeaderRules.FileName) is { } rules ? rules.Content.Span : default);

    public ReadOnlyMemory<byte>? Find(string path) =>
        path == HeaderRules.FileName ? null : (ahead?.GetValueOrDefault(path) ?? files.Find(path))?.Content;

    /// <summary>Stands for the content of a file, for a page to know whether it is still the same; empty for one that is not
    /// there.</summary>
    public string HashOf(string path) => Find(path) is { } content ? $"{ContentHash.Of(content.Span).Value:x32}" : "";

    /// <summary>The same site with some files of the next.</summary>
    public PreviewSite With(IEnumerable<OutputFile> next) => new(files, next.ToDictionary(file => file.Path.Value, StringComparer.Ordinal));
}

using System.Text;
using SiteGen.Publishing;
using Statiq.Common;

namespace SiteGen.Pipelines;

/// <summary>The bytes of a finished file for Statiq, got from where they lie each time somebody asks.</summary>
internal sealed class FileContent(OutputFile file, string? mediaType = null) : IContentProvider
{
    public string MediaType { get; } = mediaType ?? MediaTypes.Get(file.Path.Value);

    public Stream GetStream() => new MemoryStream(file.Content.ToArray(), writable: false);

    public TextReader GetTextReader() => new StreamReader(GetStream(), Encoding.UTF8);

    public long GetLength() => file.Content.Length;

    public IContentProvider CloneWithMediaType(string mediaType) => new FileContent(file, mediaType);

    public Task<int> GetCacheCodeAsync() => Task.FromResult((int)Crc32.Calculate(file.Content.ToArray()));
}

using SiteGen.Text;

namespace SiteGen.Publishing;

/// <summary>A file of the built site, and the source it came from.</summary>
public sealed class OutputFile
{
    private readonly Func<ReadOnlyMemory<byte>> _read;

    /// <param name="content">The bytes as they will stand on disk; text is UTF-8 without a byte-order mark.</param>
    /// <param name="source">The place to blame when something is wrong with the file as a whole: a guide, an entry of data/, a
    /// template.</param>
    public OutputFile(SitePath path, ReadOnlyMemory<byte> content, SourceSpan source)
        : this(path, () => content, source) { }

    /// <param name="read">Gets the bytes from where they are kept, each time they are asked for.</param>
    public OutputFile(SitePath path, Func<ReadOnlyMemory<byte>> read, SourceSpan source) => (Path, _read, Source) = (path, read, source);

    public SitePath Path { get; }

    public SourceSpan Source { get; }

    /// <summary>A file of <c>input/static/</c>: it goes out as it is, and no check of pages looks into it.</summary>
    public bool IsStatic { get; init; }

    /// <summary>The bytes. Most files lie on disk once they are made; nobody asks for them again unless something is wrong.</summary>
    public ReadOnlyMemory<byte> Content => _read();
}

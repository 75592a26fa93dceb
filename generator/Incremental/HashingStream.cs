using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>Hands on what is written to it, and hashes it on the way.</summary>
internal sealed class HashingStream(Stream next) : Stream
{
    private readonly ContentHasher _hasher = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The hash of all that was written.</summary>
    public ContentHash Hash => _hasher.Hash;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _hasher.Append(buffer);
        next.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => next.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

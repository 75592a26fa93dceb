using System.Buffers.Binary;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>Reads what a <see cref="CacheWriter"/> wrote.</summary>
/// <remarks>The content has been found whole, so that it can be read without doubt.</remarks>
internal sealed class CacheReader : CacheStream
{
    private readonly byte[] _file;
    private readonly MemoryStream _content;
    private readonly BinaryReader _reader;
    private readonly List<string> _texts = [];
    private readonly List<object> _shared = [];

    /// <param name="start">Where the content begins.</param>
    public CacheReader(byte[] file, int start)
    {
        (_file, _content) = (file, new MemoryStream(file) { Position = start });
        _reader = new BinaryReader(_content);
    }

    public override int Number(int? value) => _reader.Read7BitEncodedInt();

    public override long LongNumber(long? value) => _reader.ReadInt64();

    public override bool Flag(bool? value) => _reader.ReadBoolean();

    public override ContentHash Hash(ContentHash? value)
    {
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        _content.ReadExactly(bytes);
        return new(BinaryPrimitives.ReadUInt128LittleEndian(bytes));
    }

    public override string? OptionalText(string? value)
    {
        switch (Number(null))
        {
            case 0:
                return null;
            case 1:
                _texts.Add(_reader.ReadString());
                return _texts[^1];
            case var number:
                return _texts[number - 2];
        }
    }

    /// <summary>A stretch of the file itself, which stays in memory as long as that.</summary>
    public override ReadOnlyMemory<byte> Bytes(ReadOnlyMemory<byte>? value)
    {
        var length = Number(null);
        var bytes = _file.AsMemory((int)_content.Position, length);
        _content.Position += length;
        return bytes;
    }

    public override T? Optional<T>(T? value, CacheForm<T> form)
        where T : class => Flag(null) ? form(this, null) : null;

    public override T Shared<T>(T? value, CacheForm<T> form)
        where T : class
    {
        var number = Number(null);
        if (number > 0)
            return (T)_shared[number - 1];
        var item = form(this, null);
        _shared.Add(item);
        return item;
    }

    public override ImmutableArray<T> List<T>(ImmutableArray<T>? value, CacheForm<T> form)
    {
        var items = ImmutableArray.CreateBuilder<T>(Number(null));
        while (items.Count < items.Capacity)
            items.Add(form(this, default));
        return items.MoveToImmutable();
    }
}

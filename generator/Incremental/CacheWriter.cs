using System.Buffers.Binary;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>Writes values for <see cref="CacheReader"/> to read in the same order. Each text is written once, however often it
/// occurs.</summary>
public sealed class CacheWriter
{
    private readonly MemoryStream _content = new();
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public CacheWriter() => _writer = new BinaryWriter(_content);

    public void Write(int value) => _writer.Write7BitEncodedInt(value);

    public void Write(long value) => _writer.Write(value);

    public void Write(bool value) => _writer.Write(value);

    public void Write(ContentHash hash)
    {
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, hash.Value);
        _writer.Write(bytes);
    }

    public void Write(string? text)
    {
        if (text is null)
        {
            Write(0);
            return;
        }
        if (_texts.TryGetValue(text, out var known))
        {
            Write(known + 2);
            return;
        }
        _texts.Add(text, _texts.Count);
        Write(1);
        _writer.Write(text);
    }

    public void Write(ReadOnlyMemory<byte> bytes)
    {
        Write(bytes.Length);
        _writer.Write(bytes.Span);
    }

    public void Write<T>(IReadOnlyCollection<T> items, Action<T> each)
    {
        Write(items.Count);
        foreach (var item in items)
            each(item);
    }

    internal ReadOnlyMemory<byte> Finish()
    {
        _writer.Flush();
        return _content.GetBuffer().AsMemory(0, (int)_content.Length);
    }
}

/// <summary>Reads what a <see cref="CacheWriter"/> wrote.</summary>
/// <remarks>The content has been found whole, so that it can be read without doubt; equal texts come back as one instance.</remarks>
public sealed class CacheReader
{
    private readonly BinaryReader _reader;
    private readonly List<string> _texts = [];

    internal CacheReader(byte[] file, int start) => _reader = new BinaryReader(new MemoryStream(file, start, file.Length - start));

    public int ReadInt() => _reader.Read7BitEncodedInt();

    public long ReadLong() => _reader.ReadInt64();

    public bool ReadBool() => _reader.ReadBoolean();

    public ContentHash ReadHash()
    {
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        _reader.BaseStream.ReadExactly(bytes);
        return new(BinaryPrimitives.ReadUInt128LittleEndian(bytes));
    }

    public ReadOnlyMemory<byte> ReadBytes() => _reader.ReadBytes(ReadInt());

    public string ReadText() => ReadOptionalText() ?? throw new InvalidDataException("A text is missing.");

    public string? ReadOptionalText()
    {
        switch (ReadInt())
        {
            case 0:
                return null;
            case 1:
                _texts.Add(_reader.ReadString());
                return _texts[^1];
            case var known:
                return _texts[known - 2];
        }
    }

    public ImmutableArray<T> ReadList<T>(Func<T> each)
    {
        var items = ImmutableArray.CreateBuilder<T>(ReadInt());
        while (items.Count < items.Capacity)
            items.Add(each());
        return items.MoveToImmutable();
    }
}

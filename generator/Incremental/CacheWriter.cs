using System.Buffers.Binary;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>Writes values for a <see cref="CacheReader"/> to read.</summary>
internal sealed class CacheWriter(Stream content) : CacheStream
{
    private readonly BinaryWriter _writer = new(content);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _shared = [];

    // Of nearly all that is shared there is one instance; to compare what is in it takes ten times as long.
    private readonly Dictionary<object, int> _instances = new(ReferenceEqualityComparer.Instance);

    public override int Number(int? value)
    {
        _writer.Write7BitEncodedInt(value!.Value);
        return value.Value;
    }

    public override long LongNumber(long? value)
    {
        _writer.Write(value!.Value);
        return value.Value;
    }

    public override bool Flag(bool? value)
    {
        _writer.Write(value!.Value);
        return value.Value;
    }

    public override ContentHash Hash(ContentHash? value)
    {
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, value!.Value.Value);
        _writer.Write(bytes);
        return value.Value;
    }

    // 0 for no text, 1 before a new one, from 2 on the number of one that was written.
    public override string? OptionalText(string? value)
    {
        if (value is null)
            Number(0);
        else if (_texts.TryGetValue(value, out var number))
            Number(number + 2);
        else
        {
            _texts.Add(value, _texts.Count);
            Number(1);
            _writer.Write(value);
        }
        return value;
    }

    public override ReadOnlyMemory<byte> Bytes(ReadOnlyMemory<byte>? value)
    {
        Number(value!.Value.Length);
        _writer.Write(value.Value.Span);
        return value.Value;
    }

    public override T? Optional<T>(T? value, CacheForm<T> form)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
            form(this, value);
        return value;
    }

    // 0 before a new value, from 1 on the number of one that was written.
    public override T Shared<T>(T? value, CacheForm<T> form)
        where T : class
    {
        if (_instances.TryGetValue(value!, out var number))
        {
            Number(number + 1);
            return value!;
        }
        if (_shared.TryGetValue(value!, out number))
        {
            Number(number + 1);
        }
        else
        {
            Number(0);
            form(this, value);
            number = _shared.Count;
            _shared.Add(value!, number);
        }
        _instances.Add(value!, number);
        return value!;
    }

    public override ImmutableArray<T> List<T>(ImmutableArray<T>? value, CacheForm<T> form)
    {
        Number(value!.Value.Length);
        foreach (var item in value.Value)
            form(this, item);
        return value.Value;
    }

    /// <summary>Hands on what is still on its way to the stream.</summary>
    public void Flush() => _writer.Flush();
}

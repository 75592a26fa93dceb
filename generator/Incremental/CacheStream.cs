using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>How a value lies in a cache: one function for both ways, so that reading can't differ from writing.</summary>
/// <remarks>
/// It takes the value apart and puts it together again from what the stream gives back for each part. The constructor that puts it
/// together names every field, so that one added later does not compile until it is in the form too.
/// </remarks>
/// <param name="value">What to write; <c>null</c> (the default of a struct) when reading.</param>
/// <returns>The value as it was written or read.</returns>
public delegate T CacheForm<T>(CacheStream stream, T? value);

/// <summary>What values are written to, or read from in the same order. Each member writes the value and returns it, or ignores it and
/// returns what was written.</summary>
public abstract class CacheStream
{
    /// <param name="value"><c>null</c> only when reading, as for all members without "optional" in their name.</param>
    public abstract int Number(int? value);

    public abstract long LongNumber(long? value);

    public abstract bool Flag(bool? value);

    public abstract ContentHash Hash(ContentHash? value);

    /// <summary>A text that may be missing. Each text is written once, however often it occurs.</summary>
    public abstract string? OptionalText(string? value);

    public abstract ReadOnlyMemory<byte> Bytes(ReadOnlyMemory<byte>? value);

    /// <summary>A value that may be missing.</summary>
    public abstract T? Optional<T>(T? value, CacheForm<T> form)
        where T : class;

    /// <summary>A value that occurs often: equal ones are written once, and come back as one instance.</summary>
    public abstract T Shared<T>(T? value, CacheForm<T> form)
        where T : class;

    public abstract ImmutableArray<T> List<T>(ImmutableArray<T>? value, CacheForm<T> form);

    public string Text(string? value) => OptionalText(value) ?? throw new InvalidDataException("A text is missing.");

    public ImmutableArray<string> Texts(ImmutableArray<string>? value) => List(value, static (stream, text) => stream.Text(text));

    public T Word<T>(T? value)
        where T : struct, Enum
    {
        // The enums of the program are of one byte or of four.
        if (Unsafe.SizeOf<T>() == sizeof(byte))
            return Unsafe.BitCast<byte, T>((byte)Number(value is { } small ? Unsafe.BitCast<T, byte>(small) : null));
        return Unsafe.BitCast<int, T>(Number(value is { } word ? Unsafe.BitCast<T, int>(word) : null));
    }
}

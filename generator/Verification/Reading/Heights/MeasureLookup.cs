using System.Collections.Frozen;

namespace SiteGen.Verification.Reading.Heights;

/// <summary>Finds what an element takes on a phone among <see cref="PhoneMeasures"/>, without making a string for each.</summary>
internal static class MeasureLookup
{
    // Longer than any key.
    private const int LongestKey = 64;

    private static readonly FrozenDictionary<string, BlockMeasure>.AlternateLookup<ReadOnlySpan<char>> ByName =
        PhoneMeasures.Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="classes">Of the element, as its attribute has them.</param>
    /// <param name="parentClasses">Of the element it stands in.</param>
    public static BlockMeasure Of(
        ReadOnlySpan<char> element,
        ReadOnlySpan<char> classes,
        ReadOnlySpan<char> parent,
        ReadOnlySpan<char> parentClasses
    )
    {
        foreach (var name in classes.Split(' '))
        {
            if (ByName.TryGetValue(classes[name], out var measure))
                return measure;
        }
        foreach (var name in parentClasses.Split(' '))
        {
            if (Child(parentClasses[name], element) is { } measure)
                return measure;
        }
        if (Child(parent, element) is { } within)
            return within;
        return ByName.TryGetValue(element, out var known) ? known
            : IsBlock(element) ? PhoneMeasures.Plain
            : PhoneMeasures.Inline;
    }

    /// <summary>What is known of an element within another, which is named by its element or by a class.</summary>
    private static BlockMeasure? Child(ReadOnlySpan<char> within, ReadOnlySpan<char> element)
    {
        Span<char> key = stackalloc char[LongestKey];
        return key.TryWrite($"{within}>{element}", out var length) && ByName.TryGetValue(key[..length], out var measure) ? measure : null;
    }

    private static bool IsBlock(ReadOnlySpan<char> element)
    {
        foreach (var block in PhoneMeasures.Blocks)
        {
            if (element.SequenceEqual(block))
                return true;
        }
        return false;
    }
}

using System.Collections.Concurrent;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>Finds the place in the theme that wrote a stretch of a generated file, where the theme holds it literally.</summary>
public sealed class ThemeLocator(IReadOnlyList<SourceFile> theme)
{
    // Shorter words, such as an attribute's value 'en', stand in a theme for many reasons.
    private const int ShortestValue = 8;

    private readonly ConcurrentDictionary<string, SourceSpan?> _found = new(StringComparer.Ordinal);

    /// <summary>The same text in the theme; <c>null</c> when the theme does not hold it, so the text comes from data or a guide.</summary>
    public SourceSpan? Locate(SourceSpan generated)
    {
        var text = generated.File.Text.Substring(generated.Start, generated.Length);
        return LocateLine(generated) ?? Find(text, atLeast: 2) ?? Find(Value(text), ShortestValue);
    }

    /// <summary>The whole line is the surest sign; one that occurs twice says nothing.</summary>
    private SourceSpan? LocateLine(SourceSpan generated)
    {
        var (number, column) = generated.Position;
        var line = generated.File.LineText(number);
        var indent = line.Length - line.TrimStart().Length;
        var offset = column - 1 - indent;
        if (offset < 0 || Find(line.Trim(), ShortestValue) is not { } found) return null;
        if (found.File.Text.IndexOf(line.Trim(), found.Start + 1, StringComparison.Ordinal) >= 0) return null;
        return new SourceSpan(found.File, found.Start + offset, Math.Min(generated.Length, found.Length - offset));
    }

    private SourceSpan? Find(string text, int atLeast) => text.Length < atLeast ? null : _found.GetOrAdd(text, Search);

    private SourceSpan? Search(string text)
    {
        foreach (var file in theme)
        {
            var start = file.Text.IndexOf(text, StringComparison.Ordinal);
            if (start >= 0) return new SourceSpan(file, start, text.Length);
        }
        return null;
    }

    /// <summary>What stands between the quotes of <c>href="…"</c>; empty for other texts.</summary>
    private static string Value(string attribute)
    {
        var quote = attribute.IndexOfAny(['"', '\'']);
        return quote > 0 && attribute[^1] == attribute[quote] && quote < attribute.Length - 1 ? attribute[(quote + 1)..^1] : "";
    }
}

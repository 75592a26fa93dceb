using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Fields;

/// <summary>Holds <c>data/</c> to what others are promised: that every program that reads YAML finds in it what is meant.</summary>
internal static class Portability
{
    /// <summary>A word without quotation marks where a text is meant.</summary>
    public static void Text(string word, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (span.File.IsData && OtherReaders.Take(word) is { } other)
            diagnostics.Add(
                ReadingRules.UnquotedMark,
                span,
                $"Some programs take {word} for {other}; here it is a text.",
                help: $"Put it in quotation marks: \"{word}\".",
                fix: Fix.Of(span, word, $"\"{word}\"")
            );
    }

    /// <summary>A number without quotation marks, which was understood.</summary>
    public static void Number(Located<string> number, DiagnosticBag diagnostics)
    {
        if (number.Span.File.IsData && number.Value is ['0', >= '0' and <= '9', ..])
            diagnostics.Add(
                ReadingRules.UnquotedMark,
                number.Span,
                $"{number} begins with 0: some programs count it in eights, others take it for a text.",
                help: $"Write {number.Value.TrimStart('0').PadLeft(1, '0')}.",
                fix: Fix.Of(number.Span, number.Value, number.Value.TrimStart('0').PadLeft(1, '0'))
            );
    }

    /// <summary>A key that is the author's own word.</summary>
    public static void Key(YamlEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.HasPlainKey)
            Text(entry.Key.Value, entry.Key.Span, diagnostics);
    }
}

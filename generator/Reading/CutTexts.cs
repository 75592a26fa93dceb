using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Texts without quotation marks of which YAML takes only a part: it does not say so.</summary>
internal static partial class CutTexts
{
    private const int MostShown = 40;

    /// <summary>Reports a comment that begins on the line of a text: half of the text may be in it.</summary>
    /// <param name="end">Where the YAML ends in the file.</param>
    public static void ByComment(Located<string> text, int end, DiagnosticBag diagnostics)
    {
        var file = text.Span.File.Text;
        var from = text.Span.Start + text.Span.Length;
        var at = from;
        while (at < end && file[at] is ' ' or '\t')
            at++;
        if (at == from || at == end || file[at] != '#' || !text.Value.Any(char.IsLetter) || text.Value is "true" or "false")
            return;
        // Two blanks set a comment off from a word; a sentence has none on its line.
        if (at > from + 1 && text.Value.All(c => char.IsAscii(c) && c != ' '))
            return;
        var rest = file.AsSpan(at, end - at);
        diagnostics.Add(
            ReadingRules.CutText,
            text.Span with
            {
                Start = at,
                Length = rest.IndexOf('\n') is >= 0 and var line ? line : rest.Length,
            },
            $"A comment begins here, so that the text is only '{Shortened(text.Value)}'.",
            help: "Put the text in quotation marks if '#' is a part of it; or put the comment on a line of its own, or after two blanks "
                + "behind a single word."
        );
    }

    /// <summary>Whether no colon follows a key within braces, so that it is a part of something else.</summary>
    public static bool IsPart(Located<string> key, int end)
    {
        var after = key.Span.File.Text.AsSpan(key.Span.Start + key.Span.Length, end - key.Span.Start - key.Span.Length).TrimStart();
        return !after.IsEmpty && after[0] is ',' or '}';
    }

    /// <summary>Reports such a part.</summary>
    /// <returns>The entry that was meant; <c>null</c> when there is none.</returns>
    public static YamlEntry? ByComma(Located<string> part, DiagnosticBag diagnostics)
    {
        var colon = part.Value.IndexOf('：');
        if (colon > 0 && part.Value.AsSpan(0, colon).IndexOfAnyExceptInRange('-', 'z') < 0)
        {
            diagnostics.Add(
                ReadingRules.CutText,
                part.Span,
                $"The colon behind '{part.Value[..colon]}' is a full-width one.",
                help: "Write a half-width colon and a blank: ': '.",
                fix: Fix.Of(part.Span, part.Value, $"{part.Value[..colon]}: {part.Value[(colon + 1)..].TrimStart()}")
            );
            return new YamlEntry(part.With(part.Value[..colon]), new YamlText(part.Value[(colon + 1)..].Trim(), part.Span));
        }
        var joined = part.Value.IndexOf(':');
        if (joined > 0 && joined + 1 < part.Value.Length && part.Value.AsSpan(0, joined).IndexOfAnyExceptInRange('-', 'z') < 0)
        {
            var (key, rest) = (part.Value[..joined], part.Value[(joined + 1)..]);
            diagnostics.Add(
                ReadingRules.CutText,
                part.Span,
                $"No blank stands behind the colon of '{key}'.",
                help: "Put a blank between the colon and the value.",
                fix: Fix.Of(part.Span, part.Value, $"{key}: {rest}")
            );
            return new YamlEntry(part.With(key), new YamlText(rest, part.Span));
        }
        // More digits of a number of which the first comma has been reported.
        if (part.Value.All(char.IsAsciiDigit) && DigitsBefore().IsMatch(part.Span.File.Text.AsSpan(0, part.Span.Start)))
            return null;
        // The rest of a text that begins with braces, which has been reported.
        if (part.Span.File.Text.AsSpan(0, part.Span.Start).TrimEnd() is [.., '}'])
            return null;
        diagnostics.Add(
            ReadingRules.CutText,
            part.Span,
            $"The comma before '{Shortened(part.Value)}' ends the text: within braces it parts one key from the next.",
            help: part.Value.All(char.IsAsciiDigit)
                ? "Write a number without a comma between its digits."
                : "Put the text in straight quotation marks, \"…\"; curly ones are letters to YAML."
        );
        return null;
    }

    /// <summary>Reports a text that is all within braces, as <c>{value}</c>.</summary>
    public static YamlText ByBraces(Located<string> inner, SourceSpan start, DiagnosticBag diagnostics)
    {
        var span = start with { Length = inner.Span.Start + inner.Span.Length - start.Start + 1 };
        diagnostics.Add(
            ReadingRules.CutText,
            span,
            "A text without quotation marks can't begin with '{'.",
            help: "Put the text in quotation marks: \"…\"."
        );
        return new YamlText("{" + inner.Value + "}", span);
    }

    private static string Shortened(string text) => text.Length > MostShown ? "…" + text[^MostShown..] : text;

    /// <summary>Two groups of digits parted by a comma, with one more behind them.</summary>
    [GeneratedRegex(@"\d\s*,\s*\d{3}\s*,\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsBefore();
}

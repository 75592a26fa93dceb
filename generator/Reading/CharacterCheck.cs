using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Reading;

/// <summary>The one rule about characters, for every text that is read: none that can't be seen, turns others round or looks like another,
/// be it written as it is or by an escape.</summary>
public static partial class CharacterCheck
{
    /// <summary>Holds the raw text of a YAML file to the rule. Marks written apart from their letter are put on it as values are
    /// read.</summary>
    public static void Yaml(SourceFile file, Range part, DiagnosticBag diagnostics) =>
        Raw(file, part, marksMayStandApart: true, diagnostics);

    /// <summary>Holds a script, a style or a drawing to the rule as far as it is for code: what a reviewer reads has to be what a browser
    /// runs. An escape is seen, and may name anything; so may a table of special forms.</summary>
    public static void Code(SourceFile file, DiagnosticBag diagnostics)
    {
        if (OddCharacters.FindUnusual(file.Text) < 0)
            return;
        foreach (var odd in OddCharacters.In(file.Text).Where(odd => odd.Oddity is Oddity.Hidden or Oddity.Blank or Oddity.Mixed))
            diagnostics.Add(ReadingRules.OddCharacter, new SourceSpan(file, odd.Start, odd.Length), Message(odd, file.Text));
    }

    /// <summary>Holds a value to the rule that is written with escapes, as <c>"\u202E"</c>.</summary>
    public static void Escaped(string value, SourceSpan span, DiagnosticBag diagnostics)
    {
        var written = span.File.Text.AsSpan(span.Start, span.Length);
        foreach (var odd in OddCharacters.In(value))
        {
            // What stands there as it is was told with the raw text.
            if (written.Contains(value.AsSpan(odd.Start, odd.Length), StringComparison.Ordinal))
                continue;
            if (odd.Oddity != Oddity.Mark || !IsComposed(value, odd.Start))
                diagnostics.Add(ReadingRules.OddCharacter, PlaceOf(odd.CodePoint, span), Message(odd, value));
        }
    }

    /// <summary>Holds text that becomes HTML to the rule, with its character references, as <c>&amp;shy;</c>.</summary>
    public static void Markup(SourceFile file, Range part, DiagnosticBag diagnostics)
    {
        Raw(file, part, marksMayStandApart: false, diagnostics);
        var (offset, length) = part.GetOffsetAndLength(file.Text.Length);
        if (!file.Text.AsSpan(offset, length).Contains('&'))
            return;
        foreach (Match reference in References().Matches(file.Text.Substring(offset, length)))
        {
            if (CodePoint(reference) is not { } codePoint)
                continue;
            var shown = Rune.IsValid(codePoint) ? new Rune(codePoint).ToString() : "\uFFFD";
            foreach (var odd in OddCharacters.In(shown))
                diagnostics.Add(
                    ReadingRules.OddCharacter,
                    new SourceSpan(file, offset + reference.Index, reference.Length),
                    $"'{reference.Value}' stands for {CharacterNames.Of(odd.CodePoint)}, which {Fault(odd, shown)}"
                );
        }
    }

    private static void Raw(SourceFile file, Range part, bool marksMayStandApart, DiagnosticBag diagnostics)
    {
        var (offset, length) = part.GetOffsetAndLength(file.Text.Length);
        if (OddCharacters.FindUnusual(file.Text.AsSpan(offset, length)) < 0)
            return;
        var text = file.Text.Substring(offset, length);
        foreach (var odd in InRuns(OddCharacters.In(text)))
        {
            if (odd.Oddity != Oddity.Mark || !marksMayStandApart || !IsComposed(text, odd.Start))
            {
                var span = new SourceSpan(file, offset + odd.Start, odd.Length);
                diagnostics.Add(ReadingRules.OddCharacter, span, Message(odd, text), fix: FixOf(odd, text, span));
            }
        }
    }

    /// <summary>The same, with characters side by side that only look like others as one: a whole number was typed so, and is one
    /// mistake. So is one false blank several times.</summary>
    private static IEnumerable<OddCharacter> InRuns(IEnumerable<OddCharacter> odd)
    {
        OddCharacter? open = null;
        foreach (var next in odd)
        {
            if (open is { } run && run.Start + run.Length == next.Start && AreOne(run, next))
            {
                open = run with { Length = run.Length + next.Length, Instead = run.Instead + next.Instead };
                continue;
            }
            if (open is { } done)
                yield return done;
            open = next;
        }
        if (open is { } last)
            yield return last;
    }

    private static bool AreOne(OddCharacter run, OddCharacter next) =>
        (IsLookAlike(run) && IsLookAlike(next))
        || (run.Oddity == Oddity.Blank && (next.Oddity, next.CodePoint) == (run.Oddity, run.CodePoint));

    private static bool IsLookAlike(OddCharacter odd) => odd.Oddity == Oddity.LookAlike && odd.Instead.Length > 0;

    private static bool IsRun(OddCharacter odd) => IsLookAlike(odd) && odd.Length > new Rune(odd.CodePoint).Utf16SequenceLength;

    /// <summary>What to write where there is one answer.</summary>
    private static Fix? FixOf(OddCharacter odd, string text, SourceSpan span) =>
        odd.Oddity switch
        {
            // Blanks in an indent say how deep a line is; how deep, their author knows.
            Oddity.Blank => IsIndent(text, odd.Start) ? null : new Fix(span, " "),
            Oddity.Hidden => new Fix(span, ""),
            Oddity.Mark when odd.Start > 0 && LatinMarks.Compose(text[odd.Start - 1], text[odd.Start]) is { } letter => new Fix(
                span with
                {
                    Start = span.Start - 1,
                    Length = 2,
                },
                $"{letter}"
            ),
            Oddity.Mark => null,
            _ => odd.Instead.Length == 0 ? null : new Fix(span, odd.Instead),
        };

    private static bool IsIndent(string text, int at) =>
        text.AsSpan(0, at).LastIndexOf('\n') is var line && text.AsSpan(line + 1, at - line - 1).IsWhiteSpace();

    /// <summary>Whether a mark becomes one character with the letter before it, and the marks between.</summary>
    private static bool IsComposed(string text, int at)
    {
        var start = at;
        while (start > 0 && OddCharacters.IsMark(text[start]))
            start--;
        return LatinMarks.Compose(text[start..(at + 1)]).Length == 1;
    }

    /// <summary>The escape that writes a character, where it is written as most people do; else the whole value.</summary>
    private static SourceSpan PlaceOf(int codePoint, SourceSpan value)
    {
        var written = value.File.Text.AsSpan(value.Start, value.Length);
        foreach (var escape in new[] { $"\\u{codePoint:X4}", $"\\x{codePoint:X2}", $"\\U{codePoint:X8}" })
        {
            var at = written.IndexOf(escape, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return value with { Start = value.Start + at, Length = escape.Length };
        }
        return value;
    }

    private static string Message(OddCharacter odd, string text) =>
        IsRun(odd)
            ? $"'{text.AsSpan(odd.Start, odd.Length)}' looks like '{odd.Instead}' and is made of other characters; write that."
            : $"{CharacterNames.Of(odd.CodePoint)} {Fault(odd, text)}";

    private static string Fault(OddCharacter odd, string text) =>
        odd.Oddity switch
        {
            Oddity.Hidden => $"can't be seen, or changes what is seen; take it out.",
            Oddity.Blank => $"looks like a blank and is none; write an ordinary blank, or nothing.",
            Oddity.Mark when odd.Start > 0 && LatinMarks.Compose(text[odd.Start - 1], text[odd.Start]) is { } letter =>
                $"stands apart from its letter; write '{letter}' as one character.",
            Oddity.Mark => $"belongs to no letter; take it out.",
            Oddity.Mixed when odd.Instead.Length == 0 => $"stands in a word of another script; write the word in one.",
            Oddity.Mixed => $"stands in a word of another script, and looks like '{odd.Instead}'; write that.",
            Oddity.Picture => $"is a picture, which each device draws its own way and a screen reader reads out; write words.",
            _ when odd.Instead.Length == 0 => $"is a special form of other characters; write those.",
            _ => $"looks like '{odd.Instead}' and is another character; write that.",
        };

    private static int? CodePoint(Match reference)
    {
        var name = reference.Groups["name"].Value;
        if (name.Length > 0)
            return Names.TryGetValue(name, out var known) ? known : null;
        var (hex, digits) = (reference.Groups["hex"].Value, reference.Groups["digits"].Value);
        return hex.Length > 0
            ? int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var h)
                ? h
                : -1
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
                ? d
                : -1;
    }

    /// <summary>The names of HTML for characters that mislead.</summary>
    private static readonly Dictionary<string, int> Names = new(StringComparer.Ordinal)
    {
        ["nbsp"] = 0xA0,
        ["NonBreakingSpace"] = 0xA0,
        ["shy"] = 0xAD,
        ["ensp"] = 0x2002,
        ["emsp"] = 0x2003,
        ["emsp13"] = 0x2004,
        ["emsp14"] = 0x2005,
        ["numsp"] = 0x2007,
        ["puncsp"] = 0x2008,
        ["thinsp"] = 0x2009,
        ["ThinSpace"] = 0x2009,
        ["hairsp"] = 0x200A,
        ["VeryThinSpace"] = 0x200A,
        ["ZeroWidthSpace"] = 0x200B,
        ["NegativeThinSpace"] = 0x200B,
        ["NegativeVeryThinSpace"] = 0x200B,
        ["NegativeMediumSpace"] = 0x200B,
        ["NegativeThickSpace"] = 0x200B,
        ["zwnj"] = 0x200C,
        ["zwj"] = 0x200D,
        ["lrm"] = 0x200E,
        ["rlm"] = 0x200F,
        ["MediumSpace"] = 0x205F,
        ["NoBreak"] = 0x2060,
        ["af"] = 0x2061,
        ["ApplyFunction"] = 0x2061,
        ["it"] = 0x2062,
        ["InvisibleTimes"] = 0x2062,
        ["ic"] = 0x2063,
        ["InvisibleComma"] = 0x2063,
        ["half"] = 0xBD,
        ["frac12"] = 0xBD,
        ["frac14"] = 0xBC,
        ["frac34"] = 0xBE,
        ["sup1"] = 0xB9,
        ["sup2"] = 0xB2,
        ["sup3"] = 0xB3,
        ["fflig"] = 0xFB00,
        ["filig"] = 0xFB01,
        ["fllig"] = 0xFB02,
    };

    [GeneratedRegex("&(?:#[xX](?<hex>[0-9A-Fa-f]+)|#(?<digits>[0-9]+)|(?<name>[A-Za-z][A-Za-z0-9]*));", RegexOptions.CultureInvariant)]
    private static partial Regex References();
}

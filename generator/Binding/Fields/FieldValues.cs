using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages.Chinese;
using SiteGen.Languages.English;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Fields;

/// <summary>Single YAML values to typed ones. Each reports what it can't read and gives <c>null</c>.</summary>
internal static partial class FieldValues
{
    /// <summary>The largest number of any field, so that no arithmetic with it meets an end.</summary>
    public const decimal LargestNumber = 1_000_000_000_000;

    /// <summary>More than any measure has; what comes after the 28th would be lost without a word.</summary>
    private const int MostDecimals = 6;

    private static readonly char[] Breaks = ['\n', '\r', '\t'];

    /// <summary>What an address holds in code only (RFC 3986, appendix A). Letters of any script may stand, as people read them.</summary>
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \"<>\\^`{|}");

    public static Located<string>? Text(YamlValue value, string key, DiagnosticBag diagnostics)
    {
        if (value is YamlText { IsPlain: true, IsNull: false } plain)
        {
            Portability.Text(plain.Text, plain.Span, diagnostics);
            // Straight ones round them say that they are meant.
            if (plain.Text is ['“', .. var inner, '”'] && !inner.Contains('“'))
                diagnostics.Add(
                    ReadingRules.UnquotedMark,
                    plain.Span,
                    $"The quotation marks round '{key}' are curly: readers would see them.",
                    help: "Take them away, or write straight ones; a text that is a quotation has straight ones round the curly.",
                    fix: Fix.Of(plain.Span, plain.Text, inner)
                );
        }
        return Scalar(value, key, diagnostics);
    }

    /// <summary>A number, or <c>true</c>: every program that reads the file should find just that.</summary>
    public static Located<string>? Scalar(YamlValue value, string key, DiagnosticBag diagnostics)
    {
        if (value is YamlText { IsNull: false } text && !string.IsNullOrWhiteSpace(text.Text))
            return new Located<string>(OneLine(text, key, diagnostics), text.Span);
        var help = value is not YamlText
            ? null
            : "Write the text, in quotation marks if it is meant as it stands; or leave the key out, if it may be.";
        diagnostics.Add(FactRules.WrongShape, value.Span, $"'{key}' should be a text; this is {value.Kind}.", help: help);
        return null;
    }

    /// <summary>The text, with what is wrong about its blanks reported and mended, so that nothing else is said of them.</summary>
    private static string OneLine(YamlText text, string key, DiagnosticBag diagnostics)
    {
        var trimmed = text.Text.Trim();
        if (trimmed.Length == text.Text.Length && trimmed.IndexOfAny(Breaks) < 0)
            return trimmed;
        var what = text.Text.IndexOfAny(Breaks) >= 0 ? "new line or tab" : "blank";
        var place =
            trimmed.IndexOfAny(Breaks) >= 0 ? $"has a {what} in it"
            : text.Text.StartsWith(trimmed, StringComparison.Ordinal) ? $"ends with a {what}"
            : $"begins with a {what}";
        diagnostics.Add(ReadingRules.StrayBlank, text.Span, $"'{key}' {place}.", fix: WithoutBlanks(text, trimmed));
        return string.Join(' ', trimmed.Split([.. Breaks, ' '], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The text without blanks at its ends, where quotation marks show both.</summary>
    private static Fix? WithoutBlanks(YamlText text, string trimmed)
    {
        var (file, start, length) = text.Span;
        if (length < 2 || file.Text[start] is not ('"' or '\'') || trimmed.IndexOfAny(Breaks) >= 0)
            return null;
        return Fix.Of(text.Span with { Start = start + 1, Length = length - 2 }, text.Text, trimmed);
    }

    public static Localized<Located<string>>? Localized(YamlValue value, string key, DiagnosticBag diagnostics)
    {
        if (Map(value, key, diagnostics) is not { } fields)
            return null;
        var text = LocalizedFields(fields, key);
        fields.Finish();
        return text;
    }

    /// <summary>The 'en' and 'zh' keys of a mapping that may hold others beside them.</summary>
    public static Localized<Located<string>>? LocalizedFields(FieldReader fields, string key)
    {
        var en = Language(fields, "en", key);
        var zh = Language(fields, "zh", key);
        if (en is not { } e || zh is not { } z)
            return null;
        var text = new Localized<Located<string>>(e, z);
        LanguageField.Check(text, key, fields.Diagnostics);
        return text;
    }

    private static Located<string>? Language(FieldReader fields, string lang, string key)
    {
        if (fields.Find(lang) is { } value)
            return Text(value, $"{key}.{lang}", fields.Diagnostics);
        fields.Diagnostics.Add(
            FactRules.MissingLanguage,
            fields.Span with
            {
                Length = Math.Min(1, fields.Span.Length),
            },
            $"'{key}' has no '{lang}'."
        );
        return null;
    }

    public static FieldReader? Map(YamlValue value, string key, DiagnosticBag diagnostics)
    {
        if (value is YamlMap map)
            return new FieldReader(map, diagnostics);
        diagnostics.Add(FactRules.WrongShape, value.Span, $"'{key}' should be a mapping; this is {value.Kind}.");
        return null;
    }

    public static Located<PartialDate>? Date(Located<string> text, string key, DiagnosticBag diagnostics)
    {
        if (PartialDate.Parse(text.Value) is { } date)
            return text.With(date);
        var meantDate = Meant(text.Value);
        diagnostics.Add(
            FactRules.WrongShape,
            text.Span,
            $"'{key}' should be a real date as 2026, 2026-04 or 2026-04-30, from {PartialDate.FirstYear} to "
                + $"{PartialDate.LastYear}; this is '{text.Value}'.{(meantDate is null ? "" : $" Did you mean '{meantDate}'?")}",
            fix: meantDate is null ? null : Fix.Of(text.Span, text.Value, meantDate)
        );
        return null;
    }

    /// <summary>A date in the form that is read, of one that can be taken for no other: the year comes first, or is alone with a month, or
    /// the month is a word.</summary>
    private static string? Meant(string text)
    {
        // A time behind a date is none of it; digits alone are one only if there are eight.
        if (text.IndexOf('T') is 10 and var time)
            text = text[..time];
        if (text.Length == 8 && text.All(char.IsAsciiDigit))
            text = $"{text[..4]}-{text[4..6]}-{text[6..]}";
        string[] parts = text.Split(
            ['/', '.', '-', '\u2010', '\u2011', '–', '—', '－', '年', '月', '日', '号', ' ', ','],
            StringSplitOptions.RemoveEmptyEntries
        );
        if (parts.Length is < 2 or > 3)
            return null;
        var month = Array.FindIndex(parts, part => MonthOf(part) > 0);
        if (month >= 0)
            parts = [parts[^1], $"{MonthOf(parts[month])}", .. parts[..^1].Where((_, i) => i != month)];
        else if (parts is [{ Length: <= 2 } first, { Length: 4 } year])
            parts = [year, first];
        // Of a day and a month before the year, only a number above twelve tells which is which.
        else if (parts is [{ Length: <= 2 } one, { Length: <= 2 } other, { Length: 4 } ofBoth])
            parts =
                IsDay(one) ? [ofBoth, other, one]
                : IsDay(other) ? [ofBoth, one, other]
                : one == other ? [ofBoth, one, other]
                : parts;
        if (parts[0].Length != 4 || !parts.All(part => part.All(char.IsAsciiDigit)))
            return null;
        var date = string.Join('-', parts.Select(part => part.PadLeft(2, '0')));
        return PartialDate.Parse(date) is null ? null : date;
    }

    private static bool IsDay(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 12;

    /// <summary>The number of a month, by its English name or the first three letters of that; 0 for other words.</summary>
    private static int MonthOf(string word) =>
        word.Length < 3
            ? 0
            : EnglishDates
                .Months.Index()
                .FirstOrDefault(
                    month =>
                        month.Item.Equals(word, StringComparison.OrdinalIgnoreCase)
                        || month.Item.AsSpan(0, 3).Equals(word, StringComparison.OrdinalIgnoreCase),
                    (Index: -1, Item: "")
                )
                .Index + 1;

    public static Located<Uri>? Url(Located<string> text, string key, DiagnosticBag diagnostics)
    {
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
        {
            if (text.Value.AsSpan().IndexOfAny(NotInAddresses) is >= 0 and var at)
            {
                var sign = text.Value[at];
                diagnostics.Add(
                    FactRules.WrongShape,
                    text.Span,
                    $"'{key}' holds {(sign == ' ' ? "a blank" : $"'{sign}'")}, which no address can: it is written '%{(int)sign:X2}' there."
                );
                return null;
            }
            // Everybody can read what is published, and browsers ask before they follow such a link.
            if (url!.UserInfo.Length == 0)
                return text.With(url);
            diagnostics.Add(FactRules.WrongShape, text.Span, $"'{key}' has a name or password before the '@'; leave it out.");
            return null;
        }
        // As people say an address, and browsers show it.
        var meant = text.Value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $" Did you mean 'https://{text.Value}'?" : "";
        diagnostics.Add(FactRules.WrongShape, text.Span, $"'{key}' should be an http or https address; this is '{text.Value}'.{meant}");
        return null;
    }

    /// <summary>A number of things, of which there are none below zero.</summary>
    /// <param name="unit">In which it is told, as <c>days</c>; <c>null</c> where the key says it.</param>
    public static Located<int>? WholeNumber(
        Located<string> text,
        string key,
        (int Least, int Most) range,
        DiagnosticBag diagnostics,
        string? unit = null
    )
    {
        var isNumber = int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= range.Least && number <= range.Most)
            return text.With(number);
        var shape = $"a whole number{(unit is null ? "" : $" of {unit}")}, {range.Least} to {range.Most}";
        diagnostics.Add(FactRules.WrongShape, text.Span, $"'{key}' should be {shape}; this is '{text.Value}'.");
        return null;
    }

    /// <summary>How much later something is, or how much sooner when it is negative.</summary>
    /// <param name="most">The largest number either way.</param>
    public static Located<int>? Offset(Located<string> text, string key, int most, DiagnosticBag diagnostics)
    {
        var isNumber = int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= -most && number <= most)
            return text.With(number);
        diagnostics.Add(FactRules.WrongShape, text.Span, $"'{key}' should be a whole number, negative for before; this is '{text.Value}'.");
        return null;
    }

    /// <summary>Whether nobody on the way can read or change what is there.</summary>
    public static bool IsSecure(Uri url) => url.Scheme == Uri.UriSchemeHttps;

    /// <summary>The number in a text that has a sign, a unit or commas round its digits.</summary>
    private static string MeantNumber(string text)
    {
        var number = NumberAndSigns().Match(text);
        var digits = number.Groups["whole"].Value.Replace(",", "") + (number.Groups["part"] is { Length: > 0 } part ? $".{part}" : "");
        return number.Success && ChineseNumbers.Parse(digits + number.Groups["times"].Value) is { } value && value <= LargestNumber
            ? $" Did you mean '{value.ToString("0.####", CultureInfo.InvariantCulture)}'?"
            : "";
    }

    /// <summary>Digits with at most a sign, or words, before and behind them. A comma parts thousands if three digits follow, else tenths.
    /// </summary>
    [GeneratedRegex(
        @"^[^\d.,-]*(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:[.,](?<part>\d+))?(?<times>[千万亿]*)[^\d.,]*\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberAndSigns();

    public static Located<decimal>? Number(YamlValue value, string key, DiagnosticBag diagnostics)
    {
        if (Scalar(value, key, diagnostics) is not { } text)
            return null;
        if (!decimal.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            diagnostics.Add(
                FactRules.WrongShape,
                text.Span,
                $"'{key}' should be a plain number, as 90 or 0.5; this is '{text.Value}'.{MeantNumber(text.Value)}",
                help: "Write the digits alone: what they count is the 'unit', and what parts thousands is left out."
            );
        else if (number.Scale > MostDecimals)
            diagnostics.Add(FactRules.ImpossibleValue, text.Span, $"'{key}' has more than {MostDecimals} digits after the point.");
        else if (number > LargestNumber)
            diagnostics.Add(FactRules.ImpossibleValue, text.Span, $"'{key}' is more than {LargestNumber}, the most that can be written.");
        else
        {
            if (value is YamlText { IsPlain: true })
                Portability.Number(text, diagnostics);
            return text.With(number);
        }
        return null;
    }

    public static Located<T>? Word<T>(Located<string> text, string key, WordList<T> words, DiagnosticBag diagnostics)
        where T : struct
    {
        if (words.Find(text.Value) is { } meaning)
            return text.With(meaning);
        diagnostics.Add(FactRules.UnknownWord, text.Span, UnknownWord(text.Value, key, [.. words.Words]));
        return null;
    }

    public static Located<string>? Word(Located<string> text, string key, IReadOnlyCollection<string> words, DiagnosticBag diagnostics)
    {
        if (words.Contains(text.Value))
            return text;
        diagnostics.Add(FactRules.UnknownWord, text.Span, UnknownWord(text.Value, key, words));
        return null;
    }

    /// <param name="kinds">Those it may be of.</param>
    public static Located<EntityKey>? Reference(Located<string> text, IReadOnlyList<EntityKind> kinds, DiagnosticBag diagnostics)
    {
        var colon = text.Value.IndexOf(':');
        var scheme = colon > 0 ? text.Value[..colon] : "";
        if (kinds.FirstOrDefault(kind => kind.Scheme == scheme) is { } found)
            return text.With(new EntityKey(found, text.Value[(colon + 1)..]));
        var shape = $"reference is written 'kind:id', as in '{kinds[0].Scheme}:some-id'";
        diagnostics.Add(
            FactRules.WrongShape,
            text.Span,
            colon > 0
                ? $"No kind is called '{scheme}' here; a {shape}.{Suggestion.For(scheme, kinds.Select(kind => kind.Scheme))}"
                : $"A {shape}; this is '{text.Value}'."
        );
        return null;
    }

    // Keys that are the name of what stands behind them: the others can't be counted.
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        StringComparer.Ordinal,
        "kind",
        "place",
        "publisher-class",
        "role",
        "shape",
        "status",
        "topic",
        "type",
        "unit"
    );

    /// <summary>What is said of a word that is none of those that may stand there: which may, and which one was meant.</summary>
    /// <param name="suggestion">A sentence with a blank before it; <c>null</c> for the word that is spelt nearly so.</param>
    public static string UnknownWord(string text, string key, IReadOnlyCollection<string> words, string? suggestion = null)
    {
        var list = words.Count == 1 ? words.First() : $"{string.Join(", ", words.SkipLast(1))} or {words.LastOrDefault()}";
        suggestion ??= Suggestion.For(text, words);
        return words.Count == 0 ? $"'{text}' can't stand under '{key}'; data/site.yaml lists no words for it."
            : words.Count == 1 ? $"'{text}' can't stand under '{key}' here, but {list} alone.{suggestion}"
            : Nouns.Contains(key) ? $"'{text}' is no {key}: a {key} is {list}.{suggestion}"
            : $"'{text}' can't stand under '{key}', which is {list}.{suggestion}";
    }
}

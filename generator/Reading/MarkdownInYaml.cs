using System.Buffers;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>The one rule about marks in the texts of YAML, which are shown as they are written: no Markdown among them. Dial
/// codes and masked numbers, <c>*#06#</c> and <c>138****0000</c>, are no Markdown.</summary>
internal static partial class MarkdownInYaml
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~=`[{&:•●▪#<>^-+");

    private static readonly (Func<Regex> Pattern, string Name)[] Known =
    [
        (Strong, "emphasis"),
        (Emphasised, "emphasis"),
        (Code, "code"),
        (Bracketed, "a link, a picture, a footnote or a box to tick"),
        (HeadingId, "the id of a heading"),
        (LineStart, "the mark of a list, a heading or a block"),
        (HtmlCharacter, "a character reference of HTML"),
        (HtmlTag, "a tag of HTML"),
        (Smile, "the name of a picture"),
    ];

    /// <summary>Reports each mark in a value, once a kind.</summary>
    /// <param name="span">The place of the value, quotation marks included.</param>
    public static void Check(string value, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (!value.AsSpan().ContainsAny(Marks) || IsAddress(value))
            return;
        foreach (var (pattern, name) in Known)
        {
            if (pattern().Match(value) is { Success: true } mark)
                diagnostics.Add(ReadingRules.MarkdownInYaml, PlaceOf(mark.Value, span), $"'{mark.Value}' looks like {name}.");
        }
    }

    private static bool IsAddress(string value) =>
        (value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal))
        && !value.Contains(' ');

    /// <summary>The mark itself, unless YAML writes it in another way than it means it.</summary>
    private static SourceSpan PlaceOf(string mark, SourceSpan value)
    {
        var at = value.File.Text.AsSpan(value.Start, value.Length).IndexOf(mark);
        return at < 0 ? value : value with { Start = value.Start + at, Length = mark.Length };
    }

    [GeneratedRegex(
        @"(?<![*\d])\*\*(?!\*)(?=\S)[^*\n]*\p{L}[^*\n]*(?<=\S)\*\*(?![*\d])|(?<!\w)__(?=\S)[^_\n]*\p{L}[^_\n]*__(?!\w)"
            + @"|~~(?=\S)[^~\n]+~~|==(?=\S)[^=\n]+==",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Strong();

    [GeneratedRegex(
        @"(?<![*\dA-Za-z#])\*(?=\p{L})[^*\n]*(?<=[\p{L}\p{P}])\*(?![*\dA-Za-z#])|(?<!\w)_(?=\p{L})[^_\n]*\p{L}_(?!\w)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Emphasised();

    [GeneratedRegex("`[^`\n]+`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(
        @"!?\[[^\[\]\n]*\][ ]?(?:[(（][^()（）\n]*[)）]?|\[[^\[\]\n]*\])|\]\(|\[\^[^\[\]\n]*\]|\^\[|^\[[ xX]\]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\{#[a-z0-9-]+(?: +#[a-z0-9-]+)*\}", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingId();

    [GeneratedRegex(@"^(?:#{2,6}[ \p{L}]|[-*+•●▪] |> |:::)", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"&(?:[A-Za-z]+|#[0-9]+|#[xX][0-9A-Fa-f]+);", RegexOptions.CultureInvariant)]
    private static partial Regex HtmlCharacter();

    [GeneratedRegex(
        @"</?(?:a|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|kbd|li|mark|ol|p|pre|s|small|span|strong|sub|sup|table|td|th|tr"
            + @"|u|ul)\b(?:\s[^<>]*)?/?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex HtmlTag();

    [GeneratedRegex(@"(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])", RegexOptions.CultureInvariant)]
    private static partial Regex Smile();
}

using System.Text.RegularExpressions;

namespace SiteGen.Reading;

/// <summary>The line <c>draft: true</c>, by which an entry or a guide stays unpublished.</summary>
/// <remarks>Looked for in the text, so that a draft need not be finished, nor even be sound, to be left out.</remarks>
public static partial class DraftMark
{
    public const string Key = "draft";

    /// <param name="yaml">A file of <c>data/</c>, or the front matter of a guide.</param>
    public static bool IsIn(ReadOnlySpan<char> yaml) => yaml.Contains(Key, StringComparison.Ordinal) && Line().IsMatch(yaml);

    [GeneratedRegex(
        @"^draft[ \t]*:[ \t]+(true|""true""|'true')[ \t]*(#[^\n]*)?(?=\r?\n|\z)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Line();
}

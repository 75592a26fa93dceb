using System.Text.RegularExpressions;

namespace SiteGen.Rendering.Frame;

/// <summary>Style sheets as texts.</summary>
internal static partial class CssText
{
    /// <summary>Without comments and the lines they leave empty. A text in quotes stays as it is.</summary>
    public static string WithoutComments(string css) =>
        EmptyLines().Replace(CommentOrText().Replace(css, match => match.Value[0] == '/' ? "" : match.Value), "\n");

    /// <summary>What a custom property is set to first, which is for light; <c>null</c> when it is nowhere.</summary>
    public static string? Value(string css, string property) =>
        Regex.Match(css, $@"{Regex.Escape(property)}\s*:\s*(?<value>[^;}}]+)", RegexOptions.CultureInvariant) is { Success: true } match
            ? match.Groups["value"].Value.Trim()
            : null;

    // What is never closed goes to the end at once, as in a browser: to look for its end again from every place takes too long.
    [GeneratedRegex("""/\*(?:.*?\*/|.*)|"[^"\n]*"|'[^'\n]*'""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"(?<![ \t])[ \t]*\n(?:[ \t]*\n)*", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();
}

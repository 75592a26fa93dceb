using System.Text.RegularExpressions;

namespace SiteGen.Checks.Words;

/// <summary>A place in a text for a fact's value: <c>{value}</c>, or <c>{case-balance}</c> in a case.</summary>
internal sealed record Placeholder(string Name, int Start, int Length);

/// <summary>Finds the places in a text for values of facts.</summary>
internal static partial class Placeholders
{
    /// <returns>In order of place.</returns>
    public static IEnumerable<Placeholder> In(string text) =>
        Pattern().Matches(text).Select(m => new Placeholder(m.Groups["name"].Value, m.Index, m.Length));

    [GeneratedRegex(@"\{(?<name>[^{}\n]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

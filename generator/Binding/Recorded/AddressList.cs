using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Recorded;

/// <summary>The addresses promised in <c>data/addresses.txt</c>: one a line, or a family as shells write it,
/// <c>/{en,zh}/where-am-i/</c>.</summary>
internal static class AddressList
{
    /// <summary>The most addresses one line may stand for.</summary>
    private const int LargestFamily = 1000;

    public static ImmutableArray<Located<string>> Read(SourceFile file, DiagnosticBag diagnostics)
    {
        CharacterCheck.Yaml(file, .., diagnostics);
        var addresses = ImmutableArray.CreateBuilder<Located<string>>();
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.LineText(number);
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            var span = new SourceSpan(file, file.OffsetOf(number, 1), line.Length);
            if (Problem(line) is { } problem)
                diagnostics.Add(
                    FactRules.WrongShape,
                    span,
                    problem,
                    help: "Write an address as it stands behind the host, '/en/cases/'; 'sitegen record' adds those that are new."
                );
            else if (Members(line) is { } members)
                addresses.AddRange(members.Select(address => new Located<string>(address, span)));
            else
                diagnostics.Add(
                    FactRules.WrongShape,
                    span,
                    $"A family of addresses is written as '/{{en,zh}}/cases/': braces that close, none inside others, for at "
                        + $"most {LargestFamily} addresses."
                );
        }
        return addresses.DrainToImmutable();
    }

    /// <returns>What keeps a line from being an address, or <c>null</c>.</returns>
    private static string? Problem(string line) =>
        line.Contains(" #", StringComparison.Ordinal) ? "A comment stands on a line of its own; here it would be a part of the address."
        : line.AsSpan().IndexOfAny(' ', '\t') >= 0 ? $"There is a blank in the address '{line}'."
        : line[0] is not ('/' or '{') ? $"The address '{line}' does not begin with a slash."
        : null;

    /// <returns>The addresses that a line stands for, in order; <c>null</c> when it is not well formed.</returns>
    private static IReadOnlyList<string>? Members(string line)
    {
        IReadOnlyList<string> members = [""];
        var rest = line;
        while (rest.Length > 0)
        {
            var open = rest.IndexOfAny(['{', '}']);
            if (open < 0)
                return [.. members.Select(member => member + rest)];
            var close = rest.IndexOf('}');
            if (rest[open] == '}' || close < 0 || rest.IndexOf('{', open + 1) is var next && next >= 0 && next < close)
                return null;
            var (head, words) = (rest[..open], rest[(open + 1)..close].Split(','));
            if (members.Count * words.Length > LargestFamily)
                return null;
            members = [.. members.SelectMany(member => words.Select(word => member + head + word))];
            rest = rest[(close + 1)..];
        }
        return members;
    }
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

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
            if (Members(line) is { } members)
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

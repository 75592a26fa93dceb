using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Scriban.Functions;
using Scriban.Runtime;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering.Templates;

/// <summary>What a template may name, and where: says what it should have been when a template names something else.</summary>
/// <param name="templates">All of them: a part sees what the template that includes it has set.</param>
/// <param name="strings">The keys of the interface strings.</param>
internal sealed partial class TemplateNames(ImmutableArray<SourceFile> templates, IReadOnlyCollection<string> strings)
{
    /// <summary>A message of Scriban's about a name, in words of ours; <c>null</c> when it is about something else.</summary>
    public string? Explain(string message, SourceSpan span)
    {
        if (UnknownMember().Match(message) is { Success: true } member)
            return Member(member.Groups["name"].Value, Owner(span));
        if (UnknownVariable().Match(message) is { Success: true } variable)
            return $"There is no '{variable.Groups["name"].Value}' here.{Suggestion.For(variable.Groups["name"].Value, Variables())}";
        if (MemberOfNothing().Match(message) is { Success: true } nothing)
            return $"'{nothing.Groups["name"].Value}' is missing on some pages; ask for it with 'if' before what it has.";
        return null;
    }

    private string Member(string name, string owner) =>
        owner is "t" or "plain"
            ? $"There is no interface string '{name}'.{Suggestion.For(name, strings)}"
            : $"'{owner}' has no '{name}'.{Suggestion.For(name, Functions(owner) ?? Members())}";

    /// <summary>The name before the dot: <c>entry</c> in <c>page.entry.title</c>.</summary>
    private static string Owner(SourceSpan span) => NameBeforeDot().Match(span.File.Text[..span.Start]).Groups["name"].Value;

    private static IEnumerable<string>? Functions(string owner) => (new BuiltinFunctions()[owner] as ScriptObject)?.Keys;

    private static IEnumerable<string> Members() => ViewMembers.All.SelectMany(view => view.Members);

    private IEnumerable<string> Variables() =>
        [
            "page",
            "site",
            "t",
            "plain",
            .. templates.SelectMany(file => VariableSet().Matches(file.Text)).Select(match => match.Groups["name"].Value),
        ];

    [GeneratedRegex(@"^Cannot get member with name (?<name>\w+)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownMember();

    [GeneratedRegex(@"^The variable or function `(?<name>\w+)` was not found\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownVariable();

    [GeneratedRegex(@"^Object `(?<name>[^`]+)` is null\.", RegexOptions.CultureInvariant)]
    private static partial Regex MemberOfNothing();

    [GeneratedRegex(@"(?<name>\w+)(?:\[[^\]]*\])?\.$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex NameBeforeDot();

    [GeneratedRegex(@"(?:\bfor\s+(?<name>\w+)\s+in\b|(?:\{\{~?|;)\s*(?<name>\w+)\s*=(?!=))", RegexOptions.CultureInvariant)]
    private static partial Regex VariableSet();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering.Templates;

/// <summary>What a template may name, and where: says what it should have been when a template names something else.</summary>
/// <param name="templates">All of them: what one hands on to a part is a name there.</param>
/// <param name="strings">The keys of the interface strings.</param>
internal sealed partial class TemplateNames(ImmutableArray<SourceFile> templates, IReadOnlyCollection<string> strings)
{
    /// <summary>A message of Scriban's about a name, in words of ours; <c>null</c> when it is about something else.</summary>
    public string? Explain(string message, SourceSpan span)
    {
        if (UnknownMember().Match(message) is { Success: true } member)
            return Member(member.Groups["name"].Value, Owner(span));
        if (UnknownVariable().Match(message) is { Success: true } variable)
            return Variable(variable.Groups["name"].Value, span);
        if (message.EndsWith("The object is readonly", StringComparison.Ordinal))
            return "A template sets only names of its own, which begin with '$'; what a part needs is handed to it by name.";
        if (MemberOfNothing().Match(message) is { Success: true } nothing)
            return $"'{nothing.Groups["name"].Value}' is missing on some pages; ask for it with 'if' before what it has.";
        return null;
    }

    private string Variable(string name, SourceSpan span)
    {
        var part = PartName().Match(span.File.Path);
        var meant = Suggestion.For(name, Variables());
        return part.Success && (meant.Length == 0 || Variables().Contains(name))
            ? $"There is no '{name}' here. Whoever includes the part hands it on: include '{part.Groups["name"].Value}' {name}: …"
            : $"There is no '{name}' here.{meant}";
    }

    private string Member(string name, string owner) =>
        owner is "t" or "plain"
            ? $"There is no interface string '{name}'.{Suggestion.For(name, strings)}"
            : $"'{owner}' has no '{name}'.{Suggestion.For(name, Functions(owner) ?? Members())}";

    /// <summary>The name before the dot: <c>entry</c> in <c>page.entry.title</c>.</summary>
    private static string Owner(SourceSpan span) => NameBeforeDot().Match(span.File.Text[..span.Start]).Groups["name"].Value;

    private static IEnumerable<string>? Functions(string owner) => TemplateFunctions.All.GetValueOrDefault(owner)?.Keys;

    private static IEnumerable<string> Members() => ViewMembers.All.SelectMany(view => view.Members);

    private IEnumerable<string> Variables() =>
        [
            "page",
            "site",
            "t",
            "plain",
            .. templates
                .SelectMany(file => VariableSet().Matches(file.Text))
                .SelectMany(match => match.Groups["name"].Captures)
                .Select(name => name.Value),
        ];

    [GeneratedRegex(@"^Cannot get member with name (?<name>\w+)\.\z", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownMember();

    [GeneratedRegex(@"^The variable or function `(?<name>\$?\w+)` was not found\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownVariable();

    [GeneratedRegex(@"^Object `(?<name>[^`]+)` is null\.", RegexOptions.CultureInvariant)]
    private static partial Regex MemberOfNothing();

    [GeneratedRegex(@"(?<name>\w+)(?:\[[^\]]*\])?\.\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex NameBeforeDot();

    // The names of loops, of a template's own values, and of what it hands on to parts.
    [GeneratedRegex(
        @"\bfor\s+(?<name>\w+)\s+in\b|(?<name>\$\w+)\s*=(?!=)|\binclude\s+'[^']+'(?:\s+(?<name>\w+):\s*[\w.$\[\]]+)+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex VariableSet();

    [GeneratedRegex(@"theme/templates/(?<name>parts/[^.]+)\.html\z", RegexOptions.CultureInvariant)]
    private static partial Regex PartName();
}

namespace SiteGen.Diagnostics.Writers;

/// <summary>Where a reader of mistakes learns more of the program and of a rule.</summary>
/// <param name="Program">The page of the program on the web; <c>null</c> where none is known.</param>
/// <param name="Page">The whole page of a rule, as Markdown.</param>
/// <param name="Address">Where that page can be read on the web; <c>null</c> where it can't.</param>
public sealed record RuleReferences(string? Program, Func<Rule, string> Page, Func<Rule, string?> Address);

using System.Text;
using SiteGen.BuiltIn;
using SiteGen.Diagnostics;

namespace SiteGen.CommandLine.Commands;

/// <summary>The page of each rule, which the program carries.</summary>
internal static class RulePages
{
    private const string Folder = "rules/";

    /// <summary>The name of its file, as <c>SG1001-yaml-syntax.md</c>.</summary>
    public static string NameOf(Rule rule) => BuiltInFiles.Below($"{Folder}{rule.Code}-").Single()[Folder.Length..];

    /// <summary>Why something is a rule, with mistakes, what is said of them, and what is right: Markdown, without its title.</summary>
    public static string TextOf(Rule rule)
    {
        var page = Encoding.UTF8.GetString(BuiltInFiles.Read(Folder + NameOf(rule))).ReplaceLineEndings("\n");
        return page[(page.IndexOf('\n') + 1)..].Trim('\n');
    }
}

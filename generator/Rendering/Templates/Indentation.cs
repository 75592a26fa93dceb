using System.Text.RegularExpressions;
using Scriban.Syntax;

namespace SiteGen.Rendering.Templates;

/// <summary>Templates are indented for those who read them, pages are not: blanks at the start of a line are dropped from the literal
/// text of a template, once, when it has been parsed.</summary>
/// <remarks>Where they mean something they stay: within <c>pre</c>, <c>textarea</c>, <c>script</c> and <c>style</c>.</remarks>
internal sealed partial class Indentation
{
    private bool _meansSomething;

    private Indentation() { }

    public static void Drop(ScriptPage template) => new Indentation().DropIn(template);

    private void DropIn(ScriptNode node)
    {
        if (node is ScriptRawStatement raw)
            raw.Text = new ScriptStringSlice(Without(raw.Text));
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child)
                DropIn(child);
        }
    }

    private string Without(ScriptStringSlice text)
    {
        // Text that follows code begins where the code ends, which is mostly not the start of a line.
        var followsCode = text is { Index: > 0, FullText: { } template } && template[text.Index - 1] != '\n';
        return BlanksAndTags()
            .Replace(
                text.ToString(),
                match =>
                {
                    if (match.Groups["blanks"].Success)
                        return _meansSomething || (followsCode && match.Index == 0) ? match.Value : "";
                    _meansSomething = !match.Groups["end"].Success;
                    return match.Value;
                }
            );
    }

    [GeneratedRegex(
        @"(?<![^\n])(?<blanks>[ \t]+)|<(?<end>/)?(?:pre|textarea|script|style)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BlanksAndTags();
}

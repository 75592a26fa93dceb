using System.Collections.Immutable;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Diagnostics.Writers;

/// <summary>Puts together what says the same at many places because one name is not what they take it for: a topic that was renamed, an
/// entry that is gone. People mend that once; programs are told of each place.</summary>
/// <param name="First">In order of place.</param>
internal sealed record SameMistakes(IReadOnlyList<Diagnostic> First, ILookup<Diagnostic, SourceSpan> Others)
{
    /// <summary>What is said of a name, as another place has it.</summary>
    private static readonly ImmutableHashSet<Rule> OfNames =
    [
        FactRules.UnknownKey,
        FactRules.MissingKey,
        FactRules.UnknownWord,
        FactRules.UnknownKind,
        FactRules.UnknownReference,
        FactRules.WrongShape,
        FactRules.ValueNotInStatement,
        FactRules.FactOver,
        RouterRules.BadCondition,
        LinkRules.UnknownTarget,
        LinkRules.UnknownScheme,
    ];

    public static SameMistakes Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var first = new Dictionary<(Rule Rule, string Message, string Help), Diagnostic>();
        var others = new List<(Diagnostic First, SourceSpan Place)>();
        var shown = new List<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            var said = (diagnostic.Rule, diagnostic.Message, diagnostic.Help);
            if (!OfNames.Contains(diagnostic.Rule) || diagnostic.Omitted > 0)
                shown.Add(diagnostic);
            else if (first.TryGetValue(said, out var same))
                others.Add((same, diagnostic.Span));
            else
            {
                first.Add(said, diagnostic);
                shown.Add(diagnostic);
            }
        }
        return new SameMistakes(shown, others.ToLookup(one => one.First, one => one.Place));
    }
}

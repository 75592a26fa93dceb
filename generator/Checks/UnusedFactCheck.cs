using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>Every fact is cited by a guide or marked as only listed, and never both: the allow-list cleans itself.</summary>
public sealed class UnusedFactCheck : ICheck
{
    public string Name => "facts are used";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var cited = new Dictionary<EntityKey, SourceSpan>();
        foreach (var mention in GuideTexts.Of(site).SelectMany(text => text.Body.Mentions))
        {
            if (mention.Value.Kind == EntityKind.Fact) cited.TryAdd(mention.Value, mention.Span);
            // A case tells its facts.
            if (site.Data.Find(mention.Value) is not Case @case) continue;
            foreach (var fact in @case.Facts) cited.TryAdd(fact.Value, mention.Span);
        }
        foreach (var fact in site.Data.OfKind<Fact>())
        {
            var isCited = cited.TryGetValue(fact.Key.Value, out var place);
            if (!isCited && !fact.ReferenceOnly)
                diagnostics.Add(FactRules.UnusedFact, fact.Key.Span, $"No guide cites '{fact.Id}'.");
            else if (isCited && fact.ReferenceOnly)
                diagnostics.Add(FactRules.UnusedFact, fact.Key.Span, $"'{fact.Id}' is marked 'reference-only', but a guide cites it.", new Note("cited here", place));
        }
    }
}

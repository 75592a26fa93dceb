using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>Entries of <c>data/</c> point only at entries that exist.</summary>
public sealed class ReferencesCheck : ICheck
{
    public string Name => "entries exist";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var reference in site.Data.All.SelectMany(entity => entity.References).Concat(site.Config.HotlineOrder).Concat(site.Config.HomeHotlines))
        {
            if (site.Data.Find(reference.Value) is not null) continue;
            var kind = reference.Value.Kind;
            diagnostics.Add(FactRules.UnknownReference, reference.Span, $"There is no {kind.Scheme()} '{reference.Value.Id}'.{Suggestion.For(reference.Value.Id, site.Data.IdsOf(kind))}");
        }
    }
}

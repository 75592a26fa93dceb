using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>Entries of <c>data/</c> point only at entries that exist.</summary>
public sealed class ReferencesCheck : ICheck
{
    public string Name => "entries exist";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var entity in site.Data.All)
        {
            foreach (var reference in entity.References)
                Check(reference, site.Data, diagnostics);
        }
        foreach (var reference in site.Clock?.References ?? [])
            Check(reference, site.Data, diagnostics);
        // A draft may have its place in a list already.
        foreach (
            var reference in site
                .Config.HotlineOrder.Concat(site.Config.PhraseOrder)
                .Where(listed => !site.Data.Drafts.Contains(listed.Value))
        )
            Check(reference, site.Data, diagnostics);
        foreach (var reference in site.Config.HomeHotlines)
            Check(reference, site.Data, diagnostics);
    }

    internal static void Check(Located<EntityKey> reference, DataSet data, DiagnosticBag diagnostics)
    {
        if (data.IsKnown(reference.Value))
            return;
        var kind = reference.Value.Kind;
        diagnostics.Add(
            FactRules.UnknownReference,
            reference.Span,
            $"There is no {kind.Scheme} '{reference.Value.Id}'.{Meant.Entry(reference.Value, data)}"
        );
    }
}

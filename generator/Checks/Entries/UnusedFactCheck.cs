using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>Every fact is cited by a guide, shown on a checklist, or marked as only listed, and never both: a mark that is no longer needed
/// is reported.</summary>
public sealed class UnusedFactCheck : ICheck
{
    public string Name => "facts are used";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var cited = new Dictionary<string, Note>(StringComparer.Ordinal);
        foreach (var mention in site.Guides.SelectMany(guide => Langs.All.SelectMany(lang => guide.Texts[lang].Mentions)))
            Cite(mention, site.Data, cited);
        foreach (var part in site.Router?.Router.Items.SelectMany(item => item.Parts) ?? [])
            Cite(part.Entry, site.Data, cited);
        // The clock shows the facts that it counts with.
        foreach (var reference in site.Clock?.References ?? [])
            Cite(reference, site.Data, cited);
        // One that is over is only listed, whatever it was marked with before.
        foreach (var fact in site.Data.OfKind<Fact>().Where(fact => fact is { SupersededBy: null, Until: null, IsDraft: false }))
        {
            // Who cites it by an id that it had before is told the new one.
            var place = fact.Aliases.Prepend(fact.Id).Select(id => cited.GetValueOrDefault(id)).FirstOrDefault(note => note is not null);
            var isCited = place is not null;
            if (!isCited && !fact.ReferenceOnly)
                diagnostics.Add(FactRules.UnusedFact, fact.Key.Span, $"No guide cites '{fact.Id}', and no checklist shows it.");
            else if (isCited && fact.ReferenceOnly)
                diagnostics.Add(FactRules.UnusedFact, fact.Key.Span, $"'{fact.Id}' is marked 'reference-only', but it is shown.", place);
        }
    }

    /// <summary>Notes where a fact is first cited, by its id.</summary>
    private static void Cite(Located<EntityKey> mention, DataSet data, Dictionary<string, Note> cited)
    {
        if (mention.Value.Kind == EntityKind.Fact)
            Add(mention.Value.Id);
        // A case shows its facts.
        if (mention.Value.Kind != EntityKind.Case || data.Find(mention.Value) is not Case @case)
            return;
        foreach (var fact in @case.Facts)
            Add(fact.Value.Id);

        void Add(string id)
        {
            if (!cited.ContainsKey(id))
                cited.Add(id, new Note("cited here", mention.Span));
        }
    }
}

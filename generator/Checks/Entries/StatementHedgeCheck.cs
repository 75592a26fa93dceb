using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>A fact that is less than certain is stated so, in both languages.</summary>
public sealed class StatementHedgeCheck : ICheck
{
    public string Name => "statements are hedged";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var hedges = new HedgeWords(site.Config.Hedges);
        foreach (var fact in site.Data.OfKind<Fact>())
        {
            foreach (var lang in Langs.All)
            {
                var shown = Passage.Shown(fact.Statement[lang], _ => fact.Value.Value.In(lang)).Text;
                if (hedges.Suffice(shown, fact, lang))
                    continue;
                diagnostics.Add(
                    FactRules.HedgeMissing,
                    fact.Statement[lang].Span,
                    $"The fact is '{Vocabulary.Statuses.WordFor(fact.Trust.Status.Value)}', but is stated as certain; it needs "
                        + $"a word such as {hedges.Examples(fact.Trust.Status.Value, lang)}.",
                    new Note("its status", fact.Trust.Status.Span)
                );
            }
        }
    }
}

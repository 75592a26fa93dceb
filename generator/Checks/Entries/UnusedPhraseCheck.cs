using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>Every phrase stands where somebody needs it: in a guide or on a checklist.</summary>
public sealed class UnusedPhraseCheck : ICheck
{
    public string Name => "phrases are shown";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var shown = site
            .Guides.SelectMany(guide => Langs.All.SelectMany(lang => guide.Texts[lang].Mentions))
            .Concat(site.Router?.Router.Items.SelectMany(item => item.Parts).Select(part => part.Entry) ?? [])
            .Select(mention => mention.Value)
            .ToHashSet();
        foreach (var phrase in site.Data.OfKind<Phrase>().Where(phrase => !shown.Contains(phrase.Key.Value)))
            diagnostics.Add(FactRules.UnusedPhrase, phrase.Key.Span, $"No guide and no checklist shows '{phrase.Id}'.");
    }
}

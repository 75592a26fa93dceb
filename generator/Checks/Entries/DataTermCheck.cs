using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks.Entries;

/// <summary>The texts of <c>data/</c> call things as the list of preferred terms has it.</summary>
public sealed class DataTermCheck : ICheck
{
    public string Name => "data use the words of the house";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var terms = new PreferredTerms(site.Config, site.Data);
        foreach (var lang in Langs.All)
        {
            foreach (var text in site.Data.All.SelectMany(entity => entity.Texts(lang)))
                terms.Check(Passage.Written(text), lang, diagnostics);
            foreach (var text in site.Clock is { } clock ? ClockTexts.Of(clock) : [])
                terms.Check(Passage.Written(text[lang]), lang, diagnostics);
        }
    }
}

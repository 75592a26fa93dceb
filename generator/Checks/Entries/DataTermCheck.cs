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
            foreach (var twin in site.EntryTwins)
                terms.Check(Passage.Written(twin.Texts[lang]), lang, diagnostics);
        }
    }
}

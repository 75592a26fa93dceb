using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks.Entries;

/// <summary>The words of <c>data/</c> are spelt as a dictionary has them.</summary>
public sealed class DataSpellingCheck : ICheck
{
    public string Name => "words in data are spelt right";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var rules in SpellingRules.Of(site.Words, site.Data))
        {
            foreach (var file in site.EntryTwins.GroupBy(twin => twin.Texts[rules.Lang].Span.File.Path, StringComparer.Ordinal))
                rules.Check(file.Select(twin => Passage.Written(twin.Texts[rules.Lang])), diagnostics);
        }
    }
}

using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>No two pages of a language bear one title: not two guides, nor two entries of a kind.</summary>
public sealed class DuplicateTitleCheck : ICheck
{
    public string Name => "titles are unique";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            Check("guides", site.Guides.Select(g => g.Texts[lang].Title), diagnostics);
            foreach (var kind in site.Data.All.Where(e => e is not Fact).GroupBy(e => e.Key.Value.Kind))
                Check(kind.Key.Folder(), kind.Select(e => e.Name.Text[lang]), diagnostics);
        }
    }

    private static void Check(string list, IEnumerable<Located<string>> titles, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var title in titles.OrderBy(t => t.Span))
        {
            if (!seen.TryAdd(title.Value, title.Span))
                diagnostics.Add(LinkRules.DuplicateTitle, title.Span, $"Two of the {list} are called '{title}'.", new Note("the other", seen[title.Value]));
        }
    }
}

using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Checks.Entries;

/// <summary>Each search word of an entry is needed: it can be typed, and without it the entry would not be found by it. One in Traditional
/// characters would even do harm: the search reads such a character as the simplified one only where no page writes it.</summary>
public sealed class SearchWordCheck : ICheck
{
    public string Name => "search words add something";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var named = Langs.Each(lang => EntryNames.Of(site.Data, lang));
        foreach (var entity in site.Data.OfKind<DeclaredEntity>())
        {
            foreach (var word in entity.Name.Also)
            {
                if (named.Values.SelectMany(names => names[word.Value]).FirstOrDefault() is { } other && other != entity)
                    diagnostics.Add(
                        LinkRules.SearchWord,
                        word.Span,
                        $"'{word}' is the name of '{other.Key.Value}', which readers who type it look for.",
                        new Note("its name", other.Name.Text[Langs.Default].Span)
                    );
            }
        }
        foreach (var entity in site.Data.All)
            Check(entity.Name.Also, [.. Langs.All.Select(entity.Name.In), entity.Name.Pinyin ?? ""], diagnostics);
        foreach (var head in site.Guides.SelectMany(guide => Langs.All.Select(lang => guide.Texts[lang].Head)))
            Check(head.Also, [head.Title.Value], diagnostics);
    }

    private static void Check(IEnumerable<Located<string>> also, IEnumerable<string> names, DiagnosticBag diagnostics)
    {
        var known = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        foreach (var word in also)
        {
            Slips.Check(Passage.Written(word), Langs.All.FirstOrDefault(lang => Language.Of(lang).CanBe(word.Value)), diagnostics);
            if (!word.Value.Any(char.IsLetterOrDigit))
                diagnostics.Add(LinkRules.SearchWord, word.Span, $"'{word.Value}' has no letter or digit to search by.");
            else if (!known.Add(word.Value))
                diagnostics.Add(LinkRules.SearchWord, word.Span, $"'{word.Value}' is found without being named here.");
            else if (word.Value.Any(c => TraditionalTable.SimplifiedOf(c) is not null))
                diagnostics.Add(
                    LinkRules.SearchWord,
                    word.Span,
                    $"'{word.Value}' has Traditional characters, which readers may type without their standing here; write "
                        + $"'{string.Concat(word.Value.Select(c => TraditionalTable.SimplifiedOf(c) ?? c))}'."
                );
        }
    }
}

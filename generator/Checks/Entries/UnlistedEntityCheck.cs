using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>A fact that names an entry is about it, so that the entry's page shows the fact.</summary>
public sealed class UnlistedEntityCheck : ICheck
{
    public string Name => "facts are about what they name";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var names = NameMatcher.Of(site.Data, lang);
            foreach (var fact in site.Data.OfKind<Fact>())
                Check(fact, lang, names, diagnostics);
        }
    }

    private static void Check(Fact fact, Lang lang, NameMatcher names, DiagnosticBag diagnostics)
    {
        var reported = new List<Entity>();
        foreach (var text in fact.Texts(lang))
        {
            foreach (var mention in names.Find(text.Value))
            {
                if (mention.Entities.Any(e => reported.Contains(e) || IsAbout(fact, e)))
                    continue;
                var entity = mention.Entities[0];
                reported.Add(entity);
                diagnostics.Add(
                    FactRules.UnlistedEntity,
                    Passage.Written(text).SpanOf(mention.Start, mention.Length),
                    $"'{fact.Id}' names {entity.Name.In(lang)}, but '{entity.Key.Value}' is not in its 'about'."
                );
            }
        }
    }

    private static bool IsAbout(Fact fact, Entity entity)
    {
        foreach (var about in fact.About)
        {
            if (about.Value == entity.Key.Value)
                return true;
        }
        return false;
    }
}

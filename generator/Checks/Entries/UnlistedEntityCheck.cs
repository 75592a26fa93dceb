using System.Collections.Immutable;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>A fact or a case that names an entry is about it, so that the entry's page shows it; and a term leads on to what it
/// names.</summary>
public sealed class UnlistedEntityCheck : ICheck
{
    public string Name => "facts are about what they name, and terms lead to it";

    private const string HelpOfTerm = "Add the entry to 'see', so that who looks the term up can go on to it.";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // Both languages name the same: each entry that is missing is told once.
        var reported = new HashSet<(EntityKey Naming, EntityKey Named)>();
        foreach (var lang in Langs.All)
        {
            var names = NameMatcher.Of(site.Data, lang);
            foreach (var fact in site.Data.OfKind<Fact>())
                Check(fact, fact.Texts(lang), new Listed("about", fact.About, null), lang, names, reported, diagnostics);
            foreach (var story in site.Data.OfKind<Case>())
                Check(story, story.Texts(lang), new Listed("about", story.About, null), lang, names, reported, diagnostics);
            foreach (var term in site.Data.OfKind<Term>())
                Check(
                    term,
                    term.Texts(lang).Prepend(term.Name.Text[lang]),
                    new Listed("see", term.See, HelpOfTerm),
                    lang,
                    names,
                    reported,
                    diagnostics
                );
        }
    }

    private static void Check(
        Entity naming,
        IEnumerable<Located<string>> texts,
        Listed listed,
        Lang lang,
        NameMatcher names,
        HashSet<(EntityKey Naming, EntityKey Named)> reported,
        DiagnosticBag diagnostics
    )
    {
        foreach (var text in texts)
        {
            foreach (var mention in names.Find(text.Value))
            {
                if (mention.Entities.Any(e => reported.Contains((naming.Key.Value, e.Key.Value)) || listed.Has(e)))
                    continue;
                var entity = mention.Entities[0];
                reported.Add((naming.Key.Value, entity.Key.Value));
                diagnostics.Add(
                    FactRules.UnlistedEntity,
                    Passage.Written(text).SpanOf(mention.Start, mention.Length),
                    $"'{naming.Id}' names {entity.Name.In(lang)}, but '{entity.Key.Value}' is not in its '{listed.Key}'.",
                    help: listed.Help
                );
            }
        }
    }

    /// <summary>The entries that a key of an entry lists.</summary>
    /// <param name="Help">What to do about one that is missing; <c>null</c> for the rule's own help.</param>
    private sealed record Listed(string Key, ImmutableArray<Located<EntityKey>> Entries, string? Help)
    {
        public bool Has(Entity entity)
        {
            foreach (var entry in Entries)
            {
                if (entry.Value == entity.Key.Value)
                    return true;
            }
            return false;
        }
    }
}

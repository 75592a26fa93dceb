using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>An entry of a declared kind that a guide names is linked at least once on the page.</summary>
public sealed class UnlinkedMentionCheck(GuideScope scope) : IGuideCheck
{
    public string Name => "names are linked";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
            Check(guide[lang], scope.Data, scope.Names[lang], diagnostics);
    }

    private static void Check(ParsedGuide text, DataSet data, NameMatcher names, DiagnosticBag diagnostics)
    {
        // Most guides name no entry without a link; what they link is gathered only for the others.
        List<Entity>? linked = null;
        HashSet<Entity> covered = [];
        foreach (var unit in text.Body.Prose)
        {
            foreach (var mention in names.Find(unit.Text))
            {
                if (linked is null)
                {
                    linked = Linked(text.Body, data);
                    covered = Covered(linked, data);
                }
                if (mention.Entities.Any(covered.Contains))
                    continue;
                var entity = mention.Entities[0];
                covered.Add(entity);
                if (linked.Exists(other => Bears(other, entity.Name.In(text.Lang), text.Lang)))
                    continue;
                var spans = unit.SpanOf(mention.Start, mention.Length);
                diagnostics.Add(
                    LinkRules.UnlinkedMention,
                    spans,
                    $"{entity.Name.In(text.Lang)} is named, but nowhere on this page linked; write []({entity.Key.Value})."
                );
            }
        }
    }

    private static List<Entity> Linked(GuideBody body, DataSet data)
    {
        var linked = new List<Entity>();
        foreach (var mention in body.Mentions)
        {
            if (data.Find(mention.Value) is { } entity)
                linked.Add(entity);
        }
        return linked;
    }

    private static HashSet<Entity> Covered(List<Entity> linked, DataSet data)
    {
        // An entry is in the data once, so that it is enough to compare references; to compare records is to read all they hold.
        var covered = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        foreach (var entity in linked)
        {
            covered.Add(entity);
            foreach (var key in AlsoShows(entity))
            {
                if (data.Find(key) is { } shown)
                    covered.Add(shown);
            }
        }
        return covered;
    }

    /// <summary>The entries a reader reaches by a link to this one, beside itself.</summary>
    private static IEnumerable<EntityKey> AlsoShows(Entity entity) =>
        entity switch
        {
            Hotline hotline => hotline.For.Select(f => f.Value),
            Procedure procedure => procedure.Subjects.Select(subject => subject.Value),
            DeclaredEntity declared => declared.Owners,
            _ => [],
        };

    /// <summary>A term may share an entry's name; a hotline's or a procedure's name may hold that of its entry.</summary>
    private static bool Bears(Entity other, string name, Lang lang) =>
        other switch
        {
            Fact => false,
            Hotline or Procedure => other.Name.In(lang).Contains(name, StringComparison.OrdinalIgnoreCase),
            _ => string.Equals(other.Name.In(lang), name, StringComparison.OrdinalIgnoreCase),
        };
}

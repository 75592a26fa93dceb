using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>A carrier, app, service or bank that a guide names is linked at least once on the page.</summary>
public sealed class UnlinkedMentionCheck : ICheck
{
    public string Name => "names are linked";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var names = new NameMatcher(site.Data, lang);
            foreach (var guide in site.Guides) Check(guide.Texts[lang], site.Data, names, diagnostics);
        }
    }

    private static void Check(GuideText text, DataSet data, NameMatcher names, DiagnosticBag diagnostics)
    {
        var linked = text.Body.Mentions.Select(m => data.Find(m.Value)).OfType<Entity>().Distinct().ToList();
        var covered = linked.SelectMany(Shows).ToHashSet();
        foreach (var unit in text.Body.Prose)
        {
            foreach (var mention in names.Find(unit.Text))
            {
                if (mention.Entities.Any(e => covered.Contains(e.Key.Value))) continue;
                var entity = mention.Entities[0];
                covered.Add(entity.Key.Value);
                if (linked.Exists(other => Bears(other, entity.Name.In(text.Lang), text.Lang))) continue;
                var spans = unit.SpanOf(mention.Start, mention.Length);
                diagnostics.Add(LinkRules.UnlinkedMention, spans, $"{entity.Name.In(text.Lang)} is named, but nowhere on this page linked; write []({entity.Key.Value}).");
            }
        }
    }

    /// <summary>The entries a reader reaches by a link to this one.</summary>
    private static IEnumerable<EntityKey> Shows(Entity entity) => entity switch
    {
        Hotline hotline => [hotline.Key.Value, .. hotline.For.Select(f => f.Value)],
        Procedure procedure => [procedure.Key.Value, procedure.App.Value, .. procedure.Service is { } service ? new[] { service.Value } : []],
        App { Carrier: { } carrier } => [entity.Key.Value, carrier.Value],
        _ => [entity.Key.Value],
    };

    /// <summary>A term may share a service's name; a hotline's or a procedure's name may hold that of its entry.</summary>
    private static bool Bears(Entity other, string name, Lang lang) => other switch
    {
        Fact => false,
        Hotline or Procedure => other.Name.In(lang).Contains(name, StringComparison.OrdinalIgnoreCase),
        _ => string.Equals(other.Name.In(lang), name, StringComparison.OrdinalIgnoreCase),
    };
}

using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>The words of <c>data/</c> are set as the house sets their language, as those of the guides are.</summary>
public sealed class DataTypographyCheck : ICheck
{
    public string Name => "words in data are set by the house rules";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var rules in TypographyRules.Of(site.Data))
            Check(site, rules, diagnostics);
    }

    private static void Check(Site site, TypographyRules rules, DiagnosticBag diagnostics)
    {
        var lang = rules.Lang;
        foreach (var entity in site.Data.All)
        {
            // A text in another language has been reported, and is set by the rules of that.
            foreach (var text in entity.Texts(lang).Where(text => Language.Of(lang).CanBe(text.Value)))
                rules.Check(Passage.Shown(text, name => Value(entity, name, site.Data, lang)), diagnostics);
        }
        if (site.Clock is { } clock)
        {
            foreach (var text in ClockTexts.Of(clock))
                rules.Check(ClockTexts.Shown(text[lang], clock, site.Data, lang), diagnostics);
        }
        var config = site.Config;
        foreach (
            var text in new[] { config.Name, config.Tagline, config.License.Note }.Concat(
                config.Situations.SelectMany(s => new[] { s.Label, s.Hint })
            )
        )
            rules.Check(Passage.Written(text[lang]), diagnostics);
    }

    private static string? Value(Entity entity, string placeholder, DataSet data, Lang lang) =>
        entity switch
        {
            Fact fact => fact.Value.Value.In(lang),
            Case => (data.Find(new EntityKey(EntityKind.Fact, placeholder)) as Fact)?.Value.Value.In(lang),
            _ => null,
        };
}

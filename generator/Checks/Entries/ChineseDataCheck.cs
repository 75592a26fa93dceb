using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>The Chinese of <c>data/</c> is set as the house sets it, as that of the guides is.</summary>
public sealed class ChineseDataCheck : ICheck
{
    public string Name => "Chinese in data is set by the house rules";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var setting = new ChineseSetting(site.Data);
        foreach (var entity in site.Data.All)
        {
            foreach (var text in EntityTexts.Of(entity, Lang.Zh))
                setting.Check(Passage.Shown(text, name => Value(entity, name, site.Data)), diagnostics);
        }
        if (site.Clock is { } clock)
        {
            foreach (var text in ClockTexts.Of(clock))
                setting.Check(ClockTexts.Shown(text.Zh, clock, site.Data, Lang.Zh), diagnostics);
        }
        var config = site.Config;
        foreach (
            var text in new[] { config.Name, config.Tagline, config.License.Note }.Concat(
                config.Situations.SelectMany(s => new[] { s.Label, s.Hint })
            )
        )
            setting.Check(Passage.Written(text.Zh), diagnostics);
    }

    private static string? Value(Entity entity, string placeholder, DataSet data) =>
        entity switch
        {
            Fact fact => fact.Value.Value.In(Lang.Zh),
            Case => (data.Find(new EntityKey(EntityKind.Fact, placeholder)) as Fact)?.Value.Value.In(Lang.Zh),
            _ => null,
        };
}

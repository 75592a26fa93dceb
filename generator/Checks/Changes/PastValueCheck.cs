using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Changes;

/// <summary>What a fact says of its past agrees with what the site has published: a value that held until a day after the first publication
/// has been its value here.</summary>
public sealed class PastValueCheck : ICheck
{
    public string Name => "past values have been published";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Changes is not { First: { } first } log)
            return;
        foreach (var fact in site.Data.OfKind<Fact>())
        {
            var changes = log.Of(fact.Key.Value).ToList();
            var since = changes.LastOrDefault(change => change.What == ChangeKind.New)?.Day.Value ?? first;
            var published = changes
                .Where(change => change is { What: ChangeKind.Changed, Field: Change.Value })
                .SelectMany(change => new[] { change.Was, change.Now })
                .OfType<Localized<string>>()
                .ToHashSet();
            foreach (var past in fact.Was.Where(past => past.Until.Value.Start > since.Start))
            {
                var said = Langs.Each(past.Value.Value.In);
                if (!published.Contains(said))
                    diagnostics.Add(
                        ChangeRules.PastValueUnknown,
                        past.Value.Span,
                        $"'{said[Langs.Default]}' is said to have held until {past.Until.Value}, and this site has never said so: "
                            + $"its changes since {since} know no such value."
                    );
            }
        }
    }
}

using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>An old id leads to one place: it is not the id of another entry of the kind or of another guide, nor an old id of it.</summary>
public sealed class AliasCheck : ICheck
{
    public string Name => "old ids lead to one place";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var kind in site.Data.All.GroupBy(entity => entity.Key.Value.Kind))
            Check([.. kind.Select(entity => new Named(entity.Id, entity.Aliases, entity.Key.Span))], "entry", diagnostics);
        Check([.. site.Guides.Select(guide => new Named(guide.Slug, AliasesOf(guide), guide.Texts.En.Title.Span))], "guide", diagnostics);
    }

    private static IReadOnlyList<string> AliasesOf(Model.Guides.Guide guide) =>
        [.. guide.Texts.Values.SelectMany(text => text.Head.Aliases).Distinct(StringComparer.Ordinal)];

    private static void Check(IReadOnlyList<Named> all, string what, DiagnosticBag diagnostics)
    {
        var owners = all.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var old = new Dictionary<string, Named>(StringComparer.Ordinal);
        foreach (var one in all)
        {
            foreach (var alias in one.Aliases)
            {
                if (owners.TryGetValue(alias, out var owner))
                    Add(
                        one,
                        $"'{alias}' is among the 'aliases' of this, and {(owner == one ? "its own id" : $"the id of another {what}")}.",
                        owner
                    );
                else if (!old.TryAdd(alias, one))
                    Add(one, $"'{alias}' is among the 'aliases' of this, and among those of '{old[alias].Id}'.", old[alias]);
            }
        }

        void Add(Named one, string message, Named other) =>
            diagnostics.Add(
                FactRules.DuplicateId,
                one.Place,
                message,
                other == one ? null : new Note("the other", other.Place),
                help: "Take it out of 'aliases' of the one to which the old address does not lead."
            );
    }

    private sealed record Named(string Id, IReadOnlyList<string> Aliases, SourceSpan Place);
}

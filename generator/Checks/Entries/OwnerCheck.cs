using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>An entry lists the hotlines that are for it, and no others: who looks there calls what is shown. What says whose it is
/// stands with no other owner.</summary>
public sealed class OwnerCheck : ICheck
{
    public string Name => "entries list their own hotlines, and what else is theirs";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var entities = site.Data.OfKind<DeclaredEntity>().ToList();
        CheckListedHotlines(entities, site.Data, diagnostics);
        CheckOwned(entities, site.Data, diagnostics);
        CheckHotlines(site.Data, diagnostics);
    }

    private static void CheckListedHotlines(List<DeclaredEntity> entities, DataSet data, DiagnosticBag diagnostics)
    {
        var pointing = entities
            .SelectMany(entity => entity.Pointers.Select(pointer => (To: pointer.Key.Value, From: entity.Key.Value)))
            .ToLookup(pair => pair.To, pair => pair.From);
        foreach (var entity in entities)
        {
            // The number of a company serves what belongs to it, too.
            var own = entity
                .Pointers.Select(pointer => pointer.Key.Value)
                .Concat(pointing[entity.Key.Value])
                .Append(entity.Key.Value)
                .ToHashSet();
            foreach (var (field, key) in entity.Pointers.Where(pointer => pointer.Key.Value.Kind == EntityKind.Hotline))
            {
                if (
                    data.Find(key.Value) is Hotline { For.IsEmpty: false } hotline
                    && hotline.For.All(whom => data.Find(whom.Value) is not null)
                    && !hotline.For.Any(whom => own.Contains(whom.Value))
                )
                    diagnostics.Add(
                        FactRules.UnlistedEntity,
                        key.Span,
                        $"'{key}' is for {string.Join(", ", hotline.For.Select(whom => whom.Value))}, and not for '{entity.Key.Value}'.",
                        new Note("whose number it is", hotline.For[0].Span),
                        help: $"List under '{field.Key}' the numbers of this entry; or add it under 'for' of the hotline."
                    );
            }
        }
    }

    private static void CheckOwned(List<DeclaredEntity> entities, DataSet data, DiagnosticBag diagnostics)
    {
        foreach (var entity in entities)
        {
            foreach (var (field, key) in entity.Pointers.Where(pointer => !pointer.Field.IsOwner))
            {
                var owner = (data.Find(key.Value) as DeclaredEntity)
                    ?.Pointers.Where(pointer => pointer.Field.IsOwner && pointer.Key.Value.Kind == entity.Key.Value.Kind)
                    .Select(pointer => pointer.Key)
                    .ToList();
                if (owner is [var first, ..] && owner.TrueForAll(other => other.Value != entity.Key.Value))
                    diagnostics.Add(
                        FactRules.UnlistedEntity,
                        key.Span,
                        $"'{key}' belongs to '{first.Value}', and not to '{entity.Key.Value}'.",
                        new Note("whose it is", first.Span),
                        help: $"Name under '{field.Key}' what belongs to this entry; or correct whose the other is."
                    );
            }
        }
    }

    /// <summary>A hotline that is for an entry stands on that one's page.</summary>
    private static void CheckHotlines(DataSet data, DiagnosticBag diagnostics)
    {
        foreach (var hotline in data.OfKind<Hotline>())
        {
            foreach (var whom in hotline.For)
            {
                if (
                    data.Find(whom.Value) is DeclaredEntity entity
                    && entity.Key.Value.Kind.Fields.Any(field => field.To.Contains(EntityKind.Hotline))
                    && entity.Pointers.All(pointer => pointer.Key.Value.Kind != EntityKind.Hotline)
                )
                    diagnostics.Add(
                        FactRules.UnlistedEntity,
                        whom.Span,
                        $"'{hotline.Id}' is for '{whom.Value}', whose page lists no number.",
                        new Note("the entry", entity.Key.Span),
                        help: "Add the hotline to the entry; or take the entry out of 'for'."
                    );
            }
        }
    }
}

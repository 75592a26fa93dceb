using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Entries;

/// <summary>An entry lists the hotlines that are for it, and no others: who looks there calls what is shown. What says whose it is
/// stands with no other owner.</summary>
public sealed class HotlineOwnerCheck : ICheck
{
    public string Name => "entries list their own hotlines";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var entities = site.Data.OfKind<DeclaredEntity>().ToList();
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
                    site.Data.Find(key.Value) is Hotline { For.IsEmpty: false } hotline
                    && hotline.For.All(whom => site.Data.Find(whom.Value) is not null)
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
        foreach (var entity in entities)
        {
            foreach (var (field, key) in entity.Pointers.Where(pointer => !pointer.Field.IsOwner))
            {
                var owner = (site.Data.Find(key.Value) as DeclaredEntity)
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
        foreach (var hotline in site.Data.OfKind<Hotline>())
        {
            foreach (var whom in hotline.For)
            {
                if (
                    site.Data.Find(whom.Value) is DeclaredEntity entity
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

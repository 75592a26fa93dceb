using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>A number that follows a name and a colon is that one's own: who is in a hurry reads no further.</summary>
public sealed class NumberOwnerCheck(GuideScope scope) : IGuideCheck
{
    public string Name => "numbers stand behind whose they are";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            foreach (var unit in guide[lang].Body.Prose.Where(unit => unit.Links.Any(link => HotlineOf(link) is not null)))
                Check(unit, lang, diagnostics);
        }
    }

    private void Check(ProseUnit unit, Lang lang, DiagnosticBag diagnostics)
    {
        var at = -1;
        for (var i = 0; i < unit.Links.Length && (at = unit.Text.IndexOf(ProseUnit.LinkMark, at + 1)) >= 0; i++)
        {
            if (HotlineOf(unit.Links[i]) is not { } hotline)
                continue;
            var before = unit.Text[..at].TrimEnd();
            if (!before.EndsWith(':') && !before.EndsWith('：'))
                continue;
            var named = Named(before[..^1].TrimEnd(), unit, i, lang);
            if (named.Count == 0 || named.Any(entity => IsOf(hotline, entity)))
                continue;
            var owners = hotline.For.IsEmpty ? "nobody in particular" : string.Join(", ", hotline.For.Select(owner => owner.Value));
            diagnostics.Add(
                LinkRules.NumberOfAnother,
                unit.Links[i].Span,
                $"{named[0].Name.In(lang)} stands before the number of '{hotline.Id}', which is for {owners}.",
                new Note("whose number it is", hotline.For.IsEmpty ? hotline.Number.Span : hotline.For[0].Span)
            );
        }
    }

    /// <summary>The entries that the words end with: a name, or the link right before the colon.</summary>
    private IReadOnlyList<Entity> Named(string words, ProseUnit unit, int link, Lang lang) =>
        words.EndsWith(ProseUnit.LinkMark)
            ? link > 0 && unit.Links[link - 1].Target is EntityTarget target && scope.Data.Find(target.Key) is DeclaredEntity linked
                ? [linked]
                : []
            : scope.Names[lang].Find(words).LastOrDefault(mention => mention.Start + mention.Length == words.Length)?.Entities ?? [];

    private Hotline? HotlineOf(GuideLink link) => link.Target is EntityTarget target ? scope.Data.Find(target.Key) as Hotline : null;

    /// <summary>Its own, or that of whom it belongs to, as an app to a company.</summary>
    private static bool IsOf(Hotline hotline, Entity entity) =>
        hotline.For.Any(owner =>
            owner.Value == entity.Key.Value || (entity is DeclaredEntity declared && declared.Owners.Contains(owner.Value))
        );
}

using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Twins;

namespace SiteGen.Checks.Twins;

/// <summary>Holds the two languages of a text to speak of the same entries. The default language asks, and the other answers: that one
/// repeats a name where the first has "it", and whatever is exchanged in either of them is missed in this direction, too.</summary>
internal sealed class TwinNames(DataSet data)
{
    // What a link without words is compared as; its page gives it the name.
    private const string NamelessLink = "[]";

    private readonly NameMatcher _names = NameMatcher.Of(data, Langs.Default);
    private readonly NameMatcher _othersNames = NameMatcher.Of(data, Langs.Default.Twin());

    public void Check(TwinText twin, DiagnosticBag diagnostics)
    {
        // Most texts name nothing, and need not be parted.
        if (!_names.Find(twin.Pin[Langs.Default]).Any())
            return;
        var other = Langs.Default.Twin();
        foreach (var sentence in TwinSentences.Of(twin))
        {
            if (sentence[other].Contains(NamelessLink, StringComparison.Ordinal))
                continue;
            var mentions = _names.Find(sentence[Langs.Default]).Where(mention => !IsInAddress(sentence[Langs.Default], mention)).ToList();
            foreach (var mention in mentions)
            {
                if (mention.Entities.Any(entity => IsNamed(entity, sentence[other], other)))
                    continue;
                var entity = mention.Entities[0];
                Add(
                    twin,
                    $"names {entity.Name.In(Langs.Default)}; the {Language.Of(other).EnglishName} has no '{entity.Name.In(other)}'.",
                    diagnostics
                );
                return;
            }
            if (Exchanged(mentions, sentence) is var (twice, instead))
            {
                var has = $"the {Language.Of(other).EnglishName} has '{instead.Name.In(other)}'";
                Add(twin, $"names {twice.Name.In(Langs.Default)} again where {has}.", diagnostics);
                return;
            }
        }
    }

    private static void Add(TwinText twin, string difference, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            LinkRules.TwinName,
            twin.Texts[Langs.Default.Twin()].Span,
            $"The {Language.Of(Langs.Default).EnglishName} of this {difference}",
            new Note($"the {Language.Of(Langs.Default).EnglishName}", twin.Texts[Langs.Default].Span)
        );

    /// <summary>An entry that stands more often in a sentence than in its twin, and one that only the twin has: "Paper, Paper and the
    /// desk" for two names and a desk.</summary>
    private (Entity Twice, Entity Instead)? Exchanged(IReadOnlyList<Mention> mentions, Localized<string> sentence)
    {
        var other = Langs.Default.Twin();
        var twice = mentions
            .GroupBy(mention => mention.Entities[0].Key.Value)
            .Where(same => same.Count() > Math.Max(1, _othersNames.Find(sentence[other]).Count(there => Speaks(there, same.First()))))
            .Select(same => same.First().Entities[0])
            .FirstOrDefault();
        if (twice is null)
            return null;
        var instead = _othersNames
            .Find(sentence[other])
            .Select(there => there.Entities)
            .Where(entities => entities.All(entity => !IsNamed(entity, sentence[Langs.Default], Langs.Default)))
            .Select(entities => entities[0])
            .FirstOrDefault();
        return instead is null ? null : (twice, instead);
    }

    private static bool Speaks(Mention there, Mention here) =>
        there.Entities.Any(entity => here.Entities.Any(own => own.Key.Value == entity.Key.Value));

    // 'help.lantern.example' names no Lantern.
    private static bool IsInAddress(string text, Mention mention)
    {
        var end = mention.Start + mention.Length;
        return (mention.Start > 0 && text[mention.Start - 1] is '.' or '@' or '/')
            || (end + 1 < text.Length && text[end] is '.' or '@' or '/' && char.IsLetterOrDigit(text[end + 1]));
    }

    private static bool IsNamed(Entity entity, string text, Lang lang) =>
        entity
            .Name.Also.Select(also => also.Value)
            .Prepend(entity.Name.In(lang))
            .Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
}

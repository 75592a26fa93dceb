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
            foreach (var mention in _names.Find(sentence[Langs.Default]))
            {
                if (
                    IsInAddress(sentence[Langs.Default], mention) || mention.Entities.Any(entity => IsNamed(entity, sentence[other], other))
                )
                    continue;
                var entity = mention.Entities[0];
                diagnostics.Add(
                    LinkRules.TwinName,
                    twin.Texts[other].Span,
                    $"The {Language.Of(Langs.Default).EnglishName} of this names {entity.Name.In(Langs.Default)}; the "
                        + $"{Language.Of(other).EnglishName} has no '{entity.Name.In(other)}'.",
                    new Note($"the {Language.Of(Langs.Default).EnglishName}", twin.Texts[Langs.Default].Span)
                );
                return;
            }
        }
    }

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

using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages;

/// <summary>Finds the figures in running text, by the rules of its language and with the units of the site.</summary>
/// <param name="units">Those of the site's own; the times are known to the languages.</param>
internal sealed class FigureScanner(IReadOnlyCollection<SiteUnit> units)
{
    private readonly Localized<UnitWords> _units = Langs.Each(lang => new UnitWords(units, lang));

    /// <param name="text">Prose; each link in it is one <see cref="Model.Guides.ProseUnit.LinkMark"/>.</param>
    public IReadOnlyList<Figure> Scan(string text, Lang lang) => Language.Of(lang).Figures.Scan(text, _units[lang]);

    /// <summary>The same, with only those patterns that can match; to ask for all is slower and finds no more.</summary>
    public IReadOnlyList<Figure> Scan(string text, Lang lang, bool dates, bool phones) =>
        Language.Of(lang).Figures.Scan(text, _units[lang], dates, phones);
}

using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text.Characters;

namespace SiteGen.Languages;

/// <summary>Finds the figures in running text, by the rules of its language and with the units of the site.</summary>
/// <param name="units">Those of the site's own; the times are known to the languages.</param>
internal sealed class FigureScanner(IReadOnlyCollection<SiteUnit> units)
{
    private readonly Localized<UnitWords> _units = Langs.Each(lang => new UnitWords(units, lang));

    /// <param name="text">Prose; each link in it is one <see cref="Model.Guides.ProseUnit.LinkMark"/>.</param>
    /// <returns>The figures, and the periods among them, at their places in the text as the author wrote it.</returns>
    public IReadOnlyList<Figure> Scan(string text, Lang lang)
    {
        var plain = PlainText.Of(text);
        var found = Language.Of(lang).Figures.Scan(plain.Text, _units[lang]);
        var figures = Language.Of(lang).Periods.Add(found, plain.Text);
        return plain.IsAsWritten ? figures : [.. figures.Select(Moved)];

        Figure Moved(Figure figure)
        {
            var (start, length) = plain.PlaceOf(figure.Start, figure.Length);
            return figure with { Start = start, Length = length };
        }
    }
}

using SiteGen.Model;
using SiteGen.Model.Guides;

namespace SiteGen.Languages;

/// <summary>Finds the figures in running text, by the rules of its language.</summary>
internal static class FigureScanner
{
    /// <param name="text">Prose; each link in it is one <see cref="Model.Guides.ProseUnit.LinkMark"/>.</param>
    public static IReadOnlyList<Figure> Scan(string text, Lang lang) => Language.Of(lang).Figures.Scan(text);

    /// <summary>The same, with only those patterns that can match; to ask for all is slower and finds no more.</summary>
    public static IReadOnlyList<Figure> Scan(string text, Lang lang, bool dates, bool phones) =>
        Language.Of(lang).Figures.Scan(text, dates, phones);
}

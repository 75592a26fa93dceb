using SiteGen.Checks.Figures;
using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Guides;

/// <summary>Figures in prose come from facts. One that is a fact's own is an error; one that belongs to none asks for a fact.</summary>
public sealed class BareFigureCheck(GuideScope scope) : IGuideCheck
{
    private readonly FigureIndex _index = new(scope.Config, scope.Data);

    public string Name => "no bare figures";

    public bool NeedsWhole => true;

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            foreach (var front in GuideTexts.FrontMatter(guide[lang].Head))
                Check(front.Value, () => Passage.Written(front), lang, diagnostics, "front matter");
            var outline = guide[lang].Body.Outline;
            foreach (var unit in guide[lang].Body.Prose)
                Check(unit.Seen, () => Passage.Written(unit), lang, diagnostics, outline[unit.Block].Shape == "image" ? "a picture" : null);
        }
    }

    /// <param name="cantCite">What it stands in, where a fact can't be cited; <c>null</c> for running text.</param>
    private void Check(string text, Func<Passage> passage, Lang lang, DiagnosticBag diagnostics, string? cantCite)
    {
        foreach (var figure in _index.Find(text, lang))
        {
            var owner = _index.Owner(figure);
            if (owner is null && (MayCountNothing(figure, text, lang) || IsOfCode(text, figure)))
                continue;
            var written = text.Substring(figure.Start, figure.Length).Trim();
            var span = passage().SpanOf(figure.Start, figure.Length);
            if (owner is not null)
            {
                var mend = cantCite is null ? $"write []({owner.Key.Value})" : $"{cantCite} can't cite it, so write round it";
                var isNumber = owner.Key.Value.Kind == EntityKind.Hotline;
                var what = isNumber ? "the number of the hotline" : "the value of the fact";
                diagnostics.Add(
                    LinkRules.BareFigure,
                    span,
                    $"'{written}' is {what} '{owner.Id}'; {mend}.",
                    help: isNumber ? "Cite the hotline, so that the number can be tapped, and cannot drift from it." : null
                );
            }
            else
            {
                diagnostics.Add(LinkRules.UnknownFigure, span, $"'{written}' belongs to no fact.");
            }
        }
    }

    /// <summary>A number in words may count nothing, and "a week" is any week; a date is one in whatever characters, and so is a sum or a
    /// stretch of time, as "seven weeks".</summary>
    private static bool MayCountNothing(Figure figure, string text, Lang lang) =>
        figure.IsSpelledOut
        && figure.Kind != FigureKind.Date
        && (
            figure.Unit is null
            || figure.Unit == Unit.Count
            || figure.Low <= 1
            || Language.Of(lang).Figures.IsOne(text.AsSpan(figure.Start))
        );

    /// <summary>A part of a code to dial, as <c>*#06#</c>, or of a masked number, as <c>138****0000</c>, counts nothing.</summary>
    private static bool IsOfCode(string text, Figure figure) =>
        (figure.Start > 0 && text[figure.Start - 1] is '*' or '#')
        || (figure.Start + figure.Length is var end && end < text.Length && text[end] is '*' or '#');
}

using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>Words an author puts on a fact or a hotline contain its value, so that they can't drift from it.</summary>
public sealed class LinkWordsCheck(GuideScope scope) : IGuideCheck
{
    private readonly FigureScanner _figures = new(scope.Config.Units.Values);

    public string Name => "link words contain the value";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var text = guide[lang];
            foreach (var link in text.Body.Links.Where(link => !LinkWords.AreLeftOut(link)))
            {
                if (link.Target is not EntityTarget target)
                    continue;
                switch (scope.Data.Find(target.Key))
                {
                    case Fact fact when !ContainsValue(link.Words, fact, text.Lang):
                        diagnostics.Add(
                            LinkRules.WordsLackValue,
                            link.Span,
                            $"'{link.Words}' does not contain the value of '{fact.Id}', '{fact.Value.Value.In(text.Lang)}'.",
                            new Note("the value", fact.Value.Span),
                            help: Help(target.Key)
                        );
                        break;
                    case Hotline hotline when !Digits(link.Words).Contains(Digits(hotline.Number.Value), StringComparison.Ordinal):
                        diagnostics.Add(
                            LinkRules.WordsLackValue,
                            link.Span,
                            $"'{link.Words}' does not contain the number of '{hotline.Id}', {hotline.Number}.",
                            new Note("the number", hotline.Number.Span),
                            help: Help(target.Key)
                        );
                        break;
                }
            }
        }
    }

    private static string Help(EntityKey cited) => $"Write it into the words, or leave them empty to have it written for you: []({cited}).";

    private bool ContainsValue(string words, Fact fact, Lang lang)
    {
        var value = fact.Value.Value;
        // What is unknown has no figure to drift from; its hedge is another rule's matter.
        if (value is UnknownValue or NoneValue)
            return true;
        if (Contains(words, value.In(lang)) || fact.Wordings[lang].Any(wording => Contains(words, wording.Value)))
            return true;
        return value switch
        {
            FigureValue figure => ContainsFigure(_figures.Scan(words, lang), figure),
            DateValue date => _figures.Scan(words, lang).Any(f => f.Date == date.Date),
            SeveralValue several => Language.Of(lang).Values.OtherWaysToSaySeveral(several).Any(phrase => Contains(words, phrase)),
            _ => false,
        };
    }

    private static bool ContainsFigure(IReadOnlyList<Figure> found, FigureValue value)
    {
        if (found.Any(f => f.Says(value)))
            return true;
        // "between 5 and 10 euros", 5欧元到10欧元: the two ends by themselves.
        return value.High is { } high && found.Any(f => f.Low == value.Low) && found.Any(f => f.Low == high && f.FitsUnit(value.Unit));
    }

    private static bool Contains(string words, string value) => words.Contains(value, StringComparison.OrdinalIgnoreCase);

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);
}

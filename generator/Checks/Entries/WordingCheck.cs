using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>Other words for the value of a fact say that value: by the figure in them, or because they were written for it.</summary>
public sealed class WordingCheck : ICheck
{
    public string Name => "wordings say the value";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var figures = new FigureScanner(site.Config.Units.Values);
        foreach (var fact in site.Data.OfKind<Fact>())
        {
            Check(fact.Value, fact.Wordings, fact, figures, diagnostics);
            foreach (var past in fact.Was)
                Check(past.Value, past.Wordings, fact, figures, diagnostics);
        }
    }

    private static void Check(Located<FactValue> value, Wordings wordings, Fact fact, FigureScanner figures, DiagnosticBag diagnostics)
    {
        var written = WrittenAs(value.Value);
        var isPinned = !wordings.For.IsEmpty;
        if (isPinned && !Agree(wordings.For, written))
            Add(
                wordings.For[0].Span,
                written.IsEmpty
                    ? $"'for' names a value, and that of '{fact.Id}' is neither number nor date."
                    : $"The wordings were written for {string.Join(" to ", wordings.For.Select(part => part.Value))}; "
                        + $"the value of '{fact.Id}' is {string.Join(" to ", written)}.",
                fact.Was.FirstOrDefault(past => Agree(wordings.For, WrittenAs(past.Value.Value)))
            );
        foreach (var lang in Langs.All)
        {
            foreach (var wording in wordings[lang])
                Check(wording, lang);
        }

        void Check(Located<string> wording, Lang lang)
        {
            // "A quarter of a year" is no number of days: whoever pins it to 90 of them has said that it is meant.
            var found = figures
                .Scan(wording.Value, lang)
                .Where(figure => !(figure.IsSpelledOut && (isPinned || figure.Unit is null) && !IsOfItsUnit(figure, value.Value)))
                .ToList();
            if (found.FirstOrDefault(figure => !Says(figure, value.Value, lang, figures)) is { } other)
                Add(
                    wording.Span,
                    $"'{wording.Value.Substring(other.Start, other.Length).Trim()}' is not the value of '{fact.Id}', "
                        + $"'{value.Value.In(lang)}'.",
                    fact.Was.FirstOrDefault(past => past.Value.Span != value.Span && Says(other, past.Value.Value, lang, figures))
                );
            else if (found.Count == 0 && !isPinned && written is { IsEmpty: false })
                Add(
                    wording.Span,
                    $"'{wording.Value}' has no figure to hold against the value of '{fact.Id}'; write 'for: {InYaml(written)}' beside it, "
                        + "so that it is looked at when the value changes.",
                    null
                );
        }

        // What was said of the value before belongs to it.
        void Add(SourceSpan span, string message, PastValue? saidOf) =>
            diagnostics.Add(
                FactRules.WordingDiffers,
                span,
                message,
                new Note("the value", value.Span),
                help: saidOf is null
                    ? null
                    : $"It is the value until {saidOf.Until}: write it below that one, under 'was', as its 'wordings'."
            );
    }

    /// <summary>Whether a figure is the value's. Each end of a range may be said by itself; a value in words has its own figures.</summary>
    private static bool Says(Figure figure, FactValue value, Lang lang, FigureScanner scanner) =>
        value switch
        {
            FigureValue number => figure.Says(number) || IsSameTime(figure, number) || IsEnd(figure, number),
            DateValue date => figure.Date == date.Date,
            TextValue text => scanner
                .Scan(text.Text[lang], lang)
                .Any(own =>
                    own with
                    {
                        Start = figure.Start,
                        Length = figure.Length,
                        IsSpelledOut = figure.IsSpelledOut,
                        Digits = figure.Digits,
                    } == figure
                ),
            UnknownValue or NoneValue => true,
            _ => false,
        };

    /// <summary>Whether a figure can be held against a value: it counts the same.</summary>
    private static bool IsOfItsUnit(Figure figure, FactValue value) => value is FigureValue number && figure.FitsUnit(number.Unit);

    private static bool IsEnd(Figure figure, FigureValue value) =>
        value.High is not null
        && figure.High is null
        && (figure.Low == value.Low || figure.Low == value.High)
        && (figure.Unit is null || figure.FitsUnit(value.Unit));

    /// <summary>Half a year is six months.</summary>
    private static bool IsSameTime(Figure figure, FigureValue value) =>
        figure.Kind == FigureKind.Number
        && figure.Unit == Unit.Of(TimeUnit.Year)
        && value.Unit == Unit.Of(TimeUnit.Month)
        && figure.Low * 12 == value.Low
        && figure.High * 12 == value.High;

    /// <summary>The numbers or the date of a value as data write them; empty for one that has neither.</summary>
    private static ImmutableArray<string> WrittenAs(FactValue value) =>
        value switch
        {
            FigureValue { High: { } high } range => [Plain(range.Low), Plain(high)],
            FigureValue number => [Plain(number.Low)],
            DateValue date => [date.Date.ToString()],
            _ => [],
        };

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string InYaml(ImmutableArray<string> written) => written.Length == 1 ? written[0] : $"[{string.Join(", ", written)}]";

    private static bool Agree(ImmutableArray<Located<string>> pinned, ImmutableArray<string> written) =>
        pinned.Length == written.Length && pinned.Zip(written).All(pair => Normal(pair.First.Value) == pair.Second);

    private static string Normal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Plain(number) : text;
}

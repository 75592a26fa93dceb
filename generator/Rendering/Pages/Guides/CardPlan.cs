using System.Collections.Immutable;
using SiteGen.Languages;
using SiteGen.Languages.Chinese;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Rendering.Pages.Guides;

/// <summary>What of a guide goes on its card: one sheet of A4 in two columns.</summary>
/// <remarks>
/// What helps at once comes first: numbers to call, steps, words to show; then facts. Within each, the order of the guide. An entry goes on
/// whole or not at all; the first of a kind that finds no room ends its kind. Room is counted in lines of the longer language, so that both
/// cards hold the same.
/// </remarks>
/// <param name="LeftOut">How many entries found no room.</param>
internal sealed record CardPlan(
    ImmutableArray<Hotline> Hotlines,
    ImmutableArray<Procedure> Procedures,
    ImmutableArray<Phrase> Phrases,
    ImmutableArray<Fact> Facts,
    int LeftOut
)
{
    // Lines of both columns, with what columns lose where an entry may not be parted; and a line in widths of a Latin letter. Measured in
    // print.
    private const double Lines = 101;
    private const double Width = 56;
    private const double Heading = 2;

    // What stands beside a number: from where it can be called.
    private const double From = 32;

    public static CardPlan Of(IReadOnlyList<Entity> mentioned)
    {
        var room = Lines;
        var hotlines = Take<Hotline>(h => Most(lang => Rows(h.Name.In(lang) + h.Number.Value, From) + Rows(h.When[lang].Value)) + 1.8);
        var procedures = Take<Procedure>(p => Most(lang => Of(p, lang)) + 1);
        var phrases = Take<Phrase>(p =>
            Most(lang => Rows(p.Name.In(lang)))
            + Rows(p.Say.Chinese.Value) * 1.4
            + Rows(p.Say.Pinyin.Value)
            + Rows(p.Say.English.Value)
            + 0.6
        );
        var facts = Take<Fact>(f =>
            Most(lang => Rows(f.Statement[lang].Value.Replace("{value}", f.Value.Value.In(lang), StringComparison.Ordinal))) + 1.6
        );
        return new CardPlan(
            hotlines,
            procedures,
            phrases,
            facts,
            mentioned.Count(e => e is Hotline or Procedure or Phrase or Fact)
                - hotlines.Length
                - procedures.Length
                - phrases.Length
                - facts.Length
        );

        ImmutableArray<T> Take<T>(Func<T, double> lines)
            where T : Entity
        {
            var taken = ImmutableArray.CreateBuilder<T>();
            foreach (var entry in mentioned.OfType<T>())
            {
                var cost = lines(entry) + (taken.Count == 0 ? Heading : 0);
                if (cost > room)
                    break;
                room -= cost;
                taken.Add(entry);
            }
            return taken.DrainToImmutable();
        }
    }

    private static double Of(Procedure procedure, Lang lang)
    {
        var steps = Steps(procedure.Steps, lang) + procedure.Alternatives.Sum(way => 1 + Steps(way.Steps, lang));
        // The title, the steps, who and what is needed, and the standing.
        return Rows(procedure.Name.In(lang))
            + steps
            + Rows(string.Concat(procedure.Needs.Select(n => n[lang].Value)) + procedure.Who?[lang].Value + procedure.Version?[lang].Value)
            + 2;
    }

    // Steps stand in a line one after the other, each with its number and a frame round its label.
    private static double Steps(ImmutableArray<Step> steps, Lang lang) =>
        Math.Ceiling(
            steps.Sum(step =>
                Letters(
                    step.Label is { } label
                        ? label.Chinese.Value + (Language.Of(lang).IsLocal ? "" : label.Text[lang].Value)
                        : step.Text![lang].Value
                ) + 12
            ) / Width
        ) * 1.5
        + steps.Sum(step => step.Note is { } note ? Rows(note[lang].Value) : 0);

    private static double Most(Func<Lang, double> lines) => Langs.All.Max(lines);

    private static double Rows(string text, double more = 0) => Math.Ceiling((Letters(text) + more) / Width);

    private static double Letters(string text) => text.Sum(c => Han.IsWide(c) ? 2 : 1);
}

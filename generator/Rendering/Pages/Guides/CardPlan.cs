using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Languages;
using SiteGen.Languages.Chinese;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;

namespace SiteGen.Rendering.Pages.Guides;

/// <summary>What of a guide goes on its card: one sheet of A4 in two columns.</summary>
/// <remarks>
/// What helps at once comes first: numbers to call, two phrases to show, steps, more phrases; then facts. Within each, the order of the
/// guide. An entry goes on whole or not at all; the first of a kind that finds no room ends its kind. Room is counted in lines of the
/// longer language, so that both cards hold the same.
/// </remarks>
/// <param name="LeftOut">How many entries found no room.</param>
internal sealed partial record CardPlan(
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

    // A number or the title of a guide, within a sentence.
    private const double LinkWidth = 20;

    // Steps are many; without words to say, who stands at a counter is lost.
    private const int FirstPhrases = 2;

    // What stands beside a number: from where it can be called.
    private const double From = 32;

    /// <param name="taken">The lines that what to do first and what to bring take, as <see cref="LinesOf"/> counts them.</param>
    public static CardPlan Of(IReadOnlyList<Entity> mentioned, double taken = 0)
    {
        var room = Lines - taken;
        var hotlines = Take<Hotline>(h => Most(lang => Rows(h.Name.In(lang) + h.Number.Value, From) + Rows(h.When[lang].Value)) + 1.8);
        var phrases = Take<Phrase>(Of, most: FirstPhrases);
        var procedures = Take<Procedure>(p => Most(lang => Of(p, lang)) + 1);
        if (phrases.Length == FirstPhrases)
            phrases = [.. phrases, .. Take<Phrase>(Of, FirstPhrases)];
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

        // Those that went on before have the heading.
        ImmutableArray<T> Take<T>(Func<T, double> lines, int before = 0, int most = int.MaxValue)
            where T : Entity
        {
            var taken = ImmutableArray.CreateBuilder<T>();
            foreach (var entry in mentioned.OfType<T>().Skip(before).Take(most))
            {
                var cost = lines(entry) + (taken.Count == 0 && before == 0 ? Heading : 0);
                if (cost > room)
                    break;
                room -= cost;
                taken.Add(entry);
            }
            return taken.DrainToImmutable();
        }
    }

    /// <summary>The lines that what to do first and what to bring take, both with their headings.</summary>
    public static double LinesOf(GuideText text)
    {
        var bring = text.Head.Bring.Sum(line => Rows(line.Value));
        return (text.Markup.Actions is { } actions ? LinesOf(actions) : 0) + (bring == 0 ? 0 : Heading + bring);
    }

    private static double LinesOf(GuideMarkup actions)
    {
        // Each link that is still to be filled is a number or a title; the last placeholder is the end.
        var links = (actions.Placeholders.Length - 1) * LinkWidth;
        var blocks = Encoding
            .UTF8.GetString(actions.Html.Span)
            .Split(["</li>", "</p>"], StringSplitOptions.None)
            .Select(block => Rows(TagPattern().Replace(block, "")));
        return Heading + blocks.Sum() + Math.Ceiling(links / Width);
    }

    private static double Of(Phrase phrase) =>
        Most(lang => Rows(phrase.Name.In(lang)))
        + Rows(phrase.Say.Chinese.Value) * 1.4
        + Rows(phrase.Say.Pinyin.Value)
        + Rows(phrase.Say.English.Value)
        + 0.6;

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

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();
}

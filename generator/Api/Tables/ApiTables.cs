using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Api.Records;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;

namespace SiteGen.Api.Tables;

/// <summary>The tables for spreadsheets: hotlines, facts, and the steps of procedures.</summary>
internal static class ApiTables
{
    private const string Text = "string",
        Date = "date",
        Number = "number",
        Integer = "integer";

    private static readonly ApiTable<Hotline> Hotlines = new(
        "hotlines",
        "Numbers to call or to text",
        ["id"],
        [
            Id<Hotline>("The id of the hotline.", hotline => hotline.Id),
            .. Both<Hotline>("name", "Whose number it is.", hotline => hotline.Name.Text.Plain()),
            new(
                "number",
                Text,
                "The number as shown. An apostrophe before a plus keeps spreadsheets from calculating.",
                h => h.Number.Value
            ),
            new("uri", Text, "What opens it on a phone: 'tel:' for a call, 'sms:' for a message.", FactHtml.TelHref),
            new("contact", Text, "How it is used: call or text.", hotline => Vocabulary.ContactKinds.WordFor(hotline.Kind)),
            new("from", Text, "From where it can be reached.", hotline => hotline.From?.Word.Value),
            .. Both<Hotline>("when", "When to use it.", hotline => hotline.When.Plain()),
            .. Trust<Hotline>(hotline => hotline.Trust),
        ]
    );

    private static readonly ApiTable<Fact> Facts = new(
        "facts",
        "Facts",
        ["id"],
        [
            Id<Fact>("The id of the fact.", fact => fact.Id),
            new("topic", Text, "The group in which it is listed.", fact => fact.Topic.Value),
            .. Both<Fact>("statement", "The whole sentence, the value in it.", ApiSite.StatementOf),
            .. Both<Fact>("value_text", "The value in words.", fact => ValueShape.InWords(fact.Value.Value)),
            new("value_low", Number, "The number; the lower end of a range.", fact => Written((fact.Value.Value as FigureValue)?.Low)),
            new("value_high", Number, "The upper end of a range.", fact => Written((fact.Value.Value as FigureValue)?.High)),
            new("unit", Text, "What is counted.", fact => ValueShape.UnitWord(fact.Value.Value)),
            .. Trust<Fact>(fact => fact.Trust),
        ]
    );

    private static readonly ApiTable<StepRow> Steps = new(
        "steps",
        "Steps of procedures",
        ["procedure", "way", "n"],
        [
            Id<StepRow>("The id of the procedure.", row => row.Procedure.Id) with
            {
                Name = "procedure",
            },
            .. Both<StepRow>("title", "What the procedure is for.", row => row.Procedure.Name.Text.Plain()),
            new("way", Integer, "0 for the main way, then 1, 2 … for others.", row => Written(row.Way)),
            new("n", Integer, "The number of the step on the whole way, from 1.", row => Written(row.Number)),
            new("action", Text, "What to do.", row => Vocabulary.Actions.WordFor(row.Step.Action)),
            new("label_zh", Text, "What the screen shows.", row => row.Step.Label?.Chinese.Value),
            new("label_en", Text, "What that means.", row => row.Step.Label?.English.Value),
            new("label_pinyin", Text, "How it is said.", row => row.Step.Label?.Pinyin),
            .. Both<StepRow>("text", "What to do where the screen shows no fixed word.", row => row.Step.Text?.Plain()),
            .. Both<StepRow>("note", "What to mind.", row => row.Step.Note?.Plain()),
            .. Trust<StepRow>(row => row.Procedure.Trust),
        ]
    );

    /// <summary>What there is, without rows.</summary>
    public static ImmutableArray<TableShape> Shapes { get; } = [Hotlines.Shape, Facts.Shape, Steps.Shape];

    /// <summary>The files by their names.</summary>
    public static IEnumerable<(string File, ReadOnlyMemory<byte> Content)> Make(ApiSite site) =>
        [
            (Hotlines.Shape.File, Hotlines.Of(site.Of(EntityKind.Hotline).Cast<Hotline>())),
            (Facts.Shape.File, Facts.Of(site.Of(EntityKind.Fact).Cast<Fact>())),
            (Steps.Shape.File, Steps.Of(site.Of(EntityKind.Procedure).Cast<Procedure>().SelectMany(Rows))),
        ];

    private static IEnumerable<StepRow> Rows(Procedure procedure) =>
        procedure
            .Steps.Select((step, i) => new StepRow(procedure, 0, i + 1, step))
            .Concat(
                procedure.Alternatives.SelectMany(
                    (way, at) => way.Steps.Select((step, i) => new StepRow(procedure, at + 1, way.From + i, step))
                )
            );

    private static Column<T> Id<T>(string about, Func<T, string> get) => new("id", Text, about, get);

    private static IEnumerable<Column<T>> Both<T>(string name, string about, Func<T, Localized<string>?> get) =>
        Langs.All.Select(lang => new Column<T>($"{name}_{lang.Folder()}", Text, about, row => get(row)?[lang]));

    private static IEnumerable<Column<T>> Trust<T>(Func<T, Provenance> of) =>
        [
            new("status", Text, "Who says so. Keep it with whatever you quote.", row => Vocabulary.Statuses.WordFor(of(row).Status.Value)),
            new("as_of", Text, "The day, month or year in which it is known to have held.", row => of(row).AsOf.Value.Date?.ToString()),
            new("verified_on", Text, "When somebody last compared it with its source.", row => of(row).Verified.Value.On.ToString()),
            new("review_by", Date, "The day by which to look again.", row => FactHtml.Iso(of(row).ReviewBy)),
            new(
                "sources",
                Text,
                "The ids of its sources, with blanks between them.",
                row => string.Join(' ', of(row).Sources.Select(cited => cited.Source.Value.Id))
            ),
        ];

    private static string? Written(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A step on a way: with the number that it has when it is walked.</summary>
    private sealed record StepRow(Procedure Procedure, int Way, int Number, Step Step);
}

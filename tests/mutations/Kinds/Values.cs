namespace SiteGen.Mutations.Kinds;

/// <summary>Changes of what is typed: values, units, dates, status, sources.</summary>
internal static class Values
{
    private const string Facts = "^data/facts/";
    private const string Trusted = "^data/(facts|hotlines|procedures)/";
    private const string Sources = "^data/sources/";
    private const string English = "(?<=^  en: .*)";

    private static readonly string[] Statuses = ["official", "documented", "reported", "typical", "stated", "not-published", "unconfirmed"];

    public static IReadOnlyList<MutationKind> All { get; } =
    [
        new("a value's digit", Group.Figures, Facts, "^value: .*?(?<![0-9-])(?<x>[0-9]+)(?![0-9-])", Edit.Digit),
        new("a value one larger", Group.Figures, Facts, "^value: .*?: (?<x>[0-9]+),", Edit.Next),
        new("a value ten times as large", Group.Figures, Facts, "^value: .*?: (?<x>[0-9]+),", Edit.TenTimes),
        new("an end of a range", Group.Figures, Facts, @"^value: \{ range: \[(?<x>[0-9., ]+)\]", Edit.Digit),
        new("a minimum that becomes a maximum", Group.Figures, Facts, "^value: .*(?<x>at-least)", Edit.To("at-most")),
        new(
            "a rough value that becomes exact",
            Group.Figures,
            Facts,
            "^value: { (?<x>about|more-than|less-than|at-most):",
            Edit.To("exact")
        ),
        new("a rough range that becomes exact", Group.Figures, Facts, "^value: .*(?<x>, about: true)", Edit.Out),
        new("a value that becomes unknown", Group.Figures, Facts, "^value: (?<x>.*)$", Edit.To("{ unknown: true }")),
        new("a value's words", Group.Figures, Facts, "^value: { text: { en: (?<x>[^,]+),", Edit.To("nothing at all")),
        new("a value's Chinese words", Group.Figures, Facts, "^value: { text: { en: .*, zh: (?<x>[^,}]+) }", Edit.Character),
        new("a wording's digit", Group.Figures, Facts, "^wordings: .*?(?<x>[0-9]+)", Edit.Digit),
        new("a digit of an English statement", Group.Figures, Facts, English + "(?<x>[0-9]+)", Edit.Digit),
        new("a digit of a Chinese statement", Group.Figures, Facts, "(?<=^  zh: .*)(?<x>[0-9]+)", Edit.Digit),
        new(
            "a unit",
            Group.Units,
            Facts,
            @"^value: .*unit: (?<x>(working-)?day|month|year|hour)\b",
            Edit.OneOf("day", "month", "year", "hour")
        ),
        new("days that become working days", Group.Units, Facts, @"^value: .*unit: (?<x>day)\b", Edit.To("working-day")),
        new("the time of a price", Group.Units, Facts, "^value: .*unit: CNY/(?<x>[a-z]+)", Edit.OneOf("day", "month", "year")),
        new(
            "a unit in an English statement",
            Group.Units,
            Facts,
            English + @"\b(?<x>days|months|years|hours)\b",
            Edit.OneOf("days", "months", "years")
        ),
        new("a unit in a Chinese statement", Group.Units, Facts, "(?<=^  zh: .*)(?<x>个月|天)", Edit.OneOf("个月", "天", "年")),
        new(
            "a status one step up",
            Group.Status,
            Trusted,
            "^status: (?<x>.+)$",
            (was, _) => Statuses[Math.Max(0, Array.IndexOf(Statuses, was) - 1)]
        ),
        new(
            "a status one step down",
            Group.Status,
            Trusted,
            "^status: (?<x>.+)$",
            (was, _) => Statuses[Math.Min(6, Array.IndexOf(Statuses, was) + 1)]
        ),
        new("a status that becomes official", Group.Status, Trusted, "^status: (?<x>.+)$", Edit.To("official")),
        new("an as-of two years later", Group.Dates, Trusted, "^as-of: \"?(?<x>20[0-9]{2})", Edit.LaterYear),
        new("an as-of of another month", Group.Dates, Trusted, "^as-of: 20[0-9]{2}-(?<x>[0-9]{2})", Edit.OneOf("01", "02", "03")),
        new("a check in the future", Group.Dates, Trusted, "^verified: .*date: \"?(?<x>20[0-9]{2})", Edit.To("2031")),
        new("a check before the entry held", Group.Dates, Trusted, "^verified: .*date: \"?(?<x>20[0-9]{2})", Edit.To("2007")),
        new("a check of another method", Group.Dates, Facts, "^verified: .*how: (?<x>[a-z]+)", Edit.To("called")),
        new("a date that is a value", Group.Dates, Facts, "^value: .*date: \"?(?<x>20[0-9]{2})", Edit.LaterYear),
        new("the shape of a date", Group.Dates, Facts, "^value: .*date: .*shape: (?<x>[a-z]+)", Edit.OneOf("after", "before", "about")),
        new("a source's date", Group.Dates, Sources, "^date: \"?(?<x>20[0-9]{2})", Edit.LaterYear),
        new("a year in an English statement", Group.Dates, Facts, English + @"\b(?<x>20[0-2][0-9])\b", Edit.LaterYear),
        new("a year in a Chinese statement", Group.Dates, Facts, "(?<=^  zh: .*)(?<x>20[0-2][0-9])(?=年)", Edit.LaterYear),
        new("a class of review", Group.Dates, Trusted, "^review: (?<x>.+)$", Edit.OneOf("law", "app-path", "statistic", "hotline", "case")),
        new(
            "the months of a review",
            Group.Dates,
            "^data/site.yaml$",
            "^  (law|app-path|hotline|statistic|case|carrier-policy): (?<x>[0-9]+)",
            Edit.TenTimes
        ),
        new("the first source dropped", Group.Sources, Trusted, @"^sources:\n(?<x>  - id: .+\n(?:    .+\n)*)(?=  - )", Edit.Out),
        new("a later source dropped", Group.Sources, Trusted, @"(?<=^  - id: .+\n)(?<x>  - id: .+\n)", Edit.Out),
        new(
            "a source exchanged",
            Group.Sources,
            Facts,
            "^  - id: (?<x>.+)$",
            Edit.OneOf("brief", "telecom-standards", "renewal-guide-2025-05")
        ),
        new("a place in a source", Group.Sources, Facts, "place: .*?(?<x>[0-9]+)(?=[^0-9].*zh:)", Edit.Digit),
        new("an address of a source", Group.Sources, Sources, "^url: .*(?<x>[0-9]+)", Edit.Digit),
        new("how a source is known", Group.Sources, Sources, "(?<x>^via: .+\n)", Edit.Out),
        new(
            "a class of publisher",
            Group.Sources,
            Sources,
            "^publisher-class: (?<x>.+)$",
            Edit.OneOf("authority", "carrier", "media", "other")
        ),
    ];
}

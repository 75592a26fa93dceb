using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Api;

/// <summary>What has been promised of the API stays, or <c>check</c> says what is gone: a table of edits of a sound site whose promise is
/// written down.</summary>
[Tier(Tier.Slow)]
public class ApiPromiseTests
{
    private const string Lock = ApiSites.Lock,
        Kinds = "data/kinds.yaml",
        Config = "data/site.yaml",
        Heron = "data/ferries/heron.yaml";

    private static readonly SmallSite Recorded = ApiSites.EveryField;

    /// <summary>An edit of a sound site, and what is said of it; nothing for one that breaks no promise.</summary>
    private static readonly (string Edit, Func<SmallSite, SmallSite> Make, string[] Said)[] Table =
    [
        // What a site declares.
        (
            "a field has another name",
            Field("quay:", "berth:"),
            ["SG2080: 'ferry.fields.quay' has been promised", "SG2083: Not written down yet"]
        ),
        (
            "a field is gone",
            site => site.WithoutLines(Kinds, "    website: ").WithoutLines(Heron, "website: "),
            ["SG2080: 'ferry.fields.website' has"]
        ),
        (
            "a link is a text",
            Field("website: { type: link,", "website: { type: text,", "website: https://heron.example/", "website: { en: A, zh: 甲 }"),
            ["SG2081: 'ferry.fields.website' has been promised as address or null, and is Text or null now.", "SG2083"]
        ),
        (
            "one is many",
            Field("bank: { type: reference,", "bank: { type: references,", "bank: pine", "bank: [pine]"),
            ["SG2081: 'ferry.fields.bank' has been promised as reference or null, and is list now.", "SG2083"]
        ),
        (
            "opening hours are a text",
            site =>
                site.WithoutLines(Heron, "  - { days", "  - note")
                    .Edit(Kinds, "hours: { type: opening-hours,", "hours: { type: text,")
                    .Edit(Heron, "hours:\n", "hours: { en: Daily, zh: 每天 }\n"),
            ["SG2081: 'ferry.fields.hours'", "SG2083"]
        ),
        (
            "a kind is gone",
            site => site.Without(Heron).With(Kinds, WithoutLast(site.Files[Kinds], "ferry")),
            ["SG2080: 'ferry' has been promised, and is gone."]
        ),
        (
            "a kind has another word",
            site => site.Edit(Kinds, "\nferry:", "\nbarge:"),
            ["SG2080: 'ferry' has been promised", "SG2083: Not written down yet: barge."]
        ),
        (
            "a kind has another folder",
            site => site.Edit(Kinds, "folder: ferries", "folder: barges").Without(Heron).With("data/barges/heron.yaml", site.Files[Heron]),
            ["SG2081: 'ferry' has been promised as record of ferries.json, and is record of barges.json now."]
        ),
        (
            "a topic has another word",
            site => site.Edit(Config, "  suspected: ", "  suspicious: "),
            ["SG2082: 'suspected' has been promised as a word of 'fact.topic'", "SG2083"]
        ),
        (
            "a topic is gone",
            site => site.WithoutLines(Config, "  elsewhere: { en: Carriers"),
            ["SG2082: 'elsewhere' has been promised as a word of 'fact.topic', and is gone."]
        ),
        (
            "a place has another word",
            site => site.Edit(Config, "  police: { en: With", "  officers: { en: With"),
            ["SG2082: 'police' has been promised as a word of 'phrase.places[]'", "SG2082", "SG2082", "SG2083"]
        ),
        (
            "an area is gone",
            site =>
                site.WithoutLines(Config, "  abroad: { en: For calls")
                    .Edit("data/hotlines/watch-text.yaml", "from: abroad", "from: mainland"),
            ["SG2082: 'abroad' has been promised as a word of 'hotline.from', and is gone."]
        ),
        (
            "a unit has another word",
            Unit("boat", "vessel"),
            ["SG2082: 'boat' has been promised as a word of 'fact.value.unit'", "SG2082", "SG2083"]
        ),
        (
            "a class of review is gone",
            site => site.Edit(Config, ", statistic: 12", ""),
            ["SG2082: 'statistic' has been promised as a word of 'fact.review_class', and is gone.", "SG2082", "SG2082"]
        ),
        (
            "a class of publishers has another word",
            site =>
                site.Edit(Config, "  private: {", "  personal: {")
                    .Edit("data/sources/diary.yaml", "publisher-class: private", "publisher-class: personal"),
            ["SG2082: 'private' has been promised as a word of 'source.publisher_class'", "SG2083"]
        ),
        (
            "the site has no API any more",
            site => site.Edit(Config, "api: true", "api: false"),
            ["SG2080: 'data/api.lock.json' promises an API, and the site has none."]
        ),
        // What the program does: a promise that it does not keep.
        ("a field of facts", Promised("\"fact.colour\": \"text\""), ["SG2080: 'fact.colour' has been promised, and is gone."]),
        (
            "all of a thing",
            Promised(
                "\"fact.map\": \"object\",\n  \"fact.map.x\": \"text\",\n  \"fact.map.list\": \"list\",\n  \"fact.map.list[]\": \"text\""
            ),
            ["SG2080: 'fact.map' has been promised"]
        ),
        (
            "another type of a number",
            Changed("\"fact.value.low\": \"number or null\"", "\"fact.value.low\": \"text\""),
            ["SG2081: 'fact.value.low' has been promised as text, and is number or null now."]
        ),
        (
            "never nothing",
            Changed("\"source.url\": \"address or null\"", "\"source.url\": \"address\""),
            ["SG2081: 'source.url' has been promised as address"]
        ),
        (
            "a status",
            Changed("\"fact.status\": \"word: ", "\"fact.status\": \"word: rumoured, "),
            ["SG2082: 'rumoured' has been promised as a word of 'fact.status', and is gone."]
        ),
        ("a field of the index", Promised("\"index.json.data.count\": \"integer\""), ["SG2080: 'index.json.data.count' has been promised"]),
        ("a field of every file", Promised("\"{kind}.json.generated\": \"date\""), ["SG2080: '{kind}.json.generated' has been promised"]),
        ("what stands under old ids", Changed("\"moved.to\": \"list\"", "\"moved.to\": \"reference\""), ["SG2081: 'moved.to'"]),
        // What is new.
        (
            "a new field",
            site => site.Edit(Kinds, "    website: {", "    moored: { type: text }\n    website: {"),
            ["SG2083: Not written down yet: ferry.fields.moored."]
        ),
        (
            "a new topic",
            site => site.Edit(Config, "  elsewhere: {", "  later: { en: Later on, zh: 以后 }\n  elsewhere: {"),
            ["SG2083: Not written down yet: fact.topic 'later'."]
        ),
        ("nothing is written down", site => site.Without(Lock), ["SG2083: Nothing has been written down of what 'api: true' promises."]),
        // What breaks no promise.
        ("another label", site => site.Edit(Kinds, "label: { en: Quay, zh: 码头 }", "label: { en: Landing, zh: 码头 }"), []),
        (
            "another order",
            site => site.Edit(Config, "review-months: { law: 12, carrier-policy: 6", "review-months: { carrier-policy: 6, law: 12"),
            []
        ),
        ("another page of a kind", site => site.Edit(Kinds, "folder: ferries", "folder: ferries\n  page: boats-to-take"), []),
        // A file that somebody has edited.
        ("no JSON", Changed("\"app.id\": \"id\",", "\"app.id\": \"id\""), ["SG2084: The file is no JSON from here on."]),
        ("a line twice", Promised("\"app.id\": \"id\""), ["SG2084: The file has 'app.id' twice."]),
        ("a number", Changed("\"app.id\": \"id\"", "\"app.id\": 1"), ["SG2084: The file says of 'app.id' something else than a text."]),
        ("a list", site => site.With(Lock, "[]"), ["SG2084: The file should be an object of paths."]),
        ("nothing", site => site.With(Lock, ""), ["SG2084"]),
    ];

    [Fact]
    public void Each_broken_promise_is_named_and_nothing_else()
    {
        Assert.Empty(Recorded.Build().Diagnostics);
        var wrong = Table
            .AsParallel()
            .AsOrdered()
            .Select(row => (row.Edit, row.Said, Found: row.Make(Recorded).Build().Diagnostics.Select(Line).ToList()))
            .Where(row => row.Found.Count != row.Said.Length || !row.Said.All(said => Takes(row.Found, said)))
            .Select(row => $"{row.Edit}: {string.Join(" | ", row.Found)}")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(
            (35, 29),
            (Table.Length, Table.Count(row => row.Said.Any(said => !said.StartsWith("SG2083", StringComparison.Ordinal))))
        );
    }

    [Fact]
    public void What_was_recorded_once_stays_recorded()
    {
        var edited = Recorded
            .Edit(Kinds, "    website: {", "    moored: { type: text }\n    website: {")
            .Edit(Lock, "\"app.id\": \"id\"", "\"app.key\": \"id\"");
        var again = ApiSites.Record(edited);
        Assert.Contains("\"ferry.fields.moored\": \"Text or null\"", again.Files[Lock], StringComparison.Ordinal);
        Assert.Contains("\"app.key\": \"id\"", again.Files[Lock], StringComparison.Ordinal);
        Assert.Equal(again.Files[Lock], ApiSites.Record(again).Files[Lock]);
        Assert.StartsWith("SG2080: 'app.key'", Line(Assert.Single(again.Build().Diagnostics)), StringComparison.Ordinal);
    }

    /// <summary>Takes what was said out of what was found.</summary>
    private static bool Takes(List<string> found, string said)
    {
        var at = found.FindIndex(line => line.StartsWith(said, StringComparison.Ordinal));
        if (at >= 0)
            found[at] = "(as expected)";
        return at >= 0;
    }

    private static string Line(Diagnostic found) => $"{found.Rule.Code}: {found.Message}";

    private static Func<SmallSite, SmallSite> Promised(string line) => site => site.Edit(Lock, "{\n", "{\n  " + line + ",\n");

    private static Func<SmallSite, SmallSite> Changed(string before, string after) => site => site.Edit(Lock, before, after);

    /// <summary>A field of ferries in another form, in the declaration and in the one entry that has it.</summary>
    private static Func<SmallSite, SmallSite> Field(string before, string after, string? written = null, string? with = null) =>
        site => site.Edit(Kinds, before, after).Edit(Heron, written ?? before, with ?? after);

    private static Func<SmallSite, SmallSite> Unit(string before, string after) =>
        site =>
            site.Edit(Config, $"  {before}: {{ one:", $"  {after}: {{ one:")
                .Edit("data/facts/some-money.yaml", $"{before}/month", $"{after}/month")
                .Edit("data/facts/one-boat.yaml", $"unit: {before}", $"unit: {after}");

    /// <summary>Without a kind, which is the last that the site declares.</summary>
    private static string WithoutLast(string kinds, string kind) => kinds[..kinds.IndexOf($"\n{kind}:", StringComparison.Ordinal)] + "\n";
}

internal static class LineEdits
{
    /// <summary>Without the lines that begin so.</summary>
    public static SmallSite WithoutLines(this SmallSite site, string path, params string[] starts) =>
        site.With(
            path,
            string.Join(
                '\n',
                site.Files[path].Split('\n').Where(line => !starts.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
            )
        );
}

using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>What kind of page an entry has.</summary>
internal enum EntryKind
{
    Carrier,
    App,
    Service,
    Bank,
    Procedure,
}

/// <summary>An entry with a page of its own.</summary>
internal sealed record Entry(int Index, EntryKind Kind, Name Name)
{
    public string Id => Name.Id;
    public string Folder => Kind.ToString().ToLowerInvariant() + "s";
    public string Scheme => Kind.ToString().ToLowerInvariant();
}

/// <summary>A statement with a value.</summary>
/// <param name="Yaml">The value as our data writes it.</param>
/// <param name="Value">The value as a reader sees it.</param>
internal sealed record FactPlan(
    int Index,
    string Id,
    string Yaml,
    Both Value,
    string Status,
    Both StatusLabel,
    Both Statement,
    bool IsText
);

/// <summary>The shape of a synthetic site: which guide links to what. Everything follows from the number of pages; there is no chance and
/// no clock.</summary>
internal sealed class CorpusPlan
{
    public const int LeastPages = 20;

    // Ten in a row make a small world: two apps more, a carrier with its app, a service, a bank, and the steps through them.
    private static readonly EntryKind[] Decade =
    [
        EntryKind.App,
        EntryKind.Procedure,
        EntryKind.Carrier,
        EntryKind.Service,
        EntryKind.Bank,
        EntryKind.Procedure,
        EntryKind.App,
        EntryKind.Procedure,
        EntryKind.App,
        EntryKind.Procedure,
    ];

    private static readonly int[] NamedPlaces = [0, 2, 3, 4, 6, 8];

    private readonly ILookup<int, FactPlan> _factsByEntry;

    public CorpusPlan(int pages)
    {
        if (pages < LeastPages || pages / 2 > Names.Towns)
            throw new ArgumentOutOfRangeException(nameof(pages), pages, $"A corpus has {LeastPages} to {2 * Names.Towns} guide pages.");
        Guides = pages / 2;
        Entries = [.. Enumerable.Range(0, Math.Max(10, pages / 100 * 10)).Select(i => new Entry(i, Decade[i % 10], Names.Entry(i)))];
        Facts = [.. Enumerable.Range(0, Math.Max(8, pages / 10 / 4 * 4)).Select(Fact)];
        _factsByEntry = Facts.ToLookup(f => AboutOf(f).Index);
        Hotlines = Math.Max(3, pages / 100);
        Sources = Math.Max(3, pages / 100);
        Terms = Math.Max(3, pages / 100);
    }

    /// <summary>Pairs: each is a page in either language.</summary>
    public int Guides { get; }
    public IReadOnlyList<Entry> Entries { get; }
    public IReadOnlyList<FactPlan> Facts { get; }
    public int Hotlines { get; }
    public int Sources { get; }
    public int Terms { get; }

    public static Name TownOf(int guide) => Names.Town(guide);

    public static string SlugOf(int guide) => "leaving-" + Names.Town(guide).Id;

    public static Both TitleOf(int guide) => new($"Leaving {Names.Town(guide).En} with your number", $"带着号码离开{Names.Town(guide).Zh}");

    public static Both DescriptionOf(int guide) =>
        new(
            $"What to do about the phone number before you leave {Names.Town(guide).En}, and whom to ask. {Sentences.One(guide, "en")}",
            $"离开{Names.Town(guide).Zh}之前，手机号该怎么处理、可以问谁。{Sentences.One(guide, "zh")}"
        );

    /// <summary>The entry of a place in the small world that a guide is about.</summary>
    public Entry EntryFor(int guide, int place) => Entries[guide % (Entries.Count / 10) * 10 + place];

    /// <summary>One of four facts of a guide. The last of them is hedged.</summary>
    public FactPlan FactFor(int guide, int place) => Facts[(4 * guide + place) % Facts.Count];

    public int HotlineFor(int guide) => guide % Hotlines;

    public int TermFor(int guide) => guide % Terms;

    /// <summary>The entry that a fact is about: never a procedure.</summary>
    public Entry AboutOf(FactPlan fact) => Entries[fact.Index % Entries.Count / 10 * 10 + NamedPlaces[fact.Index % NamedPlaces.Length]];

    /// <summary>The app that a procedure is done in.</summary>
    public Entry AppOf(Entry procedure) =>
        Entries[
            procedure.Index
                - procedure.Index % 10
                + (procedure.Index % 10) switch
                {
                    7 => 6,
                    9 => 8,
                    _ => 0,
                }
        ];

    public IEnumerable<FactPlan> FactsAbout(Entry entry) => _factsByEntry[entry.Index];

    /// <summary>The guides about an entry's small world.</summary>
    public IEnumerable<int> GuidesOf(Entry entry)
    {
        for (var guide = entry.Index / 10; guide < Guides; guide += Entries.Count / 10)
            yield return guide;
    }

    /// <summary>The ten entries of an entry's small world, itself included.</summary>
    public IEnumerable<Entry> WorldOf(Entry entry) => Enumerable.Range(entry.Index / 10 * 10, 10).Select(i => Entries[i]);

    public static string HotlineId(int hotline) => $"line-{Names.Term(200_000 + hotline).Id}";

    public static string HotlineNumber(int hotline) => (40_000 + hotline).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string SourceId(int source) => $"paper-{Names.Term(100_000 + source).Id}";

    public static Both SourceTitle(int source) =>
        new($"Rules of {Names.Term(100_000 + source).En}", $"{Names.Term(100_000 + source).Zh}管理规定");

    public static string TermId(int term) => Names.Term(term).Id;

    public static Both ProcedureTitle(Entry procedure) =>
        new($"Change the number by way of {procedure.Name.En}", $"通过{procedure.Name.Zh}更换号码");

    public static Both Title(Entry entry) =>
        entry.Kind == EntryKind.Procedure ? ProcedureTitle(entry) : new Both(entry.Name.En, entry.Name.Zh);

    /// <summary>The labels of a procedure, as the screen shows them.</summary>
    public static IEnumerable<(Both Label, string Pinyin)> Steps(Entry procedure) =>
        [
            (new Both("Me", "我"), "wǒ"),
            (new Both("Settings", "设置"), "shèzhì"),
            (new Both("Account Security", "账号与安全"), "zhànghào yǔ ānquán"),
            (
                new Both($"Number at {Names.Term(300_000 + procedure.Index).En}", $"{Names.Term(300_000 + procedure.Index).Zh}号码"),
                Names.Term(300_000 + procedure.Index).Pinyin + " hàomǎ"
            ),
            (new Both("Change Number", "更换号码"), "gēnghuàn hàomǎ"),
        ];

    private static FactPlan Fact(int index)
    {
        var n = 2 + index % 89;
        var (yaml, value, isText) = (index % 4) switch
        {
            0 => ($"{{ at-least: {n}, unit: day }}", new Both($"at least {n} days", $"至少{n}天"), false),
            1 => ($"{{ at-most: {n}, unit: working-day }}", new Both($"within {n} working days", $"{n}个工作日内"), false),
            2 => ("{ text: { en: in person at a branch, zh: 本人到网点 } }", new Both("in person at a branch", "本人到网点"), true),
            _ => ($"{{ about: {n}, unit: month }}", new Both($"around {n} months", $"约{n}个月"), false),
        };
        var (status, label) = (index % 4) switch
        {
            3 => ("stated", new Both("Stated", "主要来源所述")),
            2 => ("documented", new Both("Documented", "平台公布")),
            _ => ("official", new Both("Official", "官方公布")),
        };
        // No fact says what another says.
        var of = Names.Term(300_000 + index);
        var statement = isText
            ? new Both(
                $"A change of a {of.En} may have to be made {{value}}, with the papers that were used to open the account.",
                $"{of.Zh}的更改可能需要{{value}}办理，并带上开户时使用的证件。"
            )
            : new Both(
                $"According to what is published, an answer on a {of.En} may be expected {{value}} after it was asked for.",
                $"据公布的信息，{of.Zh}的申请提交之后，答复时间可能为{{value}}。"
            );
        return new FactPlan(index, $"reply-{Names.Entry(300_000 + index).Id}", yaml, value, status, label, statement, isText);
    }
}

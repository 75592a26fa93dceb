using SiteGen.Reading;

namespace SiteGen.Tests.Support;

/// <summary>The small site with all that a site can have: a clock, copies for the reader's device, pictures to share, icons, a
/// ledger.</summary>
internal static class FullSite
{
    public const string LedgerPath = "data/ledger.yaml";

    private const string Ledger = """
        rows:
          - row: A1
            entries: [fact:rest-period]
            status: official
            as-of: 2026-01
            source: gazette
            review: law
            en: [A number rests, at least 90 days]
            zh: [停用, 至少90天]
          - row: A2
            entries: [fact:codes-go-on]
            status: stated
            as-of: 2026-01
            source: diary
            review: case
            en: [codes go on]
            zh: [验证码]
          - row: A3
            entries: [fact:fee]
            status: typical
            as-of: "2026"
            source: [gazette, diary]
            review: carrier-policy
            en: [usually costs]
            zh: [通常]
          - row: A4
            entries: [fact:usual-total]
            status: typical
            as-of: 2026-01
            source: diary
            review: carrier-policy
            en: [Usually]
            zh: [通常]
          - row: B1
            entries: [hotline:harbour]
            status: official
            as-of: 2026-01
            how: called
            source: gazette
            review: hotline
            en: ["10555"]
            zh: ["10555"]
          - row: B2
            entries: [hotline:watch-text]
            status: reported
            as-of: "2026-01-20"
            source: gazette
            review: hotline
            en: [You are away]
            zh: [人在外地]
          - row: C1
            entries: [procedure:paperboat-change]
            status: stated
            as-of: 2026-01
            how: tried
            source: gazette
            review: app-path
            en: [Anybody]
            zh: [任何人]
        figures:
          - { row: A1, entry: fact:rest-period, en: at least 90 days, zh: 至少90天 }
          - { row: A3, entry: fact:fee, en: roughly 5 to 10 RMB a month, zh: 每月约5至10元 }
          - { row: A4, entry: fact:usual-total, en: around 6 months, zh: 约6个月 }
          - { row: B1, entry: hotline:harbour, number: "10555", for: [carrier:harbour] }
          - { row: B2, entry: hotline:watch-text, number: "+86 555 120", kind: text, for: [] }
        paths:
          - row: C1
            procedure: paperboat-change
            shown: [app:paperboat, service:safekeeping]
            status: stated
            steps:
              - { zh: 我, en: Me }
              - { zh: 号码 (旧), en: Number (old) }
              - { do: submit, says: { en: send, zh: 提交 } }
            alternatives:
              - steps: [{ do: search, zh: 换号 }]
            also: { en: [old number], zh: [旧号码] }
        checklists:
          - { at: silent, urgent: true, items: [call], hotlines: [harbour] }
        sources:
          - { source: gazette, date: 2026-01, url: "https://gazette.example/" }
          - { source: diary, via: gazette }
        clock:
          - { stage: freeze, fact: rest-period }
          - { stage: reissue, fact: usual-total }
        reminders:
          - { reminder: ask, from: last-payment, months: 1 }
          - { reminder: soon, from: around, months: -1 }
          - { reminder: over, from: earliest, days: -14 }
        """;

    public static SmallSite Site { get; } =
        SmallClock
            .Site.Edit("data/site.yaml", "review-months:", "offline: true\nshare-pictures: true\nreview-months:")
            .With("theme/assets/site.css", MiniTheme.Colours + MiniTheme.Style)
            .With(LedgerPath, Ledger);

    /// <summary>With the font and the icons, which are no texts.</summary>
    public static MemoryFiles Files(SmallSite site) =>
        new(MiniTheme.Bytes(site.Files).Append(MiniTheme.Font).Concat(MiniTheme.Icons).ToDictionary(StringComparer.Ordinal));

    /// <summary>Writes the site as an author has it on disk.</summary>
    public static void WriteTo(string folder)
    {
        var files = Files(Site);
        foreach (var path in files.Paths)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, files.Read(path));
        }
    }

    private static readonly Lazy<BuiltSite> LazyBuilt = new(() => BuiltSite.Build(Files(Site)));

    /// <summary>Built once a test run.</summary>
    public static BuiltSite Built => LazyBuilt.Value;
}

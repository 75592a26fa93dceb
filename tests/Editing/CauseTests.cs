using System.Text;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Editing;

/// <summary>A mistake in a list, the ledger, the router or the kinds is told at its cause, and what only follows from it is not.</summary>
[Tier(Tier.Slow)]
public class CauseTests
{
    private const string Ledger = FullSite.LedgerPath;
    private const string Site = "data/site.yaml";
    private const string Kinds = "data/kinds.yaml";
    private const string Router = "data/router.yaml";
    private const string Figure = "  - { row: A1, entry: fact:rest-period, en: at least 90 days, zh: 至少90天 }\n";
    private const string Path = "  - row: C1\n    procedure: paperboat-change\n";
    private const string Reminder = "  - { reminder: soon, from: around, months: -1 }\n";
    private const string Past = "was: [{ value: { text: { en: a year, zh: 一年 } }, until: 2020-06 }]\nstatus: official";
    private const string Others = "- { id: others, title: { en: Police, zh: 警方 } }";

    [Fact]
    public void Neither_site_has_a_mistake()
    {
        Assert.Equal("", Found(Full));
        Assert.Equal("", Found(LostPassport.Files()));
    }

    [Theory]
    [InlineData("SG2013", Ledger, Figure, Figure + Figure)]
    [InlineData("SG2009", Ledger, Figure, "  - { row: A9, entry: fact:rest-period, en: at least 90 days, zh: 至少90天 }\n")]
    [InlineData("SG2009", Ledger, Path, "  - row: C9\n    procedure: paperboat-change\n")]
    [InlineData("SG2013", Ledger, Reminder, Reminder + Reminder)]
    [InlineData("SG2013", Ledger, "entries: [fact:rest-period]", "entries: [fact:rest-period, fact:rest-period]")]
    [InlineData("SG2029", "data/facts/rest-period.yaml", "status: official", Past)]
    [InlineData("SG2029", Ledger, "zh: 至少90天 }", "zh: 至少90天, was: [{ en: a year, zh: 一年, until: 2020-06 }] }")]
    [InlineData("SG2029", "data/procedures/paperboat-change.yaml", "status: stated", "status: documented")]
    public void One_mistake_of_the_full_site_gives_one_report(string code, string path, string sound, string planted) =>
        AssertOne(code, Full, path, sound, planted);

    [Theory]
    [InlineData("SG3018", Router, "Which country gave you the passport?", "Which country gave you the passport")]
    [InlineData("SG3018", Router, "护照是哪国的？", "护照是哪国的")]
    [InlineData("SG2013", Router, "phrase:report-loss, hotline:police]", "phrase:report-loss, hotline:police, hotline:police]")]
    [InlineData("SG2013", "data/phrases/report-loss.yaml", "for: [document:loss-confirmation]", "for: [fact:report-first]")]
    [InlineData("SG2013", Site, Others, Others + "\n  - { id: more, title: { en: More, zh: 更多 } }")]
    [InlineData("SG2013", Site, Others, Others + "\n  - { id: more, for: [embassy], title: { en: More, zh: 更多 } }")]
    [InlineData("SG3014", Site, "  - guide: lost-today", "  - guide: getting-home")]
    public void One_mistake_of_another_site_gives_one_report(string code, string path, string sound, string planted) =>
        AssertOne(code, LostPassport.Files(), path, sound, planted);

    /// <summary>Which of the two is wrong nobody can tell, but the ledger, which does so beside it.</summary>
    [Fact]
    public void Sources_that_are_known_through_one_another_are_told_once()
    {
        var found = Found(Edited(Full, "data/sources/gazette.yaml", "date:", "via: diary\ndate:")).Split('\n');
        var circle = Assert.Single(found, one => one.Contains("SG2013", StringComparison.Ordinal));
        Assert.Contains("'diary' is known through 'gazette'", circle, StringComparison.Ordinal);
    }

    /// <summary>What a group is for can't be read, and so is not nothing.</summary>
    [Fact]
    public void A_group_for_a_kind_that_is_none_is_not_taken_for_one_of_all()
    {
        var found = Found(Edited(LostPassport.Files(), Site, "for: [embassy]", "for: [embasy]"));
        Assert.Contains("SG2004", Assert.Single(found.Split('\n')), StringComparison.Ordinal);
    }

    /// <summary>Each language has its own name, and so its own report.</summary>
    [Theory]
    [InlineData("label: { en: Open, zh: 开放时间 } }\n    website:", "label: { en: Address, zh: 地址 } }\n    website:")]
    [InlineData("many: { en: Documents, zh: 证件 }", "many: { en: Embassies, zh: 使馆 }")]
    public void Names_that_are_alike_are_told_where_they_are_given(string sound, string planted)
    {
        var found = Found(Edited(LostPassport.Files(), Kinds, sound, planted)).Split('\n');
        Assert.Equal(2, found.Length);
        Assert.All(found, one => Assert.StartsWith(Kinds, one, StringComparison.Ordinal));
        Assert.All(found, one => Assert.Contains("SG3010", one, StringComparison.Ordinal));
    }

    /// <summary>An answer that other questions ask for, by another id: each place is told alike, and nothing of checklists.</summary>
    [Fact]
    public void A_renamed_answer_is_told_where_it_is_asked_for()
    {
        var found = Found(Edited(LostPassport.Files(), Router, "- id: receipt", "- id: receipts")).Split('\n');
        Assert.Single(found.Select(one => one[one.IndexOf("error", StringComparison.Ordinal)..]).Distinct());
        Assert.Contains("'reported' has no answer 'receipt'. Did you mean 'receipts'?", found[0], StringComparison.Ordinal);
    }

    private static Dictionary<string, byte[]> Full
    {
        get
        {
            var files = FullSite.Files(FullSite.Site);
            return files.Paths.ToDictionary(path => path, files.Read, StringComparer.Ordinal);
        }
    }

    private static void AssertOne(string code, Dictionary<string, byte[]> site, string path, string sound, string planted)
    {
        var report = Assert.Single(Found(Edited(site, path, sound, planted)).Split('\n'));
        Assert.Contains($" {code}: ", report, StringComparison.Ordinal);
    }

    private static Dictionary<string, byte[]> Edited(Dictionary<string, byte[]> site, string path, string sound, string planted)
    {
        var before = Encoding.UTF8.GetString(site[path]);
        Assert.Contains(sound, before, StringComparison.Ordinal);
        var at = before.IndexOf(sound, StringComparison.Ordinal);
        site[path] = Encoding.UTF8.GetBytes(before[..at] + planted + before[(at + sound.Length)..]);
        return site;
    }

    private static string Found(Dictionary<string, byte[]> site) => string.Join('\n', SiteBuild.Check(new MemoryFiles(site)));
}

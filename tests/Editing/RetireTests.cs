using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Editing;

/// <summary>An entry that is gone is out of all lists, its address stays, and what is left for a person is said.</summary>
[Tier(Tier.Slow)]
public class RetireTests
{
    private const string Config = "data/site.yaml";
    private const string Addresses = "data/addresses.txt";
    private static readonly IReadOnlyDictionary<string, string> Site = SmallSite.Valid.Files;

    /// <summary>Entries that nothing but lists names.</summary>
    [Theory]
    [InlineData("hotline:watch-text", "hotlines: [harbour]", "/hotlines/#watch-text")]
    [InlineData("bank:pine", "about: [app:paperboat]", "/banks/pine/")]
    public void Without_a_successor_lists_go_on_without_it_and_its_address_stays(string entry, string left, string address)
    {
        var site = Site.ToDictionary(StringComparer.Ordinal);
        site[Addresses] = $"/{{en,zh}}{address}\n";
        if (entry == "bank:pine")
            // Where its kind has another entry, there is a list for its address to lead to; and no sentence names it.
            Replace(site, "Pine Bank", "the bank", "松树银行", "银行", "pine-reports", "pine-reports");

        var result = SiteEdits.Retire(MemoryFiles.FromText(site), entry, null);

        Assert.Null(result.Problem);
        var after = After(site, result);
        Assert.Contains($"withdrawn: [{entry}]\n", after[Config], StringComparison.Ordinal);
        Assert.Contains(after.Values, text => text.Contains(left, StringComparison.Ordinal));
        Assert.DoesNotContain(
            after.Where(file => file.Key is not (Config or Addresses)),
            file => file.Value.Contains($"[{entry}", StringComparison.Ordinal)
        );
        if (entry == "hotline:watch-text")
            Assert.DoesNotContain(SiteBuild.Check(MemoryFiles.FromText(after)), mistake => mistake.Rule.Code is "SG2009" or "SG5009");
    }

    /// <summary>A sentence says more than that something is there: it is a person's to reword.</summary>
    [Fact]
    public void What_a_sentence_says_of_it_is_left_for_a_person()
    {
        var result = SiteEdits.Retire(MemoryFiles.FromText(Site), "fact:rest-period", null);
        Assert.Null(result.Problem);
        Assert.NotEmpty(result.Mistakes);
        Assert.Contains(result.Mistakes, mistake => mistake.Span.File.Path.StartsWith("input/", StringComparison.Ordinal));
        Assert.Contains(result.Files, file => file is { Path: "data/facts/rest-period.yaml", Content: null });
    }

    [Fact]
    public void A_guide_needs_another_in_its_place()
    {
        Assert.Contains("--for", SiteEdits.Retire(MemoryFiles.FromText(Site), "guide:trouble", null).Problem, StringComparison.Ordinal);
    }

    /// <summary>A list that names both has the successor once; a link to a heading that the successor lacks leads to its top.</summary>
    [Fact]
    public void A_successor_is_listed_once_and_lends_no_headings()
    {
        var site = Site.ToDictionary(StringComparer.Ordinal);
        site["input/en/guides/leaving.md"] = Guide("Leaving", "You leave.", "## Soon {#soon}");
        site["input/zh/guides/leaving.md"] = Guide("离开", "你要离开。", "## 不久 {#soon}");
        site["input/en/guides/trouble.md"] += "\nSee [there](guide:leaving#soon).\n";
        site["input/zh/guides/trouble.md"] += "\n见[那里](guide:leaving#soon)。\n";
        Replace(site, "  - keeping\n  - trouble\n", "  - keeping\n  - leaving\n  - trouble\n");
        Assert.DoesNotContain(SiteBuild.Check(MemoryFiles.FromText(site)), mistake => mistake.Rule.Severity == Severity.Error);

        var result = SiteEdits.Retire(MemoryFiles.FromText(site), "guide:leaving", "guide:keeping");

        Assert.Empty(result.Mistakes.Select(mistake => mistake.ToString()));
        var after = After(site, result);
        Assert.Contains("guides:\n  - keeping\n  - trouble\n", after[Config], StringComparison.Ordinal);
        Assert.Contains("[there](guide:keeping).", after["input/en/guides/trouble.md"], StringComparison.Ordinal);
        Assert.Contains("[那里](guide:keeping)。", after["input/zh/guides/trouble.md"], StringComparison.Ordinal);
    }

    /// <summary>The ledger is a second person's: what it says of the one it does not say of the other.</summary>
    [Fact]
    public void The_ledger_is_left_alone()
    {
        var site = Site.ToDictionary(StringComparer.Ordinal);
        site["data/ledger.yaml"] = """
            rows:
              - row: A1
                entries: [hotline:watch-text]
                status: reported
                as-of: "2026-01-20"
                source: gazette
                review: hotline
                en: [away]
                zh: [外地]
            """;
        foreach (var successor in new[] { null, "hotline:harbour" })
        {
            var result = SiteEdits.Retire(MemoryFiles.FromText(site), "hotline:watch-text", successor);
            Assert.DoesNotContain(result.Files, file => file.Path == "data/ledger.yaml");
            Assert.Contains(result.Mistakes, mistake => mistake.Span.File.Path == "data/ledger.yaml");
        }
    }

    /// <summary>Lists as people write them: what is taken out leaves the rest as it was, its comments and its line ends.</summary>
    [Theory]
    [InlineData("a: [x, y, z]\n", "x", "a: [y, z]\n")]
    [InlineData("a: [x, y, z]\n", "z", "a: [x, y]\n")]
    [InlineData("a: [x]\n", "x", "a: []\n")]
    [InlineData("a:\n  - x   # why\n  - y\n", "x", "a:\n  - y\n")]
    [InlineData("a:\n  - y\n  - x", "x", "a:\n  - y\n")]
    [InlineData("a:\n  - x\nb: 1\n", "x", "a:\n  []\nb: 1\n")]
    [InlineData("a:\n  - { entry: x, when: { b: c } }\n  - y\n", "x", "a:\n  - y\n")]
    [InlineData("a:\n  - id: x\n    place: { en: p, zh: q }\n  - id: y\n", "x", "a:\n  - id: y\n")]
    [InlineData("a:\n  - title: x\n  - y\n", "x", null)]
    [InlineData("a: x\n", "x", null)]
    public void An_item_goes_with_its_line_or_its_comma(string text, string item, string? expected)
    {
        var file = new SiteGen.Text.SourceFile("data/site.yaml", text);
        var place = new SiteGen.Text.SourceSpan(file, text.IndexOf(item, StringComparison.Ordinal), item.Length);
        var edit = YamlEdits.WithoutItem(file, place);
        Assert.Equal(expected, edit is null ? null : TextEdit.Apply(text, [edit]));
    }

    private static string Guide(string title, string text, string heading) =>
        $"---\ntitle: {title}\ndescription: {text}\ncovers: [{title}]\nleaves-out: [{title}]\n---\n\n{text}\n\n{heading}\n\n{text}\n";

    private static void Replace(Dictionary<string, string> site, params string[] pairs)
    {
        foreach (var path in site.Keys.ToList())
        {
            for (var i = 0; i < pairs.Length; i += 2)
                site[path] = site[path].Replace(pairs[i], pairs[i + 1], StringComparison.Ordinal);
        }
    }

    /// <summary>The files of a site after an edit.</summary>
    internal static Dictionary<string, string> After(IReadOnlyDictionary<string, string> site, EditResult result)
    {
        var after = site.ToDictionary(StringComparer.Ordinal);
        foreach (var file in result.Files)
        {
            if (file.Content is { } content)
                after[file.Path] = Encoding.UTF8.GetString(content);
            else
                after.Remove(file.Path);
        }
        return after;
    }
}

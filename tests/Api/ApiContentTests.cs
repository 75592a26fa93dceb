using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Api;

/// <summary>What stands in the files of the API.</summary>
[Tier(Tier.Slow)]
public class ApiContentTests
{
    private static readonly BuiltSite Site = ApiSites.Built.Value;

    [Fact]
    public void A_fact_is_finished_in_both_languages_and_has_a_value_to_calculate_with()
    {
        var fact = Record("facts/opened");
        Assert.Equal(
            """{"shape":"date","low":null,"high":null,"unit":null,"per":null,"date":"2024-03","date_shape":"after"}""",
            fact["value"]!.ToJsonString()
        );
        Assert.Equal("Oak Bank opened after March 2024.", (string?)fact["statement"]!["en"]);
        Assert.DoesNotContain("{value}", Site.Text("api/v1/all.json"), StringComparison.Ordinal);
        Assert.Equal("fact:fee", (string?)fact["superseded_by"]);
        Assert.Equal("2023-05", (string?)fact["was"]![0]!["value"]!["date"]);
        Assert.Equal("source:gazette", (string?)fact["was"]![0]!["source"]);
        Assert.Equal("several", (string?)Record("facts/some-months")["value"]!["shape"]);
        Assert.Equal(
            ("boat", "month"),
            ((string?)Record("facts/some-money")["value"]!["unit"], (string?)Record("facts/some-money")["value"]!["per"])
        );
    }

    [Fact]
    public void An_old_id_is_a_file_that_leads_on()
    {
        Assert.Equal("""{"kind":"moved","id":"was-opened","to":["fact:opened"]}""", Record("facts/was-opened").ToJsonString());
        Assert.Contains("was-opened", ApiSites.Json(Site, "facts.json")["moved"]!.AsArray().Select(moved => (string?)moved!["id"]));
        Assert.Equal(["old-heron"], Record("ferries/heron")["aliases"]!.AsArray().Select(alias => (string?)alias));
    }

    [Fact]
    public void A_declared_kind_has_its_fields_apart()
    {
        var fields = Record("ferries/heron")["fields"]!;
        Assert.Equal("bank:pine", (string?)fields["bank"]);
        Assert.Equal("09:00", (string?)fields["hours"]!["days"]![0]!["times"]![0]!["from"]);
        Assert.Equal("https://heron.example/", (string?)fields["website"]);
    }

    [Fact]
    public void A_number_for_messages_is_no_call()
    {
        var site = ApiSites.EveryField.Edit("data/hotlines/harbour.yaml", "kind: call", "kind: text").Build();
        Assert.StartsWith("sms:", (string?)ApiSites.Json(site, "hotlines/harbour.json")["data"]!["uri"], StringComparison.Ordinal);
        Assert.StartsWith("tel:", (string?)Record("hotlines/harbour")["uri"], StringComparison.Ordinal);
    }

    [Fact]
    public void All_and_lists_hold_what_the_records_say()
    {
        var all = ApiSites.Json(Site, "all.json")["data"]!.AsObject();
        var counted = 0;
        foreach (var (folder, records) in all)
        {
            Assert.Equal(records!.ToJsonString(), ApiSites.Json(Site, folder + ".json")["data"]!.ToJsonString());
            foreach (var record in records.AsArray())
            {
                Assert.Equal(record!.ToJsonString(), Record($"{folder}/{record["id"]}").ToJsonString());
                counted++;
            }
        }
        Assert.Equal(24, counted);
        var index = ApiSites.Json(Site, "index.json")["data"]!;
        Assert.Equal(counted, index["kinds"]!.AsArray().Sum(kind => (int)kind!["count"]!));
        Assert.Equal(6, index["promise"]!.AsArray().Count);
    }

    [Fact]
    public void Every_page_that_a_record_names_is_there()
    {
        var pages = ApiSites.Json(Site, "all.json")["data"]!
            .AsObject()
            .SelectMany(kind => kind.Value!.AsArray())
            .SelectMany(record => record!["page"]!.AsObject().Select(page => new Uri((string)page.Value!)))
            .ToList();
        Assert.Equal(48, pages.Count);
        Assert.All(
            pages,
            page =>
            {
                var html = Site.Page(page.AbsolutePath.TrimStart('/'));
                if (page.Fragment.Length > 0)
                    Assert.NotNull(html.Document.GetElementById(page.Fragment[1..]));
            }
        );
    }

    [Fact]
    public void A_revision_is_another_when_the_data_is_and_only_then()
    {
        const string Path = "data/hotlines/harbour.yaml";
        var same = Revisions(ApiSites.EveryField.With(Path, "# A remark.\n" + ApiSites.EveryField.Files[Path]).Build());
        var other = Revisions(ApiSites.EveryField.Edit(Path, "zh: 港湾客服", "zh: 港湾服务").Build());
        var now = Revisions(Site);

        Assert.Equal(now, same);
        Assert.Equal(
            ["all.json", "hotlines.json", "hotlines/harbour.json", "index.json"],
            now.Where(file => other[file.Key] != file.Value).Select(file => file.Key)
        );
    }

    [Fact]
    public void Nothing_depends_on_the_day_of_the_build()
    {
        var announced = ApiSites
            .EveryField.Edit("data/facts/opened.yaml", "from: 2024-02", "from: 2026-05-10")
            .Edit("data/facts/opened.yaml", "until: 2024-01", "until: 2026-05-09")
            .Edit("data/facts/opened.yaml", "wordings: { for: 2024-03, en: [spring of that year], zh: [那年春天] }\n", "");
        var before = announced.Build(new BuildOptions { AsOf = new DateOnly(2026, 4, 1) });
        var after = announced.Build(new BuildOptions { AsOf = new DateOnly(2026, 6, 1) });

        Assert.DoesNotContain(before.Diagnostics.Concat(after.Diagnostics), found => found.Rule.Severity == Severity.Error);
        Assert.NotEqual(before.Text("en/facts/index.html"), after.Text("en/facts/index.html"));
        Assert.Equal(Texts(after), Texts(before));
    }

    [Fact]
    public void A_site_that_asks_for_none_has_none()
    {
        var without = ApiSites.EveryField.Edit("data/site.yaml", "api: true", "api: false").Without(ApiSites.Lock).Build();
        Assert.Empty(ApiSites.Files(without));
        Assert.DoesNotContain("/api/", without.Text("_headers"), StringComparison.Ordinal);
        Assert.Contains("/api/*\n  Access-Control-Allow-Origin: *\n", Site.Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_lists_the_files_and_no_copy_of_the_site_takes_them_along()
    {
        var site = ApiSites.EveryField.Edit("data/site.yaml", "search: true", "search: true\noffline: true").Build();
        Assert.NotEmpty(ApiSites.Files(site));
        Assert.DoesNotContain("api/v1", site.Text("sw.js"), StringComparison.Ordinal);
        Assert.DoesNotContain("api/v1", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    private static JsonNode Record(string path) => ApiSites.Json(Site, path + ".json")["data"]!;

    private static SortedDictionary<string, string> Revisions(BuiltSite site) =>
        new(
            ApiSites
                .Files(site)
                .Where(path => !ApiSites.IsOfOthers(path) && path.EndsWith(".json", StringComparison.Ordinal))
                .Select(path => path["api/v1/".Length..])
                .Where(file => file != "openapi.json")
                .ToDictionary(file => file, file => (string)ApiSites.Json(site, file)["revision"]!, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private static string Texts(BuiltSite site) => string.Join('\n', ApiSites.Files(site).Select(path => path + "\n" + site.Text(path)));
}

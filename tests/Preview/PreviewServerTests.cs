using System.Net;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Preview;

/// <summary>What a browser gets from a preview, from the real server.</summary>
[Tier(Tier.Slow)]
public class PreviewServerTests
{
    private const string Guide = "en/guides/keeping/";
    private const string GuideFile = "input/en/guides/keeping.md";
    private const string Fact = "data/facts/rest-period.yaml";

    [Fact]
    public async Task A_page_has_the_script_and_the_built_site_has_not()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        using var page = await PageListener.OpenAsync(site, Guide);
        // The program's own theme lies below that of the site.
        var sources = new OverlaidFiles(MemoryFiles.FromText(SmallSite.Valid.Files), new BuiltInTheme());
        var built = BuiltSite.Build(sources, null).Page(Guide).Html;
        Assert.DoesNotContain(".sitegen", built, StringComparison.Ordinal);
        var script = page.Html.IndexOf("<script src=\"/.sitegen/preview.js\"", StringComparison.Ordinal);
        Assert.Equal(built, page.Html.Remove(script, page.Html.IndexOf("</script>", script, StringComparison.Ordinal) + 9 - script));
        using var code = await site.GetAsync("/.sitegen/preview.js");
        Assert.Equal("text/javascript", code.Content.Headers.ContentType!.MediaType);
        Assert.Equal(MiniTheme.Style, await site.StyleAsync(Guide));
    }

    [Fact]
    public async Task A_page_is_told_to_load_again_when_it_has_changed_and_no_other()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        using var page = await PageListener.OpenAsync(site, Guide);
        using var other = await PageListener.OpenAsync(site, "zh/guides/trouble/");
        Assert.Equal(0, (await page.MistakesAsync()).GetProperty("errors").GetInt32());
        await other.MistakesAsync();
        site.Edit(GuideFile, "Do it early.", "Do it soon.");
        Assert.Equal(("reload", ""), await page.NextAsync());
        using var again = await PageListener.OpenAsync(site, Guide);
        Assert.Contains("Do it soon.", again.Html, StringComparison.Ordinal);
        // The build goes on after that; who has the same page hears of mistakes only.
        await other.MistakesAsync();
    }

    [Fact]
    public async Task A_page_that_comes_to_be_is_loaded()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        using var missing = await site.GetAsync("new.html");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using var page = await PageListener.OpenAsync(site, "new.html");
        await page.MistakesAsync();
        site.Save("input/static/new.html", "<p>new</p>");
        Assert.Equal("reload", (await page.NextAsync()).Name);
    }

    [Fact]
    public async Task With_mistakes_the_site_before_is_shown_and_the_mistakes_are_told()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        using var page = await PageListener.OpenAsync(site, Guide);
        await page.MistakesAsync();
        site.Edit(Fact, "status: official", "status: <bdi>offical</bdi>");
        var mistakes = await page.MistakesAsync();
        Assert.Equal(1, mistakes.GetProperty("errors").GetInt32());
        var item = Assert.Single(mistakes.GetProperty("items").EnumerateArray());
        Assert.Equal("SG2004", item.GetProperty("code").GetString());
        Assert.Contains("'<bdi>offical</bdi>' is no status", item.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("data/facts/rest-period.yaml", item.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Contains("status: <bdi>offical</bdi>\n", item.GetProperty("snippet").GetString(), StringComparison.Ordinal);
        Assert.NotEqual("", item.GetProperty("help").GetString());
        using var before = await site.GetAsync(Guide);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        site.Edit(Fact, "status: <bdi>offical</bdi>", "status: official");
        Assert.Equal(0, (await page.MistakesAsync()).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_site_that_begins_with_mistakes_shows_them()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid.Edit(Fact, "status: official", "status: offical"));
        using var answer = await site.GetAsync(Guide);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        using var page = await PageListener.OpenAsync(site, Guide);
        Assert.Equal(1, (await page.MistakesAsync()).GetProperty("errors").GetInt32());
        site.Edit(Fact, "status: offical", "status: official");
        Assert.Equal("reload", (await page.NextAsync()).Name);
    }

    [Fact]
    public async Task A_place_is_opened_in_the_editor()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        using var page = await PageListener.OpenAsync(site, Guide);
        await page.MistakesAsync();
        site.Edit(Fact, "status: official", "status: offical");
        var mistakes = await page.MistakesAsync();
        var item = mistakes.GetProperty("items")[0];
        var (state, place) = (mistakes.GetProperty("state").GetInt32(), item.GetProperty("place").GetInt32());

        Assert.Equal(HttpStatusCode.NoContent, await OpenAsync(site, $"state={state}&place={place}", page.Token));
        var opened = await site.OpenedAsync();
        Assert.Equal($"{site.Folder[Fact]}:{item.GetProperty("line")}:{item.GetProperty("column")}", opened);

        // Nobody else may, and nothing else can be opened.
        Assert.Equal(HttpStatusCode.Forbidden, await OpenAsync(site, $"state={state}&place={place}", null));
        Assert.Equal(HttpStatusCode.Forbidden, await OpenAsync(site, $"state={state}&place={place}", page.Token[1..] + "0"));
        Assert.Equal(HttpStatusCode.Forbidden, await OpenAsync(site, $"state={state}&place={place}", page.Token, "http://evil.example"));
        Assert.Equal(HttpStatusCode.Conflict, await OpenAsync(site, $"state={state - 1}&place={place}", page.Token));
        Assert.Equal(HttpStatusCode.Conflict, await OpenAsync(site, $"place={place}", page.Token));
        Assert.Equal(HttpStatusCode.NotFound, await OpenAsync(site, $"state={state}&place=1000", page.Token));
        Assert.Equal(HttpStatusCode.NotFound, await OpenAsync(site, $"state={state}&place=-1", page.Token));
        Assert.Equal(HttpStatusCode.NotFound, await OpenAsync(site, $"state={state}&place=/etc/passwd", page.Token));
        using var get = await site.GetAsync($"/.sitegen/open?state={state}&place={place}");
        Assert.Equal(HttpStatusCode.NotFound, get.StatusCode);
        site.AssertNothingOpened();
    }

    [Fact]
    public async Task A_place_in_a_file_of_the_program_can_not_be_opened()
    {
        var site = SmallSite.Valid.Edit("theme/templates/layout.html", "</main>", "<a href=\"nowhere/\">x</a></main>");
        await using var preview = await PreviewedSite.StartAsync(site);
        using var page = await PageListener.OpenAsync(preview, Guide);
        var items = (await page.MistakesAsync()).GetProperty("items").EnumerateArray().ToList();
        // That in the site's own template can.
        Assert.NotEmpty(items);
        Assert.All(
            items,
            item =>
                Assert.Equal(
                    item.GetProperty("file").GetString()!.EndsWith("theme/templates/layout.html", StringComparison.Ordinal),
                    item.GetProperty("place").ValueKind == System.Text.Json.JsonValueKind.Number
                )
        );
    }

    [Fact]
    public async Task Where_no_editor_can_be_started_the_page_gets_a_link()
    {
        await using var site = await PreviewedSite.StartAsync(
            SmallSite.Valid.Edit(Fact, "status: official", "status: offical"),
            link: "vscode://file/x"
        );
        using var page = await PageListener.OpenAsync(site, Guide);
        var state = (await page.MistakesAsync()).GetProperty("state").GetInt32();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/.sitegen/open?state={state}&place=0");
        request.Headers.Add("X-SiteGen-Token", page.Token);
        using var answer = await site.SendAsync(request);
        Assert.Equal("vscode://file/x", await PreviewedSite.TextOf(answer));
    }

    [Theory]
    [InlineData("/.sitegen/preview.js")]
    [InlineData("/.sitegen/events?page=a&content=b")]
    [InlineData("/en/")]
    public async Task Pages_of_other_sites_are_refused(string address)
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        foreach (var (name, value, status) in new[] { ("Origin", "http://evil.example", 403), ("Host", "evil.example", 421) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add(name, value);
            using var answer = await site.SendAsync(request);
            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        }
    }

    [Fact]
    public async Task A_worker_is_sent_home()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sw.js");
        request.Headers.Add("Service-Worker", "script");
        using var answer = await site.SendAsync(request);
        Assert.Contains("registration.unregister", await PreviewedSite.TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_for_a_folder_of_its_host_is_shown_there()
    {
        await using var site = await PreviewedSite.StartAsync(SmallSite.Valid, new BuildOptions(new Uri("https://x.example/town/")));
        using var root = await site.GetAsync("/");
        Assert.Equal("/town/", root.Headers.Location!.OriginalString);
        using var page = await PageListener.OpenAsync(site, "/town/" + Guide);
        await page.MistakesAsync();
        site.Edit(GuideFile, "Do it early.", "Do it soon.");
        Assert.Equal("reload", (await page.NextAsync()).Name);
    }

    private static async Task<HttpStatusCode> OpenAsync(PreviewedSite site, string query, string? token, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/.sitegen/open?" + query);
        if (token is not null)
            request.Headers.Add("X-SiteGen-Token", token);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var answer = await site.SendAsync(request);
        return answer.StatusCode;
    }
}

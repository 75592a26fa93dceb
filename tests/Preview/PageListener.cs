using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Preview;

/// <summary>A page of a preview as a browser has it: its script, and the line on which it is told what to do.</summary>
internal sealed class PageListener : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _events;

    private PageListener(HttpResponseMessage response, StreamReader events, string html) =>
        (_response, _events, Html) = (response, events, html);

    public string Html { get; }

    public string Token => Data("token");

    public static async Task<PageListener> OpenAsync(PreviewedSite site, string address)
    {
        using var page = await site.Http.GetAsync(address);
        var html = await page.Content.ReadAsStringAsync();
        var (path, content) = (DataOf(html, "page"), DataOf(html, "content"));
        var response = await site.Http.GetAsync(
            $"/.sitegen/events?page={Uri.EscapeDataString(path)}&content={content}",
            HttpCompletionOption.ResponseHeadersRead
        );
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        // The page is known to be open from here on.
        Assert.Equal(": hello", await events.ReadLineAsync());
        await events.ReadLineAsync();
        return new PageListener(response, events, html);
    }

    /// <summary>Waits for the next event: its name and data.</summary>
    public async Task<(string Name, string Data)> NextAsync()
    {
        // Nobody waits so long unless the word never comes.
        var name = (await _events.ReadLineAsync().WaitAsync(Reports.Never))!["event: ".Length..];
        var data = (await _events.ReadLineAsync())!["data: ".Length..];
        await _events.ReadLineAsync();
        return (name, data);
    }

    /// <summary>Waits for the next event, which is to be what is wrong with the site.</summary>
    public async Task<JsonElement> MistakesAsync()
    {
        var (name, data) = await NextAsync();
        Assert.Equal("mistakes", name);
        using var document = JsonDocument.Parse(data);
        return document.RootElement.Clone();
    }

    public void Dispose()
    {
        _events.Dispose();
        _response.Dispose();
    }

    private string Data(string name) => DataOf(Html, name);

    private static string DataOf(string html, string name) =>
        Attribute(name).Match(html) is { Success: true } match ? match.Groups[1].Value : "";

    private static Regex Attribute(string name) => new($"<script src=\"/.sitegen/preview.js\"[^>]* data-{name}=\"([^\"]*)\"");
}

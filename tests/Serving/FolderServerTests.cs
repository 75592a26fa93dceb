using System.Net;
using System.Net.Sockets;
using System.Text;
using SiteGen.Serving;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>A built folder as a browser gets it, from the real server.</summary>
[Tier(Tier.Slow)]
public sealed class FolderServerTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });
    private FolderServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("secret.txt", "secret");
        foreach (
            var (path, text) in new[]
            {
                ("index.html", "door"),
                ("404.html", "missing"),
                ("en/index.html", "home"),
                ("en/apps/index.html", "apps"),
                ("zh/404.html", "没有"),
                ("zh/index.html", "首页"),
                ("assets/site.css", "p{}"),
                ("feed.xml", "<feed/>"),
                ("site.webmanifest", "{}"),
                ("data.unknown", "?"),
                ("robots.txt", "User-agent: *\nSitemap: https://site.example/sitemap.xml\n"),
                (".well-known/security.txt", "mail"),
                (".sitegen-files", "list"),
                (".git/config", "private"),
                ("_headers", "/*\n  X-Site: yes\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"),
            }
        )
            _folder.Write("site/" + path, text);
        File.CreateSymbolicLink(_folder["site/link.txt"], _folder["secret.txt"]);
        Directory.CreateSymbolicLink(_folder["site/linked"], _folder.Path);
        _server = await FolderServer.StartAsync(_folder["site"], 0);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("", "door", "text/html; charset=utf-8")]
    [InlineData("en/", "home", "text/html; charset=utf-8")]
    [InlineData("en/index.html", "home", "text/html; charset=utf-8")]
    [InlineData("en/apps/?x=1", "apps", "text/html; charset=utf-8")]
    [InlineData("assets/site.css?v=1", "p{}", "text/css; charset=utf-8")]
    [InlineData("feed.xml", "<feed/>", "application/xml; charset=utf-8")]
    [InlineData("site.webmanifest", "{}", "application/manifest+json; charset=utf-8")]
    [InlineData("data.unknown", "?", "application/octet-stream")]
    [InlineData(".well-known/security.txt", "mail", "text/plain; charset=utf-8")]
    public async Task A_file_comes_with_its_type(string address, string content, string type)
    {
        using var response = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(content, await TextAsync(response));
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("yes", Assert.Single(response.Headers.GetValues("X-Site")));
    }

    [Theory]
    [InlineData("nowhere", "missing")]
    [InlineData("en/nowhere/", "missing")]
    [InlineData("zh/nowhere/", "没有")]
    [InlineData("_headers", "missing")]
    [InlineData(".sitegen-files", "missing")]
    [InlineData(".git/config", "missing")]
    [InlineData("link.txt", "missing")]
    [InlineData("linked/secret.txt", "missing")]
    [InlineData("en/index.html/", "missing")]
    public async Task What_is_missing_has_the_page_for_it(string address, string content)
    {
        using var response = await GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(content, await TextAsync(response));
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task A_folder_is_asked_for_with_its_slash()
    {
        using var response = await GetAsync("en/apps?x=1");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/en/apps/?x=1", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_a_browser_has_it_need_not_fetch_again()
    {
        using var first = await GetAsync("en/");
        var tag = first.Headers.ETag!;
        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        using var second = await AskAsync(HttpMethod.Get, "en/", request => request.Headers.IfNoneMatch.Add(tag));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag);
        Assert.Equal("", await TextAsync(second));
        _folder.Write("site/en/index.html", "new home");
        using var third = await AskAsync(HttpMethod.Get, "en/", request => request.Headers.IfNoneMatch.Add(tag));
        Assert.Equal("new home", await TextAsync(third));
        using var asset = await GetAsync("assets/site.css");
        Assert.Equal("public, max-age=31536000, immutable", asset.Headers.CacheControl!.ToString());
        using var missing = await GetAsync("assets/site.00000000.css");
        Assert.Equal((HttpStatusCode.NotFound, "no-cache"), (missing.StatusCode, missing.Headers.CacheControl!.ToString()));
    }

    [Fact]
    public async Task The_head_alone_can_be_asked_for()
    {
        using var response = await AskAsync(HttpMethod.Head, "en/apps/");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(4, response.Content.Headers.ContentLength);
        Assert.Equal("", await TextAsync(response));
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options, HttpMethod.Patch })
        {
            using var response = await AskAsync(method, "en/");
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("GET / HTTP/1.1", "Host: evil.example", 421)]
    [InlineData("GET / HTTP/1.1", "Host: 127.0.0.1", 421)]
    [InlineData("GET / HTTP/1.1", "Host: localhost:PORT", 200)]
    [InlineData("GET / HTTP/1.1", "Host: localhost:PORT\r\nOrigin: http://evil.example", 403)]
    [InlineData("GET / HTTP/1.1", "Host: localhost:PORT\r\nOrigin: http://localhost:PORT", 200)]
    [InlineData("GET / HTTP/1.1", "Host: localhost:PORT\r\nHost: evil.example", 400)]
    [InlineData("GET / HTTP/1.1", "Accept: */*", 400)]
    [InlineData("GET http://localhost:PORT/ HTTP/1.1", "Host: localhost:PORT", 400)]
    [InlineData("GET http://evil.example/ HTTP/1.1", "Host: evil.example", 421)]
    [InlineData("GET /../secret.txt HTTP/1.1", "Host: localhost:PORT", 400)]
    [InlineData("GET /en/../../secret.txt HTTP/1.1", "Host: localhost:PORT", 400)]
    [InlineData("GET /%2e%2e/secret.txt HTTP/1.1", "Host: localhost:PORT", 400)]
    [InlineData("GET /..%2fsecret.txt HTTP/1.1", "Host: localhost:PORT", 400)]
    [InlineData("GET /en%2findex.html HTTP/1.1", "Host: localhost:PORT", 400)]
    [InlineData("GET //evil.example HTTP/1.1", "Host: localhost:PORT", 400)]
    [InlineData("GET /link.txt HTTP/1.1", "Host: localhost:PORT", 404)]
    public async Task A_request_that_no_reader_makes_is_refused(string line, string headers, int status)
    {
        var answer = await RawAsync(line, headers);
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_makes_room_for_the_next()
    {
        await using var second = await FolderServer.StartAsync(_folder["site"], _server.Root.Port);
        Assert.InRange(second.Root.Port, _server.Root.Port + 1, _server.Root.Port + 49);
    }

    [Fact]
    public async Task A_site_for_a_folder_of_its_host_lies_there()
    {
        _folder.Write("site/robots.txt", "Sitemap: https://site.example/a%20guide/sitemap.xml\n");
        await using var server = await FolderServer.StartAsync(_folder["site"], 0);
        Assert.Equal("/a%20guide/", server.Root.AbsolutePath);
        Assert.Equal("home", await _http.GetStringAsync(new Uri(server.Root, "en/"), Stop));
        using var root = await _http.GetAsync(new Uri(server.Root, "/"), Stop);
        Assert.Equal("/a%20guide/", root.Headers.Location!.OriginalString);
        using var outside = await _http.GetAsync(new Uri(server.Root, "/en/"), Stop);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Task<HttpResponseMessage> GetAsync(string address) => AskAsync(HttpMethod.Get, address);

    private Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, Action<HttpRequestMessage>? with = null)
    {
        var request = new HttpRequestMessage(method, new Uri(_server.Root, address));
        with?.Invoke(request);
        return _http.SendAsync(request, Stop);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Stop);

    /// <summary>A request as no client would write it.</summary>
    private async Task<string> RawAsync(string line, string headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Root.Port, Stop);
        var request = $"{line}\r\n{headers}\r\nConnection: close\r\n\r\n".Replace(
            "PORT",
            _server.Root.Port.ToString(),
            StringComparison.Ordinal
        );
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), Stop);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync(Stop);
    }
}

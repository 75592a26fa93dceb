using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SiteGen.Text;

namespace SiteGen.Serving;

/// <summary>Answers for a site as a good host does: a folder has its <c>index.html</c>, and what is missing gets <c>404.html</c>.</summary>
internal static class SiteAnswer
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";

    /// <summary>Refuses what no browser asks for on behalf of this machine's reader.</summary>
    /// <returns>The decoded path; <c>null</c> when the request has been answered.</returns>
    public static async Task<string?> AllowedPathAsync(HttpContext http, RequestGuard guard)
    {
        var (request, response) = (http.Request, http.Response);
        // Another site may not show this one within its own page, nor take a file of it for its own.
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!guard.IsOurHost(Single(request.Headers.Host)))
            await SayAsync(http, StatusCodes.Status421MisdirectedRequest, "This server answers for 127.0.0.1 and localhost alone.");
        else if (!guard.IsOurOrigin(Single(request.Headers.Origin)))
            await SayAsync(http, StatusCodes.Status403Forbidden, "Pages of other sites may not ask here.");
        else if (RequestTarget.PathOf(http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget) is not { } path)
            await SayAsync(http, StatusCodes.Status400BadRequest, "This is no path of a site.");
        else
            return path;
        return null;
    }

    /// <summary>Answers with a file of the site.</summary>
    /// <param name="path">The decoded path of the request.</param>
    public static async Task WriteAsync(HttpContext http, string path, ISiteContent site, HeaderRules headers)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            await SayAsync(http, StatusCodes.Status405MethodNotAllowed, "Files are read, and nothing else.");
            return;
        }
        if (!path.StartsWith(site.BasePath, StringComparison.Ordinal))
        {
            if (path == "/" || path + "/" == site.BasePath)
                http.Response.Redirect(Escaped(site.BasePath));
            else
                await NotFoundAsync(http, site, "", headers);
            return;
        }
        var below = path[site.BasePath.Length..];
        var file = below.Length == 0 || below.EndsWith('/') ? below + Index : below;
        if (site.Find(file) is { } content)
            await ContentAsync(http, StatusCodes.Status200OK, file, content, headers.Of("/" + below));
        else if (below == file && site.Find(below + "/" + Index) is not null)
            http.Response.Redirect(Escaped(path) + "/" + http.Request.QueryString);
        else
            await NotFoundAsync(http, site, below, headers);
    }

    /// <summary>Answers in a sentence.</summary>
    public static async Task SayAsync(HttpContext http, int status, string sentence)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentTypes.PlainText;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.WriteAsync(sentence + "\n");
    }

    /// <summary>Answers with bytes, unless the browser has them.</summary>
    public static async Task ContentAsync(
        HttpContext http,
        int status,
        string file,
        ReadOnlyMemory<byte> content,
        IReadOnlyDictionary<string, string> headers
    )
    {
        var response = http.Response;
        foreach (var (name, value) in headers)
            response.Headers[name] = value;
        response.Headers.XContentTypeOptions = "nosniff";
        // A name that stands for its content may be kept, all else is asked for each time; and so is what is not there yet.
        if (status != StatusCodes.Status200OK || !headers.ContainsKey("Cache-Control"))
            response.Headers.CacheControl = "no-cache";
        response.StatusCode = status;
        response.ContentType = ContentTypes.Of(file);
        if (status == StatusCodes.Status200OK)
        {
            var tag = TagOf(content.Span);
            response.Headers.ETag = tag;
            if (HasAlready(http.Request.Headers.IfNoneMatch.ToString(), tag))
            {
                (response.StatusCode, response.ContentType) = (StatusCodes.Status304NotModified, null);
                return;
            }
        }
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await response.Body.WriteAsync(content, http.RequestAborted);
    }

    /// <summary>The page for what is missing: that of the reader's language, where the site has one.</summary>
    private static async Task NotFoundAsync(HttpContext http, ISiteContent site, string below, HeaderRules headers)
    {
        var ofLanguage = below.IndexOf('/') is > 0 and var slash ? below[..(slash + 1)] + NotFound : NotFound;
        var file = site.Find(ofLanguage) is not null ? ofLanguage : NotFound;
        if (site.Find(file) is { } content)
            await ContentAsync(http, StatusCodes.Status404NotFound, file, content, headers.Of("/" + below));
        else
            await SayAsync(http, StatusCodes.Status404NotFound, "There is no such page.");
    }

    private static string TagOf(ReadOnlySpan<byte> content) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{ContentHash.Of(content).Value:x32}\"");

    private static bool HasAlready(string tags, string tag) =>
        tags.Split(',', StringSplitOptions.TrimEntries).Any(known => known == "*" || known == tag || known == "W/" + tag);

    /// <summary>A header that is there once; one that is there several times is nobody's.</summary>
    private static string? Single(Microsoft.Extensions.Primitives.StringValues header) =>
        header.Count == 0 ? null
        : header.Count == 1 ? header[0]
        : "";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

using System.Text;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Rendering.Frame;

/// <summary>Plain files for crawlers and hosts.</summary>
public static class HostFiles
{
    public static OutputFile Robots(RenderInput input) =>
        File(
            "robots.txt",
            input,
            $"""
            User-agent: *
            Allow: /

            Sitemap: {new Uri(input.BaseUrl, "sitemap.xml").AbsoluteUri}
            Sitemap: {new Uri(input.BaseUrl, "sitemap.txt").AbsoluteUri}

            """
        );

    /// <summary>The <c>_headers</c> file that Netlify, Cloudflare Pages and others read.</summary>
    /// <remarks>
    /// No address has its <c>Cache-Control</c> from two rules, as hosts would join them. What lies below <c>assets/</c> is asked for by its
    /// content and never changes; a page is asked for anew each time, and so is the worker, by which a copy on a device learns of a new
    /// version.
    /// </remarks>
    public static OutputFile Headers(RenderInput input) =>
        File(
            "_headers",
            input,
            $"""
            /*
              Content-Security-Policy: {SecurityPolicy.Header(input.Site.Config, input.Theme)}
              Referrer-Policy: no-referrer
              X-Content-Type-Options: nosniff
              Permissions-Policy: camera=(), geolocation=(), microphone=()

            /assets/*
              Cache-Control: public, max-age=31536000, immutable

            {string.Join("\n\n", Fresh(input).Select(address => $"{address}\n  Cache-Control: no-cache"))}
            {(input.Site.Config.HasApi ? Data : "")}{(input.Site.Config.HasChanges ? Feeds : "")}{(
                input.Site.Config.HasMarkdown ? Texts : ""
            )}
            """
        );

    // Programs on pages of other sites may read the data.
    private const string Data = """

        /api/*
          Access-Control-Allow-Origin: *
          Cache-Control: no-cache

        """;

    private static string Feeds =>
        string.Concat(
            Langs.All.Select(lang =>
                $"""

                    /{AddressMap.OfFeed(lang)}
                      Access-Control-Allow-Origin: *
                      Content-Type: application/atom+xml; charset=utf-8
                      Cache-Control: no-cache

                    """
            )
        );

    // Search engines are to show the page itself.
    private const string Texts = """

        /*.md
          X-Robots-Tag: noindex

        """;

    private static IEnumerable<string> Fresh(RenderInput input) =>
        [
            "/",
            .. Langs.All.Select(lang => $"/{lang.Folder()}/*"),
            .. input.Site.Config.Offline == OfflineCopies.None ? Array.Empty<string>() : ["/" + AddressMap.OfWorker.Value],
        ];

    private static OutputFile File(string path, RenderInput input, string text) =>
        new(new SitePath(path), Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), SourceSpan.WholeFile(input.Site.Config.File));
}

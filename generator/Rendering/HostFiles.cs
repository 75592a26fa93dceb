using System.Text;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Plain files for crawlers and hosts.</summary>
public static class HostFiles
{
    public static OutputFile Robots(RenderInput input) => File("robots.txt", input, $"""
        User-agent: *
        Allow: /

        Sitemap: {new Uri(input.BaseUrl, "sitemap.xml").AbsoluteUri}

        """);

    /// <summary>The <c>_headers</c> file that Netlify, Cloudflare Pages and others read.</summary>
    public static OutputFile Headers(RenderInput input) => File("_headers", input, $"""
        /*
          Content-Security-Policy: {SecurityPolicy.Header}
          Referrer-Policy: no-referrer
          X-Content-Type-Options: nosniff
          Permissions-Policy: camera=(), geolocation=(), microphone=()

        """);

    private static OutputFile File(string path, RenderInput input, string text) =>
        new(new SitePath(path), Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), SourceSpan.WholeFile(input.Site.Config.File));
}

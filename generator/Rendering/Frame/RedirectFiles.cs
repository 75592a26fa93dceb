using System.Collections.Immutable;
using System.Text;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Rendering.Frame;

/// <summary>The old addresses of pages for hosts that can redirect: whoever asks for one is sent on with status 301. On all others the
/// pages that stand there lead on.</summary>
internal static class RedirectFiles
{
    /// <returns>Nothing for a site that no page of has moved.</returns>
    public static ImmutableArray<OutputFile> Of(RenderInput input)
    {
        var root = input.BaseUrl.AbsolutePath;
        var moved = input
            .Addresses.Pages.SelectMany(page =>
                page.Aliases.SelectMany(alias =>
                    Langs.All.Select(lang => (From: root + alias.In(lang).Address, To: root + page.Key.In(lang).Address))
                )
            )
            .OrderBy(move => move.From, StringComparer.Ordinal)
            .ToList();
        return moved.Count == 0
            ? []
            :
            [
                // Netlify, Cloudflare Pages and others; Caddy reads it, too.
                File("_redirects", input, moved.Select(move => $"{move.From} {move.To} 301\n")),
                File("_redirects.nginx", input, moved.Select(move => $"location = {move.From} {{ return 301 {move.To}$is_args$args; }}\n")),
            ];
    }

    private static OutputFile File(string path, RenderInput input, IEnumerable<string> lines) =>
        new(new SitePath(path), Encoding.UTF8.GetBytes(string.Concat(lines)), SourceSpan.WholeFile(input.Site.Config.File));
}

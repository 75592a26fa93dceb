using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Tests.Support;
using SiteGen.Text;
using SiteGen.Verification;

namespace SiteGen.Tests.Output;

/// <summary>A small finished site without a mistake, for tests to plant one in. Files under <c>theme/</c> and <c>data/</c> are its
/// sources.</summary>
internal static class BuiltSite
{
    public const string Policy = "default-src 'self'";

    public static IReadOnlyDictionary<string, string> Clean { get; } = TestSite.Parse(Text());

    public static OutputSet Files(IReadOnlyDictionary<string, string> files)
    {
        var (set, bag) = (new OutputSet(), new DiagnosticBag());
        foreach (var (path, text) in files.Where(f => !IsSource(f.Key)))
            set.Add(
                new OutputFile(
                    new SitePath(path),
                    Encoding.UTF8.GetBytes(text),
                    SourceSpan.WholeFile(new SourceFile($"input/{path}.md", "# " + path))
                ),
                bag
            );
        Assert.Empty(bag.Sorted());
        return set;
    }

    public static IReadOnlyList<string> Verify(IReadOnlyDictionary<string, string> files)
    {
        var theme = files
            .Where(f => f.Key.StartsWith("theme/", StringComparison.Ordinal))
            .Select(f => new SourceFile(f.Key, f.Value))
            .ToList();
        var options = new VerifierOptions(new Uri("https://example.org/"), Policy)
        {
            Languages = [new SiteLanguage("en", "en"), new SiteLanguage("zh", "zh-Hans")],
            PublishedAddresses = files.TryGetValue("data/addresses.txt", out var text)
                ? [.. Lines(new SourceFile("data/addresses.txt", text))]
                : [],
            Budgets = [.. Lines(new SourceFile("data/budgets.txt", files["data/budgets.txt"])).Select(Budget)],
        };
        var bag = new DiagnosticBag();
        new HtmlVerifier(options).Verify(Files(files), (page, offset) => SameTag(files[page.Value], offset, theme), bag);
        return [.. bag.Sorted().Select(d => d.ToString())];
    }

    /// <summary>The clean site with one text replaced, which has to occur in the file.</summary>
    public static Dictionary<string, string> With(string path, string old, string replacement)
    {
        var files = new Dictionary<string, string>(Clean, StringComparer.Ordinal);
        Assert.Contains(old, files[path], StringComparison.Ordinal);
        files[path] = files[path].Replace(old, replacement, StringComparison.Ordinal);
        return files;
    }

    /// <summary>The tag as a template of this site holds it, word for word; good enough for pages no template made.</summary>
    private static SourceSpan? SameTag(string html, int offset, IEnumerable<SourceFile> theme)
    {
        var tag = html[offset..(html.IndexOf('>', offset) + 1)];
        return theme
            .Where(file => file.Text.Contains(tag, StringComparison.Ordinal))
            .Select(file => (SourceSpan?)new SourceSpan(file, file.Text.IndexOf(tag, StringComparison.Ordinal), 0))
            .FirstOrDefault();
    }

    private static bool IsSource(string path) =>
        path.StartsWith("theme/", StringComparison.Ordinal) || path.StartsWith("data/", StringComparison.Ordinal);

    private static IEnumerable<Located<string>> Lines(SourceFile file) =>
        from line in Enumerable.Range(1, file.LineCount)
        let text = file.LineText(line)
        where text.Length > 0
        select new Located<string>(text, new SourceSpan(file, file.OffsetOf(line, 1), text.Length));

    /// <param name="line">As <c>home 2000 5</c>: type, bytes, requests.</param>
    private static PageBudget Budget(Located<string> line)
    {
        var words = line.Value.Split(' ');
        var places = words
            .Select(word =>
                line.Span with
                {
                    Start = line.Span.Start + $" {line.Value} ".IndexOf($" {word} ", StringComparison.Ordinal),
                    Length = word.Length,
                }
            )
            .ToList();
        return new PageBudget(
            new(words[0], places[0]),
            new(long.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), places[1]),
            new(int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture), places[2])
        );
    }

    private static string Text()
    {
        var text = new StringBuilder(
            """
            -- index.html --
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
            <title>Numbers</title>
            <link rel="stylesheet" href="assets/site.css">
            </head>
            <body><a href="en/">English</a> <a href="zh/" lang="zh-Hans">中文</a></body>
            </html>
            -- en/old/index.html --
            <!doctype html>
            <html lang="en">
            <head>
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
            <title>Moved</title>
            <link rel="icon" href="data:,">
            <meta http-equiv="refresh" content="0; url=../apps/">
            </head>
            <body><a href="../apps/">Apps</a></body>
            </html>
            -- assets/site.css --
            /* was url(https://old.example/a.png) */
            @import "print.css";
            body { background: url("dot.svg"); }
            i { background: url(data:image/png;base64,AA==); }
            -- assets/print.css --
            body { color: black }
            -- assets/dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg"><symbol id="dot"><circle r="1"/></symbol><use href="#dot"/></svg>
            -- assets/site.js --
            import { open } from "./menu.js";
            fetch("../search.json");
            -- assets/menu.js --
            export function open() {}
            -- sitemap.xml --
            <urlset><url><loc>https://example.org/en/apps/</loc></url></urlset>
            -- robots.txt --
            Sitemap: https://example.org/sitemap.xml
            -- theme/templates/page.html --
            <main id="main">
            <script src="{{ page.root }}assets/site.js" defer></script>
            <a class="skip" href="#main">Skip</a>
            -- data/budgets.txt --
            default 4000 5
            apps 2000 5
            home 2000 5
            -- data/addresses.txt --
            /en/
            /en/apps/
            /en/old/
            /zh/
            /zh/apps/
            /en/wechat/
            /zh/wechat/
            """
        );
        foreach (var (language, tag, other) in new[] { ("en", "en", "zh"), ("zh", "zh-Hans", "en") })
        {
            text.Append('\n').Append(Page(language, tag, "", "Home", $"""<a href="apps/">Apps</a> <a href="../{other}/">other</a>"""));
            text.Append('\n')
                .Append(
                    Page(
                        language,
                        tag,
                        "apps/",
                        "Apps",
                        """<a href="../wechat/#pay">WeChat</a> <a href="tel:95188">95188</a> """
                            + """<a href="https://other.example/">elsewhere</a>"""
                    )
                );
            text.Append('\n')
                .Append(
                    Page(
                        language,
                        tag,
                        "wechat/",
                        "WeChat",
                        """<h2 id="pay">Pay</h2><h2 id="付款">付款</h2>"""
                            + """<a href="#%E4%BB%98%E6%AC%BE">付款</a> <a href="../apps/?q=1#top">Apps</a>"""
                    )
                );
        }
        return text.ToString();
    }

    private static string Page(string language, string tag, string path, string title, string body)
    {
        var root = string.Concat(Enumerable.Repeat("../", 1 + path.Count(c => c == '/')));
        return $"""
            -- {language}/{path}index.html --
            <!doctype html>
            <html lang="{tag}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
            <title>{title}</title>
            <link rel="canonical" href="https://example.org/{language}/{path}">
            <link rel="alternate" hreflang="en" href="https://example.org/en/{path}">
            <link rel="alternate" hreflang="zh-Hans" href="https://example.org/zh/{path}">
            <link rel="alternate" hreflang="x-default" href="https://example.org/en/{path}">
            <meta property="og:url" content="https://example.org/{language}/{path}">
            <link rel="stylesheet" href="{root}assets/site.css">
            <script src="{root}assets/site.js" defer></script>
            <script type="application/ld+json">{"{"}"a": 1{"}"}</script>
            </head>
            <body>
            <a class="skip" href="#main">Skip</a>
            <main id="main">
            <p>{body}</p>
            <img src="{root}assets/dot.svg" srcset="{root}assets/dot.svg 1x, {root}assets/dot.svg 2x" alt="" width="1" height="1">
            <svg viewBox="0 0 1 1"><use href="{root}assets/dot.svg#dot"/></svg>
            </main>
            </body>
            </html>
            """.Replace("<p><h2", "<div><h2").Replace("Apps</a></p>", "Apps</a></div>");
    }
}

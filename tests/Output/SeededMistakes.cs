namespace SiteGen.Tests.Output;

/// <summary>A mistake planted in the clean site, and every diagnostic it must bring, no more and no fewer.</summary>
public sealed record SeededMistake(string Name, string Path, string Old, string New, params string[] Expected)
{
    public Dictionary<string, string> Plant() => BuiltSite.With(Path, Old, New);

    public override string ToString() => Name;
}

/// <summary>One mistake for every way a check can object.</summary>
internal static class SeededMistakes
{
    private const string Apps = "en/apps/index.html";
    private const string Home = "en/index.html";

    public static IReadOnlyList<SeededMistake> All { get; } =
    [
        new(
            "a stray end tag",
            Apps,
            "<main id=\"main\">",
            "<main id=\"main\"></p>",
            "output/en/apps/index.html(18,17): error SG5005: The HTML is malformed at '</p>': no paragraph has been found "
                + "within the local scope."
        ),
        new(
            "an attribute twice",
            Apps,
            "<body>",
            "<body id=\"a\" id=\"b\">",
            "output/en/apps/index.html(16,1): error SG5005: The HTML is malformed at '<body id=\"a\" id=\"b\">': the attribute "
                + "has already been added."
        ),
        new(
            "a page without a title",
            "index.html",
            "<title>Numbers</title>",
            "",
            "output/index.html(2,1): error SG5005: The page has no title."
        ),
        new(
            "an id twice",
            Apps,
            "<p>",
            "<p id=\"main\">",
            "output/en/apps/index.html(19,4): error SG5007: The id 'main' is used twice on one page."
        ),
        new(
            "a link to a misspelt page",
            Home,
            "href=\"apps/\"",
            "href=\"aps/\"",
            "input/en/apps/index.html.md(1,1): error SG5004: The page '/en/apps/' is not linked from '/en/', nor from a page it leads to.",
            "input/en/wechat/index.html.md(1,1): error SG5004: The page '/en/wechat/' is not linked from '/en/', nor from a "
                + "page it leads to.",
            "output/en/index.html(19,7): error SG5002: 'aps/' leads to '/en/aps/', which the site does not have. Did you mean '/en/apps/'?"
        ),
        new(
            "a folder without its slash",
            Home,
            "href=\"apps/\"",
            "href=\"apps\"",
            "input/en/apps/index.html.md(1,1): error SG5004: The page '/en/apps/' is not linked from '/en/', nor from a page it leads to.",
            "input/en/wechat/index.html.md(1,1): error SG5004: The page '/en/wechat/' is not linked from '/en/', nor from a "
                + "page it leads to.",
            "output/en/index.html(19,7): error SG5002: 'apps' leads to '/en/apps', which the site does not have. The address "
                + "of a folder ends in a slash."
        ),
        new(
            "a link out of the site",
            Home,
            "href=\"apps/\"",
            "href=\"apps/\"></a><a href=\"../../x\"",
            "output/en/index.html(19,27): error SG5002: '../../x' leads out of the site."
        ),
        new(
            "a misspelt fragment on another page",
            Apps,
            "#pay",
            "#pai",
            "output/en/apps/index.html(19,7): error SG5002: '../wechat/#pai' leads to '#pai', which the page '/en/wechat/' "
                + "does not have. Did you mean 'pay'?"
        ),
        new(
            "a misspelt fragment on the same page",
            "en/wechat/index.html",
            "href=\"#%E4%BB%98%E6%AC%BE\"",
            "href=\"#付\"",
            "output/en/wechat/index.html(19,49): error SG5002: '#付' leads to '#付', which the page '/en/wechat/' does not have. "
                + "Did you mean '付款'?"
        ),
        new(
            "a fragment a drawing lacks",
            Apps,
            "dot.svg#dot",
            "dot.svg#dash",
            "output/en/apps/index.html(21,29): error SG5002: '../../assets/dot.svg#dash' leads to '#dash', which the drawing does not have."
        ),
        new(
            "a picture that is not there",
            Apps,
            "<img src=\"../../assets/dot.svg\"",
            "<img src=\"../../assets/dots.svg\"",
            "output/en/apps/index.html(20,6): error SG5002: '../../assets/dots.svg' leads to '/assets/dots.svg', which the "
                + "site does not have. Did you mean '/assets/dot.svg'?"
        ),
        new(
            "a picture of a set that is not there",
            Apps,
            "dot.svg 2x",
            "dots.svg 2x",
            "output/en/apps/index.html(20,33): error SG5002: '../../assets/dots.svg' leads to '/assets/dots.svg', which the "
                + "site does not have. Did you mean '/assets/dot.svg'?"
        ),
        new(
            "a picture without words",
            Apps,
            " alt=\"\" width=\"1\"",
            "",
            "output/en/apps/index.html(20,1): error SG5025: The picture has no 'alt', and no 'width'."
        ),
        new(
            "an empty address",
            Apps,
            "<img src=\"../../assets/dot.svg\"",
            "<img src=\"\"",
            "output/en/apps/index.html(20,6): error SG5002: The attribute 'src' is empty, so a browser would fetch the page itself."
        ),
        new(
            "a canonical address that is not there",
            Apps,
            "<link rel=\"canonical\" href=\"https://example.org/en/apps/\">",
            "<link rel=\"canonical\" href=\"https://example.org/en/app/\">",
            "output/en/apps/index.html(7,23): error SG5002: 'https://example.org/en/app/' leads to '/en/app/', which the site "
                + "does not have. Did you mean '/en/apps/'?"
        ),
        new(
            "a shared address that is not there",
            Apps,
            "<meta property=\"og:url\" content=\"https://example.org/en/apps/\">",
            "<meta property=\"og:url\" content=\"https://example.org/en/app/\">",
            "output/en/apps/index.html(11,25): error SG5002: 'https://example.org/en/app/' leads to '/en/app/', which the site "
                + "does not have. Did you mean '/en/apps/'?"
        ),
        new(
            "a redirect to nowhere",
            "en/old/index.html",
            "url=../apps/",
            "url=../apps/x/",
            "output/en/old/index.html(7,28): error SG5002: '../apps/x/' leads to '/en/apps/x/', which the site does not have. "
                + "Did you mean '/en/apps/'?"
        ),
        new(
            "a style sheet that loads a missing picture",
            "assets/site.css",
            "dot.svg",
            "dots.svg",
            "output/assets/site.css(3,25): error SG5002: 'dots.svg' leads to '/assets/dots.svg', which the site does not have. "
                + "Did you mean '/assets/dot.svg'?"
        ),
        new(
            "a style sheet that loads from above the site",
            "assets/site.css",
            "dot.svg",
            "../../dot.svg",
            "output/assets/site.css(3,25): error SG5002: '../../dot.svg' leads out of the site."
        ),
        new(
            "a site map that lists a missing page",
            "sitemap.xml",
            "en/apps/",
            "en/app/",
            "output/sitemap.xml(1,19): error SG5002: 'https://example.org/en/app/' leads to '/en/app/', which the site does "
                + "not have. Did you mean '/en/apps/'?"
        ),
        new(
            "a foreign picture",
            Apps,
            "<img src=\"../../assets/dot.svg\"",
            "<img src=\"https://cdn.example/dot.svg\"",
            "output/en/apps/index.html(20,6): error SG5003: A browser would fetch 'https://cdn.example/dot.svg', which is not "
                + "part of the site."
        ),
        new(
            "a foreign picture of a set",
            Apps,
            "../../assets/dot.svg 2x",
            "//cdn.example/dot.svg 2x",
            "output/en/apps/index.html(20,33): error SG5003: A browser would fetch '//cdn.example/dot.svg', which is not part of the site."
        ),
        new(
            "a foreign style sheet",
            Apps,
            "<link rel=\"stylesheet\" href=\"../../assets/site.css\">",
            "<link rel=\"stylesheet\" href=\"https://cdn.example/site.css\">",
            "output/en/apps/index.html(12,24): error SG5003: A browser would fetch 'https://cdn.example/site.css', which is "
                + "not part of the site."
        ),
        new(
            "a connection opened early",
            Apps,
            "<link rel=\"canonical\"",
            "<link rel=\"preconnect\" href=\"https://cdn.example\"><link rel=\"canonical\"",
            "output/en/apps/index.html(7,24): error SG5003: A browser would fetch 'https://cdn.example', which is not part of the site."
        ),
        new(
            "a foreign frame",
            Apps,
            "<p>",
            "<iframe src=\"https://map.example/\"></iframe><p>",
            "output/en/apps/index.html(19,9): error SG5003: A browser would fetch 'https://map.example/', which is not part of the site."
        ),
        new(
            "a foreign object",
            Apps,
            "<p>",
            "<object data=\"https://map.example/\"></object><p>",
            "output/en/apps/index.html(19,9): error SG5003: A browser would fetch 'https://map.example/', which is not part of the site."
        ),
        new(
            "a form sent elsewhere",
            Apps,
            "<p>",
            "<form action=\"https://form.example/\"></form><p>",
            "output/en/apps/index.html(19,7): error SG5003: A browser would fetch 'https://form.example/', which is not part of the site."
        ),
        new(
            "a redirect elsewhere",
            "en/old/index.html",
            "url=../apps/",
            "url=https://other.example/",
            "output/en/old/index.html(7,28): error SG5003: A browser would fetch 'https://other.example/', which is not part of the site."
        ),
        new(
            "a foreign drawing",
            Apps,
            "<use href=\"../../assets/dot.svg#dot\"/>",
            "<use xlink:href=\"https://cdn.example/a.svg#dot\"/>",
            "output/en/apps/index.html(21,24): error SG5003: A browser would fetch 'https://cdn.example/a.svg#dot', which is "
                + "not part of the site."
        ),
        new(
            "a foreign picture inside a template",
            Apps,
            "<p>",
            "<template><img src=\"https://cdn.example/dot.svg\" alt=\"\" width=\"1\" height=\"1\"></template><p>",
            "output/en/apps/index.html(19,16): error SG5003: A browser would fetch 'https://cdn.example/dot.svg', which is not "
                + "part of the site."
        ),
        new(
            "a foreign base address",
            Apps,
            "<meta charset=\"utf-8\">",
            "<meta charset=\"utf-8\"><base href=\"https://cdn.example/\">",
            "output/en/apps/index.html(4,29): error SG5003: A browser would fetch 'https://cdn.example/', which is not part of the site."
        ),
        new(
            "data that is no image",
            Apps,
            "<p>",
            "<iframe src=\"data:text/html,x\"></iframe><p>",
            "output/en/apps/index.html(19,9): error SG5003: A 'data:' address may only hold an image."
        ),
        new(
            "a foreign font in a style sheet",
            "assets/site.css",
            "\"dot.svg\"",
            "https://fonts.example/a.woff2",
            "output/assets/site.css(3,24): error SG5003: A browser would fetch 'https://fonts.example/a.woff2', which is not "
                + "part of the site."
        ),
        new(
            "a foreign import in a style sheet",
            "assets/site.css",
            "\"print.css\"",
            "'//fonts.example/css'",
            "output/assets/site.css(2,10): error SG5003: A browser would fetch '//fonts.example/css', which is not part of the site."
        ),
        new(
            "a foreign picture in a drawing",
            "assets/dot.svg",
            "\"#dot\"",
            "\"https://cdn.example/a.svg#dot\"",
            "output/assets/dot.svg(1,93): error SG5003: A browser would fetch 'https://cdn.example/a.svg#dot', which is not "
                + "part of the site."
        ),
        new(
            "a script in a drawing",
            "assets/dot.svg",
            "<circle r=\"1\"/>",
            "<circle r=\"1\" onclick=\"go()\"/>",
            "output/assets/dot.svg(1,72): error SG5022: The attribute 'onclick' is a script."
        ),
        new(
            "a script that fetches elsewhere",
            "assets/site.js",
            "fetch(\"../search.json\")",
            "fetch( 'https://api.example/x' )",
            "output/assets/site.js(2,9): error SG5003: The script would ask 'https://api.example/x', which is not part of the "
                + "site; address the site's own files relatively."
        ),
        new(
            "a script that imports from elsewhere",
            "assets/site.js",
            "./menu.js",
            "https://cdn.example/menu.js",
            "output/assets/site.js(1,23): error SG5003: The script would ask 'https://cdn.example/menu.js', which is not part "
                + "of the site; address the site's own files relatively."
        ),
        new(
            "a script that makes a foreign address",
            "assets/site.js",
            "fetch(\"../search.json\")",
            "new URL(`https://api.example/x`)",
            "output/assets/site.js(2,10): error SG5003: The script would ask 'https://api.example/x', which is not part of the "
                + "site; address the site's own files relatively."
        ),
        new(
            "a picture of the page that is none",
            Apps,
            "<meta property=\"og:url\"",
            "<meta property=\"og:image\"",
            "output/en/apps/index.html(11,27): error SG5021: '/en/apps/index.html' is no PNG file; it should be 1200 by 630."
        ),
        new(
            "a picture of the page at a relative address",
            Apps,
            "<link rel=\"canonical\"",
            "<meta property=\"og:image\" content=\"../../assets/dot.svg\"><link rel=\"canonical\"",
            "output/en/apps/index.html(7,27): error SG5021: The picture '../../assets/dot.svg' is not an absolute address of this site."
        ),
        new(
            "a picture of the page from elsewhere",
            Apps,
            "<link rel=\"canonical\"",
            "<meta name=\"twitter:image\" content=\"https://cdn.example/a.png\"><link rel=\"canonical\"",
            "output/en/apps/index.html(7,28): error SG5021: The picture 'https://cdn.example/a.png' is not an absolute address "
                + "of this site."
        ),
        new(
            "a picture of the page that is not there",
            Apps,
            "<link rel=\"canonical\"",
            "<meta property=\"og:image\" content=\"https://example.org/assets/dots.svg\"><link rel=\"canonical\"",
            "output/en/apps/index.html(7,27): error SG5002: 'https://example.org/assets/dots.svg' leads to '/assets/dots.svg', "
                + "which the site does not have. Did you mean '/assets/dot.svg'?"
        ),
        new(
            "a picture of the page of another size",
            Apps,
            "<link rel=\"canonical\"",
            "<meta property=\"og:image:width\" content=\"600\"><link rel=\"canonical\"",
            "output/en/apps/index.html(7,33): error SG5021: The page says '600' of its picture, which is 1200 by 630."
        ),
        new(
            "a page over its budget",
            "data/budgets.txt",
            "apps 2000 5",
            "apps 900 5",
            "data/budgets.txt(2,6): error SG5018: The first view of '/zh/apps/' weighs 1.405 KB, 0.505 KB over the budget of "
                + "'apps'. The heaviest part of it is the page itself, 1.072 KB. 2 pages are over it."
        ),
        new(
            "a page of more requests than its budget",
            "data/budgets.txt",
            "apps 2000 5",
            "apps 2000 4",
            "data/budgets.txt(2,11): error SG5018: The first view of '/en/apps/' takes 5 requests; the budget of 'apps' is 4. "
                + "2 pages are over it."
        ),
        new(
            "pages over the budget of all",
            "data/budgets.txt",
            "default 4000 5",
            "default 1400 4",
            "data/budgets.txt(1,9): error SG5018: The first view of '/zh/wechat/' weighs 1.433 KB, 0.033 KB over the budget of "
                + "'default'. The heaviest part of it is the page itself, 1.1 KB. 2 pages are over it.",
            "data/budgets.txt(1,14): error SG5018: The first view of '/en/wechat/' takes 5 requests; the budget of 'default' "
                + "is 4. 2 pages are over it."
        ),
        new(
            "a font that a style sheet loads counts",
            "assets/print.css",
            "body",
            "@font-face { src: url(../sitemap.xml) } i { background: url(site.js) } body",
            "data/budgets.txt(1,14): error SG5018: The first view of '/en/wechat/' takes 6 requests; the budget of 'default' "
                + "is 5. 3 pages are over it.",
            "data/budgets.txt(2,11): error SG5018: The first view of '/en/apps/' takes 6 requests; the budget of 'apps' is 5. "
                + "2 pages are over it.",
            "data/budgets.txt(3,11): error SG5018: The first view of '/en/' takes 6 requests; the budget of 'home' is 5. 2 "
                + "pages are over it."
        ),
        new(
            "a budget of no page",
            "data/budgets.txt",
            "apps 2000 5",
            "app 2000 5",
            "data/budgets.txt(2,1): error SG5019: No page is of the type 'app'. Did you mean 'apps'?"
        ),
        new(
            "a budget that holds nothing back",
            "data/budgets.txt",
            "apps 2000 5",
            "apps 9000 5",
            "data/budgets.txt(2,6): warning SG5020: The heaviest page of 'apps', '/zh/apps/', weighs 1.405 KB of the 9.0 KB it may."
        ),
        new(
            "a script inside the page",
            Apps,
            "<p>",
            "<script>go()</script><p>",
            "output/en/apps/index.html(19,1): error SG5008: The script stands inside the page."
        ),
        new(
            "a style sheet inside the page",
            Apps,
            "<meta charset=\"utf-8\">",
            "<meta charset=\"utf-8\"><style>p{}</style>",
            "output/en/apps/index.html(4,23): error SG5008: The style sheet stands inside the page.",
            "output/en/apps/index.html(5,1): error SG5011: The Content-Security-Policy comes after a 'style' element, which it "
                + "therefore does not govern."
        ),
        new(
            "a style attribute",
            Apps,
            "<p>",
            "<p style=\"color:red\">",
            "output/en/apps/index.html(19,4): error SG5008: The attribute 'style' is an inline style."
        ),
        new(
            "an event attribute",
            Apps,
            "<p>",
            "<p onclick=\"go()\">",
            "output/en/apps/index.html(19,4): error SG5008: The attribute 'onclick' is an inline script."
        ),
        new(
            "a script as an address",
            Apps,
            "<a href=\"tel:95188\">",
            "<a href=\" java\tscript:go()\">",
            "output/en/apps/index.html(19,43): error SG5008: The address is a script."
        ),
        new(
            "a page inside the page",
            Apps,
            "<p>",
            "<iframe srcdoc=\"x\"></iframe><p>",
            "output/en/apps/index.html(1,1): error SG5005: The HTML is malformed at '<!doctype html>': the doctype tag is missing.",
            "output/en/apps/index.html(19,9): error SG5008: The attribute 'srcdoc' is a page inside the page."
        ),
        new(
            "no policy",
            Apps,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">",
            "",
            "output/en/apps/index.html(2,1): error SG5011: The page carries no Content-Security-Policy."
        ),
        new(
            "another policy",
            Apps,
            "default-src 'self'",
            "default-src *",
            "output/en/apps/index.html(5,44): error SG5011: The Content-Security-Policy differs from the build's, which is: "
                + "default-src 'self'."
        ),
        new(
            "a policy too late",
            Apps,
            "<meta charset=\"utf-8\">",
            "<link rel=\"icon\" href=\"../../assets/dot.svg\">",
            "output/en/apps/index.html(5,1): error SG5011: The Content-Security-Policy comes after a 'link' element, which it "
                + "therefore does not govern."
        ),
        new(
            "no language",
            "index.html",
            "<html lang=\"en\">",
            "<html>",
            "output/index.html(2,1): error SG5006: The page does not say its language in 'lang'."
        ),
        new(
            "the wrong language",
            "zh/apps/index.html",
            "<html lang=\"zh-Hans\">",
            "<html lang=\"zh\">",
            "output/zh/apps/index.html(2,7): error SG5006: The page says its language is 'zh', but it lies under '/zh/', where "
                + "it is 'zh-Hans'."
        ),
        new(
            "a missing alternate",
            Apps,
            "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/en/apps/\">",
            "",
            "output/en/apps/index.html(2,1): error SG5006: The page names no alternate for 'x-default'."
        ),
        new(
            "a relative alternate",
            Apps,
            "hreflang=\"x-default\" href=\"https://example.org/en/apps/\"",
            "hreflang=\"x-default\" href=\"./\"",
            "output/en/apps/index.html(10,44): error SG5006: The alternate './' is not an absolute address of this site."
        ),
        new(
            "an alternate twice",
            Apps,
            "hreflang=\"x-default\" href=\"https://example.org/en/apps/\">",
            "hreflang=\"x-default\" href=\"https://example.org/en/apps/\"><link rel=\"alternate\" hreflang=\"x-default\" "
                + "href=\"https://example.org/en/\">",
            "output/en/apps/index.html(10,123): error SG5006: The alternate for 'x-default' is named twice."
        ),
        new(
            "an alternate in an unknown language",
            Apps,
            "<link rel=\"canonical\"",
            "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.org/\"><link rel=\"canonical\"",
            "output/en/apps/index.html(7,37): error SG5006: The site has no language 'fr'."
        ),
        new(
            "an alternate that does not answer",
            Apps,
            "hreflang=\"zh-Hans\" href=\"https://example.org/zh/apps/\"",
            "hreflang=\"zh-Hans\" href=\"https://example.org/zh/\"",
            "output/en/apps/index.html(9,42): error SG5006: The page '/zh/' does not name this one as its alternate in return.",
            "output/zh/apps/index.html(8,37): error SG5006: The page '/en/apps/' does not name this one as its alternate in return."
        ),
        new(
            "an alternate of its own language that is another page",
            Apps,
            "hreflang=\"en\" href=\"https://example.org/en/apps/\"",
            "hreflang=\"en\" href=\"https://example.org/en/\"",
            "output/en/apps/index.html(8,37): error SG5006: The alternate for the page's own language leads to "
                + "'https://example.org/en/', not to the page."
        ),
        new(
            "a title twice",
            Apps,
            "<title>Apps</title>",
            "<title>Home</title>",
            "input/en/index.html.md(1,1): error SG3010: The pages '/en/apps/' and '/en/' have the same title 'Home'."
        ),
        new(
            "a page nothing leads to",
            Apps,
            "href=\"../wechat/#pay\"",
            "href=\"../../zh/wechat/#pay\"",
            "input/en/wechat/index.html.md(1,1): error SG5004: The page '/en/wechat/' is not linked from '/en/', nor from a "
                + "page it leads to."
        ),
        new(
            "an address that vanished",
            "data/addresses.txt",
            "/en/apps/\n",
            "/en/apps/\n/en/app/\n",
            "data/addresses.txt(3,1): error SG5009: The address '/en/app/' was published, but the site no longer has it. Did "
                + "you mean '/en/apps/'?"
        ),
        new(
            "an address not recorded",
            "data/addresses.txt",
            "/zh/apps/\n",
            "",
            "data/addresses.txt(6,12): warning SG5010: There is no line '/zh/apps/' here."
        ),
    ];
}

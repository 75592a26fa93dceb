using SiteGen.CommandLine;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.CommandLine;

/// <summary>Mistakes that authors make, put one at a time into a frozen site on disk, through the program as it is run.</summary>
[Tier(Tier.Slow)]
public sealed class SeededAuthorMistakeTests : IDisposable
{
    private const string Fact = "data/facts/rest-period.yaml",
        Fee = "data/facts/fee.yaml",
        Steps = "data/procedures/paperboat-change.yaml",
        Router = "data/router.yaml",
        Guide = "input/en/guides/keeping.md",
        ChineseGuide = "input/zh/guides/keeping.md",
        Layout = "theme/templates/layout.html";

    private readonly TemporaryFolder _site = new();

    /// <summary>A file, a text that occurs in it once, what an author wrote instead, the code to expect, and words of the line it must
    /// point at.</summary>
    public static TheoryData<string, string, string, string, string> Mistakes() =>
        new()
        {
            // data/
            { Fact, "status: official", "status: offical", "SG2004", "status: offical" },
            { Fact, "as-of: 2026-01", "as_of: 2026-01", "SG2001", "as_of: 2026-01" },
            { Fact, "as-of: 2026-01\n", "as-of: 2026-01\nas-of: 2026-02\n", "SG1002", "as-of: 2026-02" },
            { Fact, "zh: \"号码", "cn: \"号码", "SG2005", "statement:" },
            { Fact, "{value} before", "ninety days before", "SG2012", "ninety days before" },
            { Fact, "at-least: 90", "at-least: 91", "SG2029", "at-least: 91" },
            { Fee, "id: fee\n", "id: fees\n", "SG2006", "id: fees" },
            { Fee, "id: diary", "id: dairy", "SG2009", "id: dairy" },
            {
                "data/facts/codes-go-on.yaml",
                "verified: { date: 2026-02",
                "verified: { date: 2026-13",
                "SG2003",
                "verified: { date: 2026-13"
            },
            { Steps, "en: Me, pinyin: Wǒ }", "en: Me, pinyin: Wǒ", "SG1001", "  - tap: { zh: 我" },
            { Steps, "  - tap: { zh: 我", "  - tip: { zh: 我", "SG2001", "  - tip:" },
            { "data/hotlines/harbour.yaml", "dial: \"10555\"", "dial: \"10556\"", "SG2013", "dial: \"10556\"" },
            { "data/ledger.yaml", "entries: [fact:rest-period]", "entries: [fact:rest-periods]", "SG2009", "fact:rest-periods" },
            {
                "data/addresses.txt",
                "/en/apps/paperboat/\n",
                "/en/apps/paperboat/\n/en/apps/steamboat/\n",
                "SG5009",
                "/en/apps/steamboat/"
            },
            { Router, "when: { uses: paperboat }", "when: { uses: paperbaot }", "SG2020", "uses: paperbaot" },
            { Router, "show: [hotline:harbour, fact:rest-period]", "show: [fact:rest-period]", "SG2017", "- id: silent" },
            { Router, "when: { number: silent }", "when: { number: silent, uses: pine }", "SG2018", "- id: call" },
            { Router, "aliases: [quiet]", "alias: [quiet]", "SG2001", "alias: [quiet]" },
            // input/
            { Guide, "(fact:fee)", "(fact:fees)", "SG3002", "fact:fees" },
            { Guide, "It usually costs", "It costs", "SG3011", "It costs" },
            { Guide, "[90 days](fact:rest-period)", "90 days", "SG3004", "A number rests for 90 days" },
            { Guide, "::: steps paperboat-change", "::: step paperboat-change", "SG1007", "::: step paperboat" },
            { Guide, "## In Paperboat {#paperboat}", "## In Paperboat", "SG3008", "## In Paperboat" },
            { Guide, "(guide:trouble#call)", "(guide:trouble#cal)", "SG3002", "guide:trouble#cal" },
            { Guide, "(bank:pine)", "(javascript:alert)", "SG3001", "javascript:alert" },
            { ChineseGuide, "## 在纸船里 {#paperboat}", "## 在纸船里 {#boat}", "SG3007", "## 在纸船里" },
            { ChineseGuide, "**请尽早办理。**", "**请尽早办理.**", "SG3012", "请尽早办理." },
            { ChineseGuide, "通常[](fact:fee)", "通常每月约5至10元", "SG3004", "通常每月" },
            { ChineseGuide, "::: steps paperboat-change", "::: steps paperboat-chang", "SG3002", "paperboat-chang" },
            { ChineseGuide, "::: note\n", "::: nota\n", "SG1007", "::: nota" },
            // theme/
            { "theme/templates/guide.html", "{{ page.lead }}", "{{ page.laed }}", "SG4002", "page.laed" },
            { "theme/templates/guide.html", "{{ page.title }}</h1>", "{{ page.title </h1>", "SG4001", "{{ page.title </h1>" },
            { Layout, "src=\"{{ head.script }}\"", "src=\"https://cdn.example/site.js\"", "SG5003", "cdn.example" },
            { Layout, "<main id=\"main\"", "<main style=\"margin:0\" id=\"main\"", "SG5008", "style=\"margin:0\"" },
            { Layout, "href=\"#main\"", "href=\"#mian\"", "SG5002", "#mian" },
            { "theme/strings.zh.yaml", "\nmenu: ", "\nmenue: ", "SG4004", "menue: " },
            { "theme/assets/site.css", "max-width: 40rem", "background: url(https://cdn.example/x.png)", "SG5003", "cdn.example" },
        };

    [Theory, MemberData(nameof(Mistakes))]
    public void A_mistake_ends_in_exit_1_and_a_diagnostic_at_its_line(string path, string old, string mistaken, string code, string onLine)
    {
        WriteSite();
        var text = File.ReadAllText(_site[path]);
        Assert.Equal(2, text.Split(old).Length);
        var changed = text.Replace(old, mistaken, StringComparison.Ordinal);
        _site.Write(path, changed);

        var (exit, said) = Check();

        var line = changed[..changed.IndexOf(onLine, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        var place = $"{_site[path]}({line},";
        Assert.Equal(ExitCode.ContentErrors, exit);
        Assert.True(
            said.Split('\n')
                .Any(l => l.StartsWith(place, StringComparison.Ordinal) && l.Contains($": error {code}: ", StringComparison.Ordinal)),
            said
        );
    }

    [Fact]
    public void The_site_without_a_mistake_is_clean()
    {
        WriteSite();
        var (exit, said) = Check();
        Assert.True(exit == ExitCode.Clean, said);
    }

    public void Dispose() => _site.Dispose();

    /// <summary>With all its addresses recorded, so that one more is one too many.</summary>
    private void WriteSite()
    {
        FullSite.WriteTo(_site.Path);
        _site.Write("data/addresses.txt", string.Concat(FullSite.Built.LanguagePages.Select(page => $"/{page.Address}\n")));
    }

    private (int Exit, string Said) Check()
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        string[] arguments = ["check", "--data", _site["data"], "--input", _site["input"], "--theme", _site["theme"]];
        var exit = Cli.Run(arguments, new Session(output, error, Rich: false, SiteBuild.Run));
        return (exit, output.ToString() + error);
    }
}

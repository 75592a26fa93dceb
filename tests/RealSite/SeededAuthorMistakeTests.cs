using SiteGen.CommandLine;
using SiteGen.Model.Entries;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.RealSite;

/// <summary>Mistakes that editors make, put one at a time into a copy of the real site, through the program as it is run.</summary>
[Tier(Tier.Slow)]
public sealed class SeededAuthorMistakeTests : IDisposable
{
    private readonly TemporaryFolder _copy = new();

    /// <summary>A file, a text that occurs in it once, what an editor wrote instead, the code to expect, and words of the line it must
    /// point at.</summary>
    public static TheoryData<string, string, string, string, string> Mistakes() =>
        new()
        {
            // data/
            { "data/facts/number-freeze.yaml", "status: official", "status: offical", "SG2004", "status: offical" },
            { "data/facts/number-freeze.yaml", "as-of: 2026-04", "as_of: 2026-04", "SG2001", "as_of: 2026-04" },
            { "data/facts/number-freeze.yaml", "as-of: 2026-04\n", "as-of: 2026-04\nas-of: 2026-05\n", "SG1002", "as-of: 2026-05" },
            { "data/facts/number-freeze.yaml", "  zh: 号码", "  cn: 号码", "SG2005", "  en: Once" },
            { "data/facts/number-freeze.yaml", "{value} before", "ninety days before", "SG2012", "ninety days before" },
            { "data/facts/renewal-time.yaml", "id: renewal-time", "id: renewal-times", "SG2006", "id: renewal-times" },
            { "data/facts/renewal-time.yaml", "id: brief", "id: breif", "SG2009", "id: breif" },
            {
                "data/facts/wechat-change-quick.yaml",
                "verified: { on: 2026-04",
                "verified: { on: 2026-13",
                "SG2003",
                "verified: { on: 2026-13"
            },
            {
                "data/procedures/wechat-change-number.yaml",
                "  - tap: { zh: 设置, en: Settings, pinyin: Shèzhì }",
                "  - tap: { zh: 设置, en: Settings, pinyin: Shèzhì",
                "SG1001",
                "  - tap: { zh: 设置"
            },
            {
                "data/procedures/wechat-change-number.yaml",
                "  - tap: { zh: 我, en: Me, pinyin: Wǒ }",
                "  - tip: { zh: 我, en: Me, pinyin: Wǒ }",
                "SG2001",
                "  - tip:"
            },
            { "data/hotlines/alipay.yaml", "dial: \"95188\"", "dial: \"95189\"", "SG2013", "dial: \"95189\"" },
            { "data/addresses.txt", "/en/apps/wechat/\n", "/en/apps/wechat/\n/en/apps/wechat-old/\n", "SG5009", "/en/apps/wechat-old/" },
            {
                "data/router.yaml",
                "when: { number: lapsed, place: abroad }",
                "when: { number: lapsed, place: abraod }",
                "SG2020",
                "place: abraod"
            },
            {
                "data/router.yaml",
                "      - { entry: phrase:number-reassigned, when: { number: [lapsed, reissued] } }\n      - { entry: fact:number-stays-tied",
                "      - { entry: fact:number-stays-tied",
                "SG2017",
                "      id: none"
            },
            {
                "data/router.yaml",
                "      - { number: lapsed, place: china }\n",
                "      - { number: [lapsed, reissued], place: china }\n",
                "SG2019",
                "- id: carrier"
            },
            { "data/router.yaml", "      - id: abroad\n", "      - id: overseas\n", "SG2020", "when: { place: abroad }" },
            // input/
            {
                "input/en/guides/before-it-lapses.md",
                "[quick in straightforward cases](fact:wechat-change-quick)",
                "[quick](fact:wechat-chang-quick)",
                "SG3002",
                "wechat-chang-quick"
            },
            {
                "input/en/guides/before-it-lapses.md",
                "The change is usually [quick",
                "The change is [quick",
                "SG3011",
                "The change is [quick"
            },
            { "input/en/guides/before-it-lapses.md", "on [](hotline:wechat).", "on 4006700700.", "SG3004", "on 4006700700." },
            {
                "input/en/guides/before-it-lapses.md",
                "::: steps alipay-change-number",
                "::: step alipay-change-number",
                "SG1007",
                "::: step alipay"
            },
            { "input/en/guides/before-it-lapses.md", "## Then Alipay {#alipay}", "## Then Alipay", "SG3008", "## Then Alipay" },
            { "input/en/guides/before-it-lapses.md", "[your bank](#banks)", "[your bank](#bank)", "SG3002", "[your bank](#bank)" },
            {
                "input/en/guides/before-it-lapses.md",
                "[every other app](#other-apps)",
                "[every other app](javascript:alert)",
                "SG3001",
                "javascript:alert"
            },
            { "input/zh/guides/keep-your-number.md", "## 怎么申请 {#ask}", "## 怎么申请 {#how}", "SG3007", "## 怎么申请" },
            { "input/zh/guides/keep-your-number.md", "- **价格不统一。**", "- **价格不统一.**", "SG3012", "价格不统一." },
            { "input/zh/guides/keep-your-number.md", "费用为[](fact:preservation-fee)", "费用为每月约5至10元", "SG3004", "费用为每月" },
            {
                "input/zh/guides/keep-your-number.md",
                "::: facts preservation-fee preservation-effect",
                "::: facts preservation-fee preservation-efect",
                "SG3002",
                "preservation-efect"
            },
            { "input/zh/guides/keep-your-number.md", "::: note\n", "::: nota\n", "SG1007", "::: nota" },
            // theme/
            { "theme/templates/guide.html", "{{ page.lead }}", "{{ page.laed }}", "SG4002", "page.laed" },
            { "theme/templates/guide.html", "{{ page.title }}</h1>", "{{ page.title </h1>", "SG4001", "{{ page.title </h1>" },
            { "theme/templates/layout.html", "src=\"{{ head.script }}\"", "src=\"https://cdn.example/site.js\"", "SG5003", "cdn.example" },
            { "theme/templates/layout.html", "<main id=\"main\"", "<main style=\"margin:0\" id=\"main\"", "SG5008", "style=\"margin:0\"" },
            { "theme/templates/layout.html", "href=\"#main\"", "href=\"#mian\"", "SG5002", "#mian" },
            { "theme/strings.zh.yaml", "menu: 菜单", "menue: 菜单", "SG4004", "menue: 菜单" },
            {
                "theme/assets/site.css",
                "margin: 0; background: var(--bg);",
                "margin: 0; background: url(https://cdn.example/x.png);",
                "SG5003",
                "cdn.example"
            },
        };

    [Theory, MemberData(nameof(Mistakes))]
    public void A_mistake_ends_in_exit_1_and_a_diagnostic_at_its_line(string path, string old, string mistaken, string code, string onLine)
    {
        foreach (var folder in new[] { "data", "input", "theme" })
            CopyFolder(folder);
        var text = File.ReadAllText(_copy[path]);
        Assert.Equal(2, text.Split(old).Length);
        var changed = text.Replace(old, mistaken, StringComparison.Ordinal);
        _copy.Write(path, changed);

        var (exit, said) = Check();

        var line = changed[..changed.IndexOf(onLine, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        Assert.Equal(ExitCode.ContentErrors, exit);
        Assert.Contains(
            said.Split('\n'),
            l =>
                l.StartsWith($"{_copy[path]}({line},", StringComparison.Ordinal)
                && l.Contains($": error {code}: ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_copy_without_a_mistake_is_clean()
    {
        foreach (var folder in new[] { "data", "input", "theme" })
            CopyFolder(folder);
        Assert.Equal((ExitCode.Clean, 35), (Check().Exit, Mistakes().Count));
    }

    public void Dispose() => _copy.Dispose();

    private (int Exit, string Said) Check()
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = Cli.Run(
            ["check", "--data", _copy["data"], "--input", _copy["input"], "--theme", _copy["theme"]],
            new Session(output, error, Rich: false, SiteBuild.Run)
        );
        return (exit, output.ToString() + error);
    }

    private void CopyFolder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories))
        {
            var target = _copy[Path.GetRelativePath(RepositoryRoot.Path, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}

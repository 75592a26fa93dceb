using System.Diagnostics;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Api;

/// <summary>A program as partners write it, in another language and with nothing but what comes with that, reads the data.</summary>
[Tier(Tier.Slow)]
public class PartnerTests
{
    [Fact]
    public void Fifteen_lines_of_Python_list_every_hotline_and_every_path()
    {
        using var folder = new TemporaryFolder();
        var site = ApiSites.Built.Value;
        foreach (var path in ApiSites.Files(site))
        {
            var file = Path.Combine(folder.Path, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, site.Files[path]);
        }
        var script = RepositoryRoot.Combine("tests", "Api", "partner.py");
        var code = File.ReadAllLines(script).Where(line => line.Trim() is { Length: > 0 } text && text[0] != '#');
        Assert.InRange(code.Count(), 5, 15);

        Assert.Equal(
            """
            tel:10555 Harbour help line Official 2026-01
            tel:10555 港湾客服 官方发布 2026-01
            sms:+86555120 Night watch by text Reported 2026-01-20
            sms:+86555120 短信巡夜 据报道 2026-01-20
            Change the number in Paperboat: Me > Number (old) > Send it.
            更换纸船的号码: 我 > 号码 (旧) > 提交。
            """,
            Run(script, new Uri(Path.Combine(folder.Path, "api", "v1") + "/").AbsoluteUri)
        );
    }

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using var python = Process.Start(start)!;
            var errors = python.StandardError.ReadToEndAsync();
            var output = python.StandardOutput.ReadToEnd();
            Assert.Equal("", errors.GetAwaiter().GetResult());
            return output.ReplaceLineEndings("\n").TrimEnd();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3.");
            throw;
        }
    }
}

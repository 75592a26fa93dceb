using System.Text;
using SiteGen.Addresses;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>A corpus in a system's layout, and on disk.</summary>
internal static class CorpusFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>After the name of our own layout: the site can be searched.</summary>
    public const string WithSearch = "+search";

    public static IEnumerable<(string Path, string Text)> Of(string system, CorpusPlan plan) =>
        system switch
        {
            "sitegen" => SiteGenLayout.Files(plan),
            "sitegen" + WithSearch => SiteGenLayout
                .Files(plan)
                .Select(file => file.Path == "data/site.yaml" ? (file.Path, file.Text + "search: true\n") : file),
            "hugo" => HugoLayout.Files(plan),
            "eleventy" => EleventyLayout.Files(plan),
            _ => throw NoSuchSystem(system),
        };

    /// <summary>Where a system's layout has a guide's Markdown.</summary>
    public static string GuideSource(string system, int guide, string lang) =>
        system switch
        {
            "sitegen" or "sitegen" + WithSearch => $"input/{lang}/guides/{CorpusPlan.SlugOf(guide)}.md",
            "hugo" => $"content/{lang}/guides/{CorpusPlan.SlugOf(guide)}.md",
            "eleventy" => $"{lang}/guides/{CorpusPlan.SlugOf(guide)}.md",
            _ => throw NoSuchSystem(system),
        };

    /// <summary>Where every system writes a guide's page.</summary>
    public static string GuidePage(int guide, string lang) => $"{lang}/guides/{CorpusPlan.SlugOf(guide)}/index.html";

    /// <returns>How many files were written.</returns>
    public static int Write(IEnumerable<(string Path, string Text)> files, string folder)
    {
        var count = 0;
        foreach (var (path, text) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text, Utf8);
            count++;
        }
        return count;
    }

    private static ArgumentOutOfRangeException NoSuchSystem(string system) =>
        new(nameof(system), system, "The systems are sitegen, sitegen+search, hugo and eleventy.");
}

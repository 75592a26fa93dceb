using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>A corpus in a system's layout, and on disk.</summary>
internal static class CorpusFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<(string Path, string Text)> Of(string system, CorpusPlan plan) => system switch
    {
        "sitegen" => SiteGenLayout.Files(plan),
        "hugo" => HugoLayout.Files(plan),
        "eleventy" => EleventyLayout.Files(plan),
        _ => throw new ArgumentOutOfRangeException(nameof(system), system, "The systems are sitegen, hugo and eleventy."),
    };

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
}

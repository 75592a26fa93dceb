using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Editing;

/// <summary>What editors do under time pressure, one by one: none of it is silent, and the rule that knows it speaks.</summary>
[Tier(Tier.Slow)]
public class EditorMistakeTests
{
    private const int Mistakes = 149;

    [Fact]
    public void Each_mistake_is_told_by_the_rule_that_knows_it()
    {
        var rows = File.ReadAllLines(RepositoryRoot.Combine("tests", "Editing", "editor-mistakes.txt"));
        var tried = 0;
        foreach (var cells in rows.Where(row => !row.StartsWith('#')).Select(row => row.Split(" ¦ ")))
        {
            var (code, what, path) = (cells[0], cells[1], cells[2]);
            var (sound, planted) = (Unescaped(cells[3]), Unescaped(cells[4]));
            var before = Encoding.UTF8.GetString(BaseSite.Files[path]);
            Assert.Contains(sound, before, StringComparison.Ordinal);
            var found = SiteBuild.Check(Site(path, before.Replace(sound, planted, StringComparison.Ordinal)));
            Assert.True(found.Any(one => one.Rule.Code == code), $"{what}: {string.Join('\n', found)}");
            tried++;
        }
        Assert.Equal(Mistakes, tried);
        Assert.Equal("", string.Join('\n', SiteBuild.Check(Site("data/words.txt", Words))));
    }

    private const string Words = "deprecations\nderegistration\nhotline\nhotlines\nmessaging\nmistyped\npinyin\nschemas\n";

    private static string Unescaped(string cell) =>
        cell == "(nothing)" ? "" : cell.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);

    private static SiteGen.Reading.MemoryFiles Site(string path, string text) =>
        BaseSite.ThemedWith(
            new Dictionary<string, byte[]?> { ["data/words.txt"] = Encoding.UTF8.GetBytes(Words), [path] = Encoding.UTF8.GetBytes(text) }
        );
}

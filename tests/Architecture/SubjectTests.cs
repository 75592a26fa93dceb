using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>What a site is about is data. The program's code names neither this site's subject nor the second one's, not even in an
/// example: whoever reads it should not take an example for something that the program knows.</summary>
[Tier(Tier.Quick)]
public partial class SubjectTests
{
    [Fact]
    public void No_file_of_the_generator_names_a_subject()
    {
        var sources = RepositoryRoot.Combine("generator");
        var files = Directory
            .EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(sources, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .ToList();
        Assert.True(files.Count > 300, $"{files.Count} files");
        Assert.Empty(
            files.SelectMany(file => Named(File.ReadAllText(file)).Select(word => $"{Path.GetRelativePath(sources, file)}: {word}"))
        );
    }

    [Theory]
    [InlineData("the carrier of an app", "carrier")]
    [InlineData("/en/apps/wechat/", "wechat")]
    [InlineData("ChinaMobile, ChineseFigures, similar", "China")]
    [InlineData("中国的手机号", "手机")]
    public void A_word_of_the_subject_is_found(string text, string word) => Assert.Equal(word, Assert.Single(Named(text)));

    private static IEnumerable<string> Named(string text) => SubjectWords().Matches(text).Select(match => match.Value);

    [GeneratedRegex(
        @"(?i:carrier|wechat|weixin|alipay|unicom|telecom|renminbi|passport|embass)"
            + @"|\b(?i:rmb|cny|yuan|sim|banks?|mainland|laps(?:e|es|ed))\b|"
            + "China|微信|支付宝|运营商|手机|银行|护照|使馆"
    )]
    private static partial Regex SubjectWords();
}

using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Architecture;

/// <summary>What depends on a language lies in <c>Languages/</c>, where the compiler holds each language to be whole; elsewhere nothing
/// asks which one it has before it, because a third would silently be taken for one of the two.</summary>
[Tier(Tier.Quick)]
public partial class LanguageChoiceTests
{
    // The index of Localized itself, in which a missing language does not compile.
    private static readonly string[] Index = ["Lang.En => En,", "Lang.Zh => Zh,", "lang switch"];

    [Fact]
    public void No_code_outside_the_languages_chooses_by_language()
    {
        var files = Sources().ToList();

        Assert.InRange(files.Count, 100, int.MaxValue);
        Assert.Equal(
            Index.Select(choice => ("Model/Localized.cs", choice)).Order(),
            files.SelectMany(file => Choices(file.Code).Select(choice => (file.Path, choice))).Order()
        );
    }

    [Theory]
    [InlineData("""var comma = lang == Lang.En ? "," : "，";""")]
    [InlineData("if (page.Lang != Model.Lang.Zh)")]
    [InlineData("if (Lang.Zh == lang)")]
    [InlineData("if (page is { Lang: Lang.Zh })")]
    [InlineData("if (lang is Lang.En)")]
    [InlineData("if (lang is not Lang.En)")]
    [InlineData("if (lang.Equals(Lang.En))")]
    [InlineData("return lang switch { _ => 1 };")]
    [InlineData("return page.Lang switch")]
    [InlineData("switch (page.Lang)")]
    [InlineData("case Lang.En:")]
    [InlineData("Lang.Zh => 1,")]
    [InlineData("Lang.Zh when many => 1,")]
    [InlineData("(Lang.Zh, true) => 1,")]
    [InlineData("var name = names[(int)lang];")]
    [InlineData("""if (lang.Folder() == "zh")""")]
    [InlineData("""var tag = folder == "zh" ? "zh-Hans" : folder;""")]
    [InlineData(""" "zh" => 1, """)]
    public void A_choice_by_language_would_be_seen(string code) => Assert.NotEmpty(Choices(code));

    [Theory]
    [InlineData("foreach (var lang in Langs.All)")]
    [InlineData("var name = entity.Name.In(Lang.Zh);")]
    [InlineData("if (twin.Lang != lang)")]
    [InlineData("var texts = new Localized<string>(Of(Lang.En, en), Of(Lang.Zh, zh));")]
    [InlineData("Langs.All.Select(lang => Language.Of(lang).Locale)")]
    [InlineData("// lang == Lang.En would be wrong here")]
    public void What_is_alike_for_all_languages_is_no_choice(string code) => Assert.Empty(Choices(code));

    private static IEnumerable<string> Choices(string code) =>
        ChoicePattern().Matches(CommentPattern().Replace(code, "")).Select(match => match.Value.Trim());

    private static IEnumerable<(string Path, string Code)> Sources() =>
        from file in Directory.EnumerateFiles(RepositoryRoot.Combine("generator"), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(RepositoryRoot.Combine("generator"), file).Replace('\\', '/')
        where !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal)
        where !path.StartsWith("Languages/", StringComparison.Ordinal)
        select (path, File.ReadAllText(file));

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CommentPattern();

    // Comparisons, patterns, arms and indexes; and the same by the names that languages have in addresses and HTML.
    [GeneratedRegex(
        @"(?:==|!=|\bis|\bnot|\bor|\band|\bcase|\bEquals\(|\b[Ll]ang:)\s*(?:Model\.)?Lang\.\w+"
            + @"|\bLang\.\w+\s*(?:==|!=)"
            + @"|\bLang\.\w+(?:\s+when\b[^=]*?)?\s*=>[^\n]*"
            + @"|\(Lang\.\w+,[^()]*\)\s*=>"
            + @"|\b[Ll]ang(?:uage)?\s+switch\b"
            + @"|\bswitch\s*\(\s*[\w.]*\b[Ll]ang(?:uage)?\s*\)"
            + @"|\[\(int\)\s*[\w.]*\b[Ll]ang\b"
            + @"|(?:==|!=|\bis|\bnot|\bor|\bcase)\s*""(?:en|zh)(?:[-_]\w+)?"""
            + @"|""(?:en|zh)(?:[-_]\w+)?""\s*(?:==|!=|=>)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChoicePattern();
}

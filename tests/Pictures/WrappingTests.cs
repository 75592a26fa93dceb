using SiteGen.Pictures.Fonts;
using SiteGen.Pictures.Layout;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Pictures;

[Tier(Tier.Slow)]
public class WrappingTests
{
    private static readonly GlyphCache Glyphs = new(TestFont.Font);

    /// <summary>A text, its language, how many characters of an em fit into a line, and its lines.</summary>
    public static TheoryData<string, Script, int, string> Cases() =>
        new()
        {
            { "微信", Script.Chinese, 6, "微信" },
            { "号码停用之前先把账户换绑", Script.Chinese, 6, "号码停用之前|先把账户换绑" },
            { "停用之前，先换绑", Script.Chinese, 6, "停用之前，|先换绑" },
            { "号码停用以前，先换绑", Script.Chinese, 6, "号码停用以|前，先换绑" },
            { "微信（微信支付）怎么办", Script.Chinese, 6, "微信（微信支|付）怎么办" },
            { "他说“先换绑”再停用", Script.Chinese, 6, "他说“先换|绑”再停用" },
            { "至少要冻结满90天", Script.Chinese, 6, "至少要冻|结满90天" },
            { "中国移动 App 怎么用", Script.Chinese, 6, "中国移动 |App 怎么用" },
            { "你的WeChat账号", Script.Chinese, 6, "你的WeChat|账号" },
            { "换绑……再停用", Script.Chinese, 5, "换绑……|再停用" },
            { "Before your number lapses", Script.Latin, 8, "Before your|number lapses" },
            { "Step-by-step in WeChat", Script.Latin, 7, "Step-by-step|in WeChat" },
            { "Show 停机保号 at the counter", Script.Latin, 7, "Show 停机保号|at the counter" },
            { "Is it gone? Ask first", Script.Latin, 7, "Is it gone?|Ask first" },
        };

    [Theory, MemberData(nameof(Cases))]
    public void Lines_end_where_they_may(string text, Script script, int ems, string expected) =>
        Assert.Equal(
            expected.Replace(" |", "|", StringComparison.Ordinal),
            string.Join('|', new Wrapping(Glyphs, script).Wrap(text, 50, ems * 50, 3)?.Lines ?? ["nothing"])
        );

    [Fact]
    public void All_cases_ran() => Assert.Equal(14, Cases().Count);

    [Theory]
    [InlineData("号码停用之前先把账户换绑再说吧", Script.Chinese, 4)]
    [InlineData("unbreakable", Script.Latin, 4)]
    [InlineData("", Script.Latin, -1)]
    public void What_does_not_fit_is_not_forced(string text, Script script, int ems) =>
        Assert.Null(new Wrapping(Glyphs, script).Wrap(text, 50, ems * 50, 3));

    /// <summary>Whatever is set, in whatever room: no line is too wide, begins with a mark that ends something, or ends with one that
    /// begins something; nothing is lost.</summary>
    [Fact]
    public void No_line_of_any_text_breaks_a_rule()
    {
        const string Pieces = "号码停用微信“”（）《》，。、；：？！…ab 9%";
        var (random, lines) = (new Random(7), 0);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(2, 24)).Select(_ => Pieces[random.Next(Pieces.Length)])).Trim();
            if (text.Length == 0 || new Wrapping(Glyphs, Script.Chinese).Wrap(text, 40, 40 * random.Next(5, 12), 4) is not { } wrapped)
                continue;
            Assert.Equal(
                text.Replace(" ", "", StringComparison.Ordinal),
                string.Concat(wrapped.Lines).Replace(" ", "", StringComparison.Ordinal)
            );
            foreach (var line in wrapped.Lines.Skip(1))
                Assert.DoesNotContain(line[0], "”）》，。、；：？！…%");
            foreach (var line in wrapped.Lines.SkipLast(1))
                Assert.DoesNotContain(line[^1], "“（《");
            lines += wrapped.Lines.Count;
        }
        Assert.InRange(lines, 3000, int.MaxValue);
    }

    [Fact]
    public void Chinese_marks_are_wide_in_Chinese_and_narrow_in_English()
    {
        Assert.Equal(100, Glyphs.Width("’", Script.Chinese, 100));
        Assert.Equal(33, Glyphs.Width("’", Script.Latin, 100));
        Assert.True(Glyphs.Width("To", Script.Latin, 100) < Glyphs.Width("T", Script.Latin, 100) + Glyphs.Width("o", Script.Latin, 100));
    }
}

using SiteGen.Pictures.Drawing;
using SiteGen.Pictures.Fonts;
using SiteGen.Pictures.Layout;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Pictures;

[Tier(Tier.Slow)]
public class PictureTests
{
    private static readonly PictureText WeChat = new(
        Script.Chinese,
        "灯笼镇",
        "应用",
        "微信",
        "WeChat",
        Script.Latin,
        "English · 简体中文",
        Urgent: false
    );

    [Fact]
    public void A_picture_has_its_size_and_its_colours_and_an_urgent_one_another()
    {
        var (picture, urgent) = (Pixels(WeChat), Pixels(WeChat with { Urgent = true }));
        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        Assert.Equal((PictureColours.Background, PictureColours.Accent), (picture[5, 5], picture[5, 625]));
        Assert.Equal((PictureColours.Background, PictureColours.Urgent), (urgent[5, 5], urgent[5, 625]));
        Assert.All(new[] { PictureColours.Main, PictureColours.Quiet }, ink => Assert.True(picture.Count(c => c == ink) > 500));
    }

    [Fact]
    public void Same_words_same_bytes_in_any_order_and_on_any_number_of_threads()
    {
        var texts = Enumerable
            .Range(0, 24)
            .Select(i =>
                WeChat with
                {
                    Title = "微信支付宝银行号码停用之后"[(i % 9)..((i % 9) + 3)],
                    Urgent = i % 2 == 0,
                    Note = $"No. {i}",
                }
            )
            .ToArray();
        var alone = texts.Select(t => new PicturePainter(TestFont.Font).Draw(t)).ToArray();
        foreach (var threads in new[] { 1, 3, 8 })
        {
            var (painter, drawn) = (new PicturePainter(TestFont.Font), new byte[texts.Length][]);
            var order = Enumerable.Range(0, texts.Length).ToArray();
            new Random(threads).Shuffle(order);
            Parallel.ForEach(order, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => drawn[i] = painter.Draw(texts[i]));
            Assert.All(Enumerable.Range(0, texts.Length), i => Assert.True(alone[i].AsSpan().SequenceEqual(drawn[i]), texts[i].Title));
        }
        Assert.Equal(texts.Length, alone.Select(Convert.ToBase64String).Distinct().Count());
    }

    /// <summary>A fixed picture has fixed bytes, whatever the machine: what this says on one processor it has to say on every
    /// other.</summary>
    [Fact]
    public void The_bytes_are_these_on_any_machine() =>
        Assert.Equal(
            Expected,
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(new PicturePainter(TestFont.Font).Draw(WeChat)))
        );

    private const string Expected = "794afb21eef3200090047407400820b1028eba5fce0d1079b9477d1809b809bc";

    /// <summary>The title alone, as an outline's own area says how much ink it takes.</summary>
    [Fact]
    public void Different_characters_look_different_and_none_is_the_box_that_stands_for_a_missing_one()
    {
        var titles = "微信支付宝银行号码停用之后旧手机安全指南ABYyǚǎ9".Select(c => c.ToString()).ToList();
        var pictures = titles.Select(title => Pixels(WeChat with { Title = title, SiteName = null, Section = null, Note = null })).ToList();
        var ink = pictures.Select(p => p.Bounds(c => c == PictureColours.Main)).ToList();
        Assert.All(ink, bounds => Assert.InRange(bounds.Right - bounds.Left, 30, 110));
        Assert.All(ink, bounds => Assert.Equal(PictureLayout.Margin, bounds.Left, 2d));
        var box = TestFont.Font.OutlineOf(0);
        Assert.NotEmpty(box.Contours);
        Assert.All(titles, title => Assert.NotEqual(0, TestFont.Font.GlyphOf(title[0])));
        var shapes = pictures
            .Select(p =>
                string.Join(
                    ',',
                    Enumerable
                        .Range(0, p.Width * 120)
                        .Select(i => p[i % p.Width, 270 + (i / p.Width)])
                        .Select(c => c == PictureColours.Main ? 1 : 0)
                        .Chunk(400)
                        .Select(row => row.Sum())
                )
            )
            .ToList();
        Assert.Equal(titles.Count, shapes.Distinct().Count());
    }

    [Theory]
    [InlineData("能用吗𠮷", 3, "The font has no '𠮷' (U+20BB7), which is in '能用吗𠮷'.")]
    [InlineData("Ok? ж", 4, "The font has no 'ж' (U+0436), which is in 'Ok? ж'.")]
    [InlineData("a\ud800", 1, "The font has no '\uFFFD' (U+FFFD), which is in 'a\ud800'.")]
    public void A_missing_character_is_named(string title, int at, string message) =>
        Assert.Equal((message, title, at), new PicturePainter(TestFont.Font).Problem(WeChat with { Title = title }));

    [Fact]
    public void Words_too_long_are_told_and_a_note_too_long_is_left_out()
    {
        var painter = new PicturePainter(TestFont.Font);
        var longest = string.Concat(Enumerable.Repeat("号码停用之后", 30));
        Assert.Equal($"'{longest}' is too long for a picture.", painter.Problem(WeChat with { Title = longest })?.Message);
        Assert.NotNull(painter.Problem(WeChat with { SiteName = longest }));
        Assert.NotNull(painter.Problem(WeChat with { Section = longest }));
        Assert.Null(painter.Problem(WeChat with { Note = longest, NoteScript = Script.Chinese }));
        Assert.Equal(painter.Draw(WeChat with { Note = null }), painter.Draw(WeChat with { Note = longest, NoteScript = Script.Chinese }));
    }

    /// <summary>Nothing leaves its room: titles of every length, with and without what else there may be.</summary>
    [Theory]
    [InlineData(Script.Chinese, "手机号停用之后，微信怎么办？")]
    [InlineData(Script.Latin, "What a lapsed number takes with it, and what stays ")]
    public void No_words_overflow_or_touch_each_other(Script script, string words)
    {
        var layout = new PictureLayout(new GlyphCache(TestFont.Font));
        var glyphs = new GlyphCache(TestFont.Font);
        var set = 0;
        for (var length = 1; length < 100; length += 3)
        {
            foreach (
                var variant in new (string? Section, string? Note)[] { (null, null), ("Guides", null), (null, words), ("Guides", words) }
            )
            {
                var title = string.Concat(Enumerable.Repeat(words, 1 + (length / words.Length)))[..length].Trim();
                var (lines, fault) = layout.Place(
                    new PictureText(script, "Site", variant.Section, title, variant.Note, script, "English", false)
                );
                if (fault is not null)
                    continue;
                set++;
                Assert.All(
                    lines,
                    line =>
                        Assert.InRange(
                            line.Left + glyphs.Width(line.Text, line.Script, line.Size),
                            0,
                            PictureLayout.Width - PictureLayout.Margin
                        )
                );
                // From the name above to the languages below, each clear of the one before.
                var rows = lines.Skip(2).Append(lines[1]).ToList();
                Assert.All(
                    rows.Zip(rows.Skip(1)),
                    pair => Assert.InRange(pair.Second.Baseline - pair.First.Baseline, pair.Second.Size, int.MaxValue)
                );
                Assert.InRange(rows[0].Baseline - lines[0].Baseline, rows[0].Size * 9 / 10, int.MaxValue);
            }
        }
        Assert.InRange(set, 60, int.MaxValue);
    }

    private static PngPixels Pixels(PictureText text) => PngPixels.Read(new PicturePainter(TestFont.Font).Draw(text));
}

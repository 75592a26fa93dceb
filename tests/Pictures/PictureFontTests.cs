using System.Text;
using SiteGen.Pictures.Fonts;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Pictures;

[Tier(Tier.Slow)]
public class PictureFontTests
{
    /// <summary>As fontTools reads them: width, contours, extremes and number of points.</summary>
    [Theory]
    [InlineData('A', 641, 2, -4, 0, 645, 741, 18)]
    [InlineData('W', 915, 1, 19, 0, 895, 741, 34)]
    [InlineData('微', 1000, 5, 11, -93, 984, 850, 124)]
    [InlineData('信', 1000, 6, 24, -92, 961, 852, 51)]
    [InlineData('，', 1000, 1, 162, -138, 391, 242, 17)]
    [InlineData('ǚ', 637, 4, 73, -14, 559, 980, 53)]
    [InlineData('\uE019', 325, 1, 78, 424, 262, 790, 16)]
    public void Glyphs_are_read_as_another_reader_reads_them(
        char character,
        int advance,
        int contours,
        int left,
        int bottom,
        int right,
        int top,
        int points
    )
    {
        var glyph = TestFont.Font.GlyphOf(character);
        var all = TestFont.Font.OutlineOf(glyph).Contours.SelectMany(c => c).ToList();
        Assert.Equal(advance, TestFont.Font.AdvanceOf(glyph));
        Assert.Equal(contours, TestFont.Font.OutlineOf(glyph).Contours.Length);
        Assert.Equal(
            (left, bottom, right, top, points),
            (all.Min(p => p.X), all.Min(p => p.Y), all.Max(p => p.X), all.Max(p => p.Y), all.Count)
        );
    }

    [Theory]
    [InlineData("AV", -19)]
    [InlineData("To", -83)]
    [InlineData("Yo", -58)]
    [InlineData("We", 0)]
    public void Pairs_are_kerned(string pair, int kerning) =>
        Assert.Equal(kerning, TestFont.Font.KerningOf(TestFont.Font.GlyphOf(pair[0]), TestFont.Font.GlyphOf(pair[1])));

    [Fact]
    public void It_has_all_characters_of_GB_2312_and_the_marks_of_pinyin_with_outlines_of_their_own()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding(
            "gb2312",
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("")
        )!;
        var hanzi = string.Concat(
                Enumerable
                    .Range(0xB0, 0xF8 - 0xB0)
                    .SelectMany(row => Enumerable.Range(0xA1, 0xFF - 0xA1).Select(cell => gb.GetString([(byte)row, (byte)cell])))
            )
            .Where(c => c is >= '\u4E00' and <= '\u9FFF')
            .ToHashSet();
        Assert.Equal(6763, hanzi.Count);
        var glyphs = hanzi
            .Concat("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüĀÁǍÀĒÉĚÈŌÓǑÒ，。、；：？！（）《》“”‘’…—·")
            .Select(c => TestFont.Font.GlyphOf(c))
            .ToList();
        Assert.DoesNotContain(0, glyphs);
        Assert.Equal(glyphs.Count, glyphs.Distinct().Count());
        Assert.All(glyphs, glyph => Assert.NotEmpty(TestFont.Font.OutlineOf(glyph).Contours));
    }

    [Theory]
    [InlineData('\uFFFF')]
    [InlineData('ж')]
    public void What_it_does_not_have_it_says_so(char character) => Assert.Equal(0, TestFont.Font.GlyphOf(character));

    [Fact]
    public void Any_bytes_are_a_font_or_an_invalid_one()
    {
        Assert.Throws<InvalidDataException>(() => PictureFont.Read(new byte[100]));
        Assert.Throws<InvalidDataException>(() => PictureFont.Read("OTTO is another kind of font"u8.ToArray()));
        Assert.Throws<InvalidDataException>(() => PictureFont.Read(TestFont.File.AsMemory(0, 100_000)));

        // Each with a stretch of noise, drawn as far as it goes.
        var (random, sound, broken) = (new Random(1), 0, 0);
        for (var i = 0; i < 300; i++)
        {
            var bytes = TestFont.File.ToArray();
            random.NextBytes(bytes.AsSpan(i < 150 ? random.Next(300) : random.Next(bytes.Length - 64), 1 + random.Next(64)));
            try
            {
                var font = PictureFont.Read(bytes);
                for (var glyph = 0; glyph < 7183; glyph += 97)
                    font.OutlineOf(glyph);
                sound++;
            }
            catch (InvalidDataException)
            {
                broken++;
            }
        }
        Assert.Equal(300, sound + broken);
        Assert.InRange(broken, 20, 280);
    }
}

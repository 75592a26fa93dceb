using System.Collections.Concurrent;
using SiteGen.Pictures.Drawing;
using SiteGen.Pictures.Layout;

namespace SiteGen.Pictures.Fonts;

/// <summary>A font as pixels: widths of texts, and each glyph drawn once in a size. Used by several threads.</summary>
internal sealed class GlyphCache(PictureFont font)
{
    // Marks that Chinese sets a full em wide; the font has the English ones where no character is (theme/fonts/subset.py).
    private const string EnglishMarks = "—‘’“”…";
    private const int EnglishMarksStart = 0xE000;

    private readonly ConcurrentDictionary<(int Glyph, int Size), Mask> _masks = new();

    /// <summary>The first character that the font does not have; <c>null</c> when it has all.</summary>
    public int? FirstMissing(string text, Script script)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (GlyphOf(text[i], script) == 0)
                return i;
        }
        return null;
    }

    /// <summary>In pixels, each glyph on a whole one.</summary>
    public int Width(ReadOnlySpan<char> text, Script script, int size)
    {
        var width = 0;
        var before = -1;
        foreach (var character in text)
        {
            var glyph = GlyphOf(character, script);
            width += Pixels(Kerning(before, glyph) + font.AdvanceOf(glyph), size);
            before = glyph;
        }
        return width;
    }

    /// <summary>Where each glyph of a line stands, and what it looks like. The ink of the first begins at 0, so that lines begin below each
    /// other.</summary>
    public IEnumerable<(int X, Mask Mask)> Glyphs(string text, Script script, int size)
    {
        var x = 0;
        var before = -1;
        foreach (var character in text)
        {
            var glyph = GlyphOf(character, script);
            var mask = _masks.GetOrAdd((glyph, size), key => ScanConverter.Draw(font.OutlineOf(key.Glyph), key.Size, font.UnitsPerEm));
            if (before < 0)
                x = -mask.Left;
            else
                x += Pixels(Kerning(before, glyph), size);
            yield return (x, mask);
            x += Pixels(font.AdvanceOf(glyph), size);
            before = glyph;
        }
    }

    private int GlyphOf(char character, Script script) =>
        font.GlyphOf(
            script == Script.Latin && EnglishMarks.Contains(character) ? (char)(EnglishMarksStart + (character & 0xFF)) : character
        );

    private int Kerning(int before, int glyph) => before < 0 ? 0 : font.KerningOf(before, glyph);

    private int Pixels(int units, int size)
    {
        // Rounded, half upwards, in whole numbers; kerning is negative.
        var (twice, whole) = ((2 * units * size) + font.UnitsPerEm, 2 * font.UnitsPerEm);
        return (twice - (((twice % whole) + whole) % whole)) / whole;
    }
}

using SiteGen.Pictures.Drawing;

namespace SiteGen.Pictures.Fonts;

/// <summary>The TrueType font that pictures are drawn with: outlines, widths and kerning of the characters it has.</summary>
/// <remarks>
/// Our own small reader, after weighing the libraries. SkiaSharp is a native library of 9 MB a platform: the native program would be two
/// files instead of one, and what it draws may differ from version to version and processor to processor, while a build promises the
/// same bytes everywhere. No managed library that reads outlines could be had under a free licence and is kept. One
/// font, which we cut ourselves (theme/fonts/subset.py), needs seven tables of the format and none of its hard parts: no hinting, no
/// composites, no shaping, as neither Chinese nor English joins letters.
/// </remarks>
public sealed class PictureFont
{
    private readonly FontTable _advances;
    private readonly FontTable _places;
    private readonly FontTable _outlines;
    private readonly int _withAdvance;
    private readonly int _count;
    private readonly bool _longPlaces;
    private readonly ushort[] _glyphs;
    private readonly Dictionary<(int, int), int> _kerning;

    private PictureFont(Dictionary<string, FontTable> tables)
    {
        var head = Need(tables, "head");
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm is < 16 or > 16384)
            throw new InvalidDataException("The font has no sound size of its em.");
        _longPlaces = head.I16(50) == 1;
        _count = Need(tables, "maxp").U16(4);
        _withAdvance = Need(tables, "hhea").U16(34);
        if (_withAdvance == 0)
            throw new InvalidDataException("The font has no widths.");
        (_advances, _places, _outlines) = (Need(tables, "hmtx"), Need(tables, "loca"), Need(tables, "glyf"));
        _glyphs = FontCharacters.Read(Need(tables, "cmap"));
        _kerning = tables.TryGetValue("kern", out var kern) ? FontKerning.Read(kern) : [];
    }

    public int UnitsPerEm { get; }

    /// <exception cref="InvalidDataException">It is no TrueType font with outlines, or a damaged one. Outlines are looked at when they are
    /// needed.</exception>
    public static PictureFont Read(ReadOnlyMemory<byte> file)
    {
        var font = new FontTable(file);
        if (font.Length < 12 || font.U32(0) != 0x00010000)
            throw new InvalidDataException("This is no TrueType font.");
        var tables = new Dictionary<string, FontTable>(StringComparer.Ordinal);
        for (var i = 0; i < font.U16(4); i++)
        {
            var entry = 12 + (16 * i);
            var tag = string.Concat(Enumerable.Range(entry, 4).Select(at => (char)font.U8(at)));
            tables[tag] = font.Part(font.U32(entry + 8), font.U32(entry + 12));
        }
        return new PictureFont(tables);
    }

    /// <summary>The number of a character's glyph; 0 when the font does not have it.</summary>
    public int GlyphOf(char character) => _glyphs[character];

    /// <summary>How far the next glyph stands, in units of the em.</summary>
    public int AdvanceOf(int glyph) => _advances.U16(4 * Math.Min(glyph, _withAdvance - 1));

    /// <summary>How much nearer than that two glyphs stand, in units of the em; mostly 0.</summary>
    public int KerningOf(int left, int right) => _kerning.GetValueOrDefault((left, right));

    public Outline OutlineOf(int glyph)
    {
        if (glyph >= _count)
            throw new InvalidDataException($"The font has no glyph {glyph}.");
        var (start, end) = _longPlaces
            ? (_places.U32(4 * glyph), _places.U32((4 * glyph) + 4))
            : (2L * _places.U16(2 * glyph), 2L * _places.U16((2 * glyph) + 2));
        return start == end ? Outline.Empty : FontOutlines.Read(_outlines.Part(start, end - start));
    }

    private static FontTable Need(Dictionary<string, FontTable> tables, string tag) =>
        tables.TryGetValue(tag, out var table) ? table : throw new InvalidDataException($"The font has no table '{tag}'.");
}

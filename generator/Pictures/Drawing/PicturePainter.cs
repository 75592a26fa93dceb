using System.Buffers;
using SiteGen.Pictures.Fonts;
using SiteGen.Pictures.Layout;

namespace SiteGen.Pictures.Drawing;

/// <summary>Draws the picture of a page as a PNG file. The same words and font give the same bytes on any machine. Used by several
/// threads.</summary>
public sealed class PicturePainter
{
    /// <summary>In pixels.</summary>
    public const int Width = PictureLayout.Width;

    /// <summary>In pixels.</summary>
    public const int Height = PictureLayout.Height;

    private const int MarkTop = 66;
    private const int BarHeight = 20;

    // The mark beside the site's name, as site.css draws it: a card, one corner cut, with a chip.
    private static readonly Mask Card = ScanConverter.Draw(
        Outline.Polygon((4, 0), (26, 0), (42, -17), (42, -52), (38, -56), (4, -56), (0, -52), (0, -4)),
        1,
        1
    );

    private readonly GlyphCache _glyphs;
    private readonly PictureLayout _layout;

    /// <param name="font">What every text is set in.</param>
    public PicturePainter(PictureFont font)
        : this(new GlyphCache(font)) { }

    private PicturePainter(GlyphCache glyphs) => (_glyphs, _layout) = (glyphs, new PictureLayout(glyphs));

    /// <summary>What keeps words from being shown, in a sentence, and where in which words; <c>null</c> when nothing does.</summary>
    public (string Message, string Words, int At)? Problem(PictureText text)
    {
        if (_layout.Place(text).Fault is not { Text: var words } fault)
            return null;
        if (fault.At is not { } at)
            return ($"'{words}' is too long for a picture.", words, 0);
        var missing = Character(words, at);
        return ($"The font has no '{missing}' (U+{char.ConvertToUtf32(missing, 0):X4}), which is in '{words}'.", words, at);
    }

    /// <exception cref="InvalidDataException">An outline of the font is damaged.</exception>
    public byte[] Draw(PictureText text)
    {
        // A new array of this size for each picture would cost the garbage collector more than the drawing takes.
        var room = ArrayPool<byte>.Shared.Rent(Width * Height);
        try
        {
            var canvas = room.AsSpan(0, Width * Height);
            canvas.Fill(PictureColours.Ground);
            Paint(canvas, text);
            return PngFile.Write(canvas, Width, PictureColours.Palette(text.Urgent));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private void Paint(Span<byte> canvas, PictureText text)
    {
        canvas.Slice((Height - BarHeight) * Width).Fill(PictureColours.Of(Ink.Strong, Mask.Most));
        Put(canvas, Card, PictureLayout.Margin, MarkTop, Ink.Strong);
        for (var y = MarkTop + 27; y < MarkTop + 45; y++)
            canvas.Slice((y * Width) + PictureLayout.Margin + 11, 20).Fill(PictureColours.Ground);
        foreach (var line in _layout.Place(text).Lines)
        {
            foreach (var (x, mask) in _glyphs.Glyphs(line.Text, line.Script, line.Size))
                Put(canvas, mask, line.Left + x, line.Baseline, line.Ink);
        }
    }

    private static void Put(Span<byte> canvas, Mask mask, int x, int y, Ink ink)
    {
        for (var row = Math.Max(0, -(y + mask.Top)); row < mask.Height && y + mask.Top + row < Height; row++)
        {
            var start = ((y + mask.Top + row) * Width) + x + mask.Left;
            for (var column = 0; column < mask.Width; column++)
            {
                var level = mask.Levels[(row * mask.Width) + column];
                if (level > 0 && (uint)(x + mask.Left + column) < Width)
                    canvas[start + column] = PictureColours.Of(ink, level);
            }
        }
    }

    private static string Character(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? text.Substring(at, 2)
        : char.IsSurrogate(text[at]) ? "\uFFFD"
        : text[at].ToString();
}

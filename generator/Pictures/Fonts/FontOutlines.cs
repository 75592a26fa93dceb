using System.Collections.Immutable;
using SiteGen.Pictures.Drawing;

namespace SiteGen.Pictures.Fonts;

/// <summary>One glyph of a font's table <c>glyf</c> to its outline.</summary>
internal static class FontOutlines
{
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeat = 0x08;
    private const int SameX = 0x10;
    private const int SameY = 0x20;

    public static Outline Read(FontTable glyph)
    {
        var contours = glyph.I16(0);
        if (contours < 0)
            throw new InvalidDataException("The font puts a glyph together from others, which theme/fonts/subset.py takes apart.");
        if (contours == 0)
            return Outline.Empty;
        var ends = Enumerable.Range(0, contours).Select(i => glyph.U16(10 + (2 * i))).ToArray();
        var count = ends[^1] + 1;
        var at = 10 + (2 * contours);
        at += 2 + glyph.U16(at);

        var flags = new int[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = glyph.U8(at++);
            if ((flags[i] & Repeat) == 0)
                continue;
            for (var again = glyph.U8(at++); again > 0 && i + 1 < count; again--, i++)
                flags[i + 1] = flags[i];
        }
        var xs = Coordinates(glyph, flags, ShortX, SameX, ref at);
        var ys = Coordinates(glyph, flags, ShortY, SameY, ref at);

        var shape = ImmutableArray.CreateBuilder<ImmutableArray<OutlinePoint>>(contours);
        var first = 0;
        foreach (var last in ends)
        {
            if (last < first)
                throw new InvalidDataException("The contours of a glyph are out of order.");
            var points = ImmutableArray.CreateBuilder<OutlinePoint>(last + 1 - first);
            for (; first <= last; first++)
                points.Add(new OutlinePoint(xs[first], ys[first], (flags[first] & OnCurve) != 0));
            shape.Add(points.MoveToImmutable());
        }
        return new Outline(shape.MoveToImmutable());
    }

    /// <summary>Each is written as the way from the one before, in a byte, in two, or not at all when there is none.</summary>
    private static int[] Coordinates(FontTable glyph, int[] flags, int isShort, int isSame, ref int at)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            var same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0)
                value += same ? glyph.U8(at++) : -glyph.U8(at++);
            else if (!same)
            {
                value += glyph.I16(at);
                at += 2;
            }
            values[i] = value;
        }
        return values;
    }
}

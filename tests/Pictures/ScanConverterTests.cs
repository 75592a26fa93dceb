using SiteGen.Pictures.Drawing;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Pictures;

[Tier(Tier.Slow)]
public class ScanConverterTests
{
    [Fact]
    public void A_square_covers_its_pixels_and_half_of_those_at_its_edge()
    {
        // Two pixels and a half wide, two high.
        var mask = ScanConverter.Draw(Outline.Polygon((0, 0), (25, 0), (25, 20), (0, 20)), size: 1, unitsPerEm: 10);
        Assert.Equal((0, -2), (mask.Left, mask.Top));
        Assert.Equal([5, 5, 3, 5, 5, 3], Enumerable.Range(0, 6).Select(i => (int)mask.Levels[((i / 3) * mask.Width) + (i % 3)]));
    }

    [Fact]
    public void What_goes_round_the_other_way_inside_is_a_hole()
    {
        var ring = new Outline([
            .. Outline.Polygon((0, 0), (9, 0), (9, 9), (0, 9)).Contours,
            .. Outline.Polygon((3, 3), (3, 6), (6, 6), (6, 3)).Contours,
        ]);
        var mask = ScanConverter.Draw(ring, 1, 1);
        Assert.Equal(0, mask.Levels[(4 * mask.Width) + 4]);
        Assert.Equal(Mask.Most, mask.Levels[(1 * mask.Width) + 1]);
        Assert.Equal(72 * Mask.Most, mask.Levels.Sum(l => l));
    }

    /// <summary>Held against the plainest way there is: 32 by 32 points of each pixel, each asked how often the outline winds round
    /// it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Shapes_come_out_as_point_by_point(int seed)
    {
        var random = new Random(seed);
        var looked = 0;
        for (var shape = 0; shape < 12; shape++)
        {
            var corners = Enumerable
                .Range(0, random.Next(3, 9))
                .Select(_ => (X: random.Next(-300, 2200), Y: random.Next(-300, 2200)))
                .ToArray();
            var mask = ScanConverter.Draw(Outline.Polygon(corners), 1, 100);
            for (var y = 0; y < mask.Height; y++)
            {
                for (var x = 0; x < mask.Width; x++, looked++)
                {
                    var expected = Mask.Most * Covered(corners, x + mask.Left, y + mask.Top);
                    Assert.InRange(mask.Levels[(y * mask.Width) + x], expected - 0.85, expected + 0.85);
                }
            }
        }
        Assert.InRange(looked, 2000, int.MaxValue);
    }

    [Fact]
    public void A_glyph_of_curves_covers_as_much_as_its_outline_holds()
    {
        foreach (var character in "微信码SO8&")
        {
            var outline = TestFont.Font.OutlineOf(TestFont.Font.GlyphOf(character));
            var drawn = ScanConverter.Draw(outline, 96, 1000).Levels.Sum(l => l) / (double)Mask.Most;
            // The area by the formula for curves of the second degree: exact, and nothing like counting pixels.
            var exact = Math.Abs(outline.Contours.Sum(contour => Area(contour))) * 96 * 96 / 1_000_000;
            Assert.InRange(drawn / exact, 0.985, 1.015);
        }
    }

    private static double Covered((int X, int Y)[] corners, int x, int y)
    {
        var inside = 0;
        for (var i = 0; i < 32 * 32; i++)
        {
            var (px, py) = ((x + (((i % 32) + 0.5) / 32)) * 100, -(y + (((i / 32) + 0.5) / 32)) * 100);
            var winding = 0;
            for (var c = 0; c < corners.Length; c++)
            {
                var (a, b) = (corners[c], corners[(c + 1) % corners.Length]);
                if (a.Y > py == b.Y > py || a.X + ((py - a.Y) * (b.X - a.X) / (b.Y - a.Y)) < px)
                    continue;
                winding += a.Y < b.Y ? 1 : -1;
            }
            if (winding != 0)
                inside++;
        }
        return inside / 1024.0;
    }

    /// <summary>Of a contour: half the cross products of its on-curve points, and of each curve two thirds of the triangle it bends
    /// over.</summary>
    private static double Area(IEnumerable<OutlinePoint> contour)
    {
        var points = new List<(double X, double Y, bool On)>();
        var all = contour.Select(p => ((double)p.X, (double)p.Y, p.OnCurve)).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            points.Add(all[i]);
            var next = all[(i + 1) % all.Count];
            if (!all[i].OnCurve && !next.OnCurve)
                points.Add(((all[i].Item1 + next.Item1) / 2, (all[i].Item2 + next.Item2) / 2, true));
        }
        while (!points[0].On)
        {
            points.Add(points[0]);
            points.RemoveAt(0);
        }
        points.Add(points[0]);
        var area = 0.0;
        for (var i = 0; i < points.Count - 1; i++)
        {
            if (points[i + 1].On)
            {
                area += Cross(points[i], points[i + 1]) / 2;
                continue;
            }
            var (from, over, to) = (points[i], points[i + 1], points[i + 2]);
            area += (Cross(from, to) / 2) + (((from.X - to.X) * (over.Y - to.Y)) - ((over.X - to.X) * (from.Y - to.Y))) / 3;
            i++;
        }
        return area;
    }

    private static double Cross((double X, double Y, bool) a, (double X, double Y, bool) b) => (a.X * b.Y) - (b.X * a.Y);
}

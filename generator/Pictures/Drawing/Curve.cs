using System.Collections.Immutable;

namespace SiteGen.Pictures.Drawing;

/// <summary>Contours with curves to contours of short straight lines.</summary>
internal static class Curve
{
    /// <param name="scale">From the outline's own units to 1/256 of a pixel.</param>
    public static IReadOnlyList<(int X, int Y)> Of(ImmutableArray<OutlinePoint> contour, Func<int, int> scale)
    {
        var line = new List<(int X, int Y)>(4 * contour.Length);
        var points = contour.Select(p => (X: scale(p.X), Y: scale(p.Y), p.OnCurve)).ToArray();
        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            if (point.OnCurve)
            {
                line.Add((point.X, point.Y));
                continue;
            }
            var (before, after) = (points[(i + points.Length - 1) % points.Length], points[(i + 1) % points.Length]);
            var from = before.OnCurve ? (before.X, before.Y) : Middle(before, point);
            var to = after.OnCurve ? (after.X, after.Y) : Middle(point, after);
            // The end comes as a point of its own, or as the start of the next curve.
            if (!before.OnCurve)
                line.Add(from);
            Bend(line, from, (point.X, point.Y), to);
        }
        return line;
    }

    private static (int X, int Y) Middle((int X, int Y, bool) a, (int X, int Y, bool) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    /// <summary>The points between the ends, so many that none of the lines is further than about 1/16 of a pixel from the curve.</summary>
    private static void Bend(List<(int X, int Y)> line, (int X, int Y) from, (int X, int Y) over, (int X, int Y) to)
    {
        var bend = Math.Abs(from.X - (2 * over.X) + to.X) + Math.Abs(from.Y - (2 * over.Y) + to.Y);
        var parts = bend switch
        {
            < 64 => 1,
            < 256 => 2,
            < 1024 => 4,
            < 4096 => 8,
            _ => 16,
        };
        for (var i = 1; i < parts; i++)
        {
            long t = i,
                u = parts - i,
                whole = (long)parts * parts;
            line.Add(
                (
                    (int)(((u * u * from.X) + (2 * u * t * over.X) + (t * t * to.X)) / whole),
                    (int)(((u * u * from.Y) + (2 * u * t * over.Y) + (t * t * to.Y)) / whole)
                )
            );
        }
    }
}

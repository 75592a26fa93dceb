namespace SiteGen.Pictures.Drawing;

/// <summary>Outlines to pixels.</summary>
/// <remarks>
/// In whole numbers throughout, so that every processor comes to the same pixels: positions are counted in 1/256 of one. Each row is cut
/// into <see cref="Cuts"/> lines; on each the crossings with the outline are sorted, and what lies between two of them is inside.
/// </remarks>
internal sealed class ScanConverter
{
    private const int Unit = 256;
    private const int Cuts = 8;
    private const int Step = Unit / Cuts;

    private readonly List<Edge> _edges = [];
    private int _left = int.MaxValue;
    private int _right = int.MinValue;
    private int _top = int.MaxValue;
    private int _bottom = int.MinValue;

    private ScanConverter() { }

    /// <param name="size">The height of an em in pixels.</param>
    /// <param name="unitsPerEm">The height of an em in the outline's own units.</param>
    public static Mask Draw(Outline outline, int size, int unitsPerEm)
    {
        var converter = new ScanConverter();
        foreach (var contour in outline.Contours)
            converter.Add(Curve.Of(contour, v => Scale(v, size, unitsPerEm)));
        return converter._edges.Count == 0 ? Mask.Empty : converter.Fill();
    }

    private static int Scale(int value, int size, int unitsPerEm) =>
        (int)Floor(((long)value * size * Unit * 2) + unitsPerEm, 2L * unitsPerEm);

    private static long Floor(long value, long divisor) => value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);

    private void Add(IReadOnlyList<(int X, int Y)> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            // Pixels count downwards.
            var (from, to) = (
                (X: points[i].X, Y: -points[i].Y),
                (X: points[(i + 1) % points.Count].X, Y: -points[(i + 1) % points.Count].Y)
            );
            (_left, _right, _top, _bottom) = (
                Math.Min(_left, from.X),
                Math.Max(_right, from.X),
                Math.Min(_top, from.Y),
                Math.Max(_bottom, from.Y)
            );
            if (from.Y < to.Y)
                _edges.Add(new Edge(from.X, from.Y, to.X, to.Y, Down: 1));
            else if (from.Y > to.Y)
                _edges.Add(new Edge(to.X, to.Y, from.X, from.Y, Down: 0));
        }
    }

    private Mask Fill()
    {
        var (left, top) = ((int)Floor(_left, Unit), (int)Floor(_top, Unit));
        var (width, height) = ((int)Floor(_right, Unit) + 1 - left, (int)Floor(_bottom, Unit) + 1 - top);
        var lines = height * Cuts;
        var firstLine = (top * Unit) + (Step / 2);

        // Where the crossings of each line begin.
        var starts = new int[lines + 2];
        foreach (var edge in _edges)
        {
            starts[LineAtOrBelow(edge.Y0, firstLine) + 1]++;
            starts[LineAtOrBelow(edge.Y1, firstLine) + 1]--;
        }
        for (var i = 1; i <= lines; i++)
            starts[i] += starts[i - 1];
        for (var i = 1; i <= lines; i++)
            starts[i] += starts[i - 1];

        var crossings = new int[starts[lines]];
        var filled = new int[lines];
        foreach (var edge in _edges)
        {
            var (first, end) = (LineAtOrBelow(edge.Y0, firstLine), LineAtOrBelow(edge.Y1, firstLine));
            for (var line = first; line < end; line++)
            {
                var y = firstLine + (line * Step);
                var x = edge.X0 + (int)Floor((long)(y - edge.Y0) * (edge.X1 - edge.X0), edge.Y1 - edge.Y0) - (left * Unit);
                crossings[starts[line] + filled[line]++] = (x << 1) | edge.Down;
            }
        }

        var levels = new byte[width * height];
        var covered = new int[width + 1];
        for (var row = 0; row < height; row++)
        {
            Array.Clear(covered);
            for (var line = row * Cuts; line < (row + 1) * Cuts; line++)
            {
                var inLine = crossings.AsSpan(starts[line], filled[line]);
                inLine.Sort();
                FillLine(inLine, covered);
            }
            for (var x = 0; x < width; x++)
                levels[(row * width) + x] = (byte)(((covered[x] * Mask.Most * 2) + (Unit * Cuts)) / (2 * Unit * Cuts));
        }
        return new Mask(left, top, width, height, levels);
    }

    private static int LineAtOrBelow(int y, int firstLine) => (int)-Floor(firstLine - y, Step);

    /// <summary>Inside is where more contours go one way round than the other.</summary>
    private static void FillLine(ReadOnlySpan<int> crossings, int[] covered)
    {
        var (winding, start) = (0, 0);
        foreach (var crossing in crossings)
        {
            var x = crossing >> 1;
            if (winding == 0)
                start = x;
            winding += (crossing & 1) == 1 ? 1 : -1;
            if (winding == 0)
                Cover(covered, start, x);
        }
    }

    private static void Cover(int[] covered, int from, int to)
    {
        var (first, last) = (from / Unit, to / Unit);
        if (first == last)
        {
            covered[first] += to - from;
            return;
        }
        covered[first] += Unit - (from % Unit);
        for (var x = first + 1; x < last; x++)
            covered[x] += Unit;
        covered[last] += to % Unit;
    }

    /// <param name="Down">1 when the contour goes downwards there, else 0.</param>
    private readonly record struct Edge(int X0, int Y0, int X1, int Y1, int Down);
}

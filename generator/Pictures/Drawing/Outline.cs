using System.Collections.Immutable;

namespace SiteGen.Pictures.Drawing;

/// <summary>A point of an outline, upwards from the line that text stands on. Between two that are not on the curve lies one that is, half
/// way.</summary>
public readonly record struct OutlinePoint(int X, int Y, bool OnCurve);

/// <summary>A shape: closed contours, of lines and of curves of the second degree.</summary>
public sealed record Outline(ImmutableArray<ImmutableArray<OutlinePoint>> Contours)
{
    public static readonly Outline Empty = new([]);

    /// <summary>A shape of straight lines.</summary>
    public static Outline Polygon(params ReadOnlySpan<(int X, int Y)> corners)
    {
        var points = ImmutableArray.CreateBuilder<OutlinePoint>(corners.Length);
        foreach (var (x, y) in corners)
            points.Add(new OutlinePoint(x, y, OnCurve: true));
        return new Outline([points.MoveToImmutable()]);
    }
}

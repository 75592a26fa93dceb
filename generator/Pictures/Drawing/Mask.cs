namespace SiteGen.Pictures.Drawing;

/// <summary>A shape in pixels: how much of each it covers.</summary>
/// <param name="Left">Of its first column, from where the shape's own x is 0.</param>
/// <param name="Top">Of its first row, downwards from where the shape's own y is 0.</param>
/// <param name="Levels">Row by row, 0 to <see cref="Most"/>.</param>
public sealed record Mask(int Left, int Top, int Width, int Height, byte[] Levels)
{
    /// <summary>The level of a pixel that is covered wholly. Few levels are enough for the eye, and three colours with five shades each fit
    /// into a pixel of four bits.</summary>
    public const int Most = 5;

    public static readonly Mask Empty = new(0, 0, 0, 0, []);
}

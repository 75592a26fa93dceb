using System.Collections.Immutable;

namespace SiteGen.Pictures.Drawing;

/// <summary>What a text or shape is drawn with.</summary>
internal enum Ink
{
    Main,
    Quiet,
    Strong,
}

/// <summary>The sixteen colours of a picture: its ground, and three inks in five shades each.</summary>
/// <remarks>The colours are those of <c>theme/assets/site.css</c>, by light; a test holds them together.</remarks>
internal static class PictureColours
{
    public const int Ground = 0;

    public const int Background = 0xf3f6f5;
    public const int Main = 0x15211f;
    public const int Quiet = 0x4b5956;
    public const int Accent = 0x0b5f57;
    public const int Urgent = 0xb3261e;

    /// <summary>The number of a colour, by ink and by how much of a pixel it covers, 1 to <see cref="Mask.Most"/>.</summary>
    public static byte Of(Ink ink, int level) => (byte)(1 + ((int)ink * Mask.Most) + level - 1);

    public static ImmutableArray<int> Palette(bool urgent) =>
        [Background, .. Shades(Main), .. Shades(Quiet), .. Shades(urgent ? Urgent : Accent)];

    private static IEnumerable<int> Shades(int ink) =>
        Enumerable.Range(1, Mask.Most).Select(level => Mix(16, level, ink) | Mix(8, level, ink) | Mix(0, level, ink));

    private static int Mix(int shift, int level, int ink)
    {
        var (ground, full) = ((Background >> shift) & 0xFF, (ink >> shift) & 0xFF);
        return (((ground * (Mask.Most - level)) + (full * level)) / Mask.Most) << shift;
    }
}

namespace SiteGen.Pictures.Fonts;

/// <summary>Pairs of glyphs that stand nearer together or further apart than their widths say: a font's table <c>kern</c>, in format
/// 0.</summary>
internal static class FontKerning
{
    private const int Horizontal = 0x0001;

    public static Dictionary<(int, int), int> Read(FontTable kern)
    {
        var pairs = new Dictionary<(int, int), int>();
        if (kern.U16(2) == 0 || kern.U16(8) != Horizontal)
            return pairs;
        for (var (left, at) = (kern.U16(10), 18); left > 0; left--, at += 6)
            pairs[(kern.U16(at), kern.U16(at + 2))] = kern.I16(at + 4);
        return pairs;
    }
}

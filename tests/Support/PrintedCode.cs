using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace SiteGen.Tests.Support;

/// <summary>Reads a code for cameras as it is drawn on a page.</summary>
internal static partial class PrintedCode
{
    // Squares of one point could not be told from noise.
    private const int Scale = 4;

    /// <exception cref="System.FormatException">No code can be seen in the drawing.</exception>
    public static string Read(IElement drawing)
    {
        var size = int.Parse(drawing.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture) * Scale;
        var pixels = new byte[size * size];
        Array.Fill(pixels, byte.MaxValue);
        var (x, y) = (0, 0);
        foreach (Match run in RunPattern().Matches(drawing.QuerySelector("path")!.GetAttribute("d")!))
        {
            (x, y) = run.Groups["move"].Value == "M" ? (Number(run, "x"), Number(run, "y")) : (x + Number(run, "x"), y + Number(run, "y"));
            var length = Number(run, "length");
            for (var row = y * Scale; row < (y + 1) * Scale; row++)
                Array.Clear(pixels, row * size + x * Scale, length * Scale);
            x += length;
        }
        var source = new RGBLuminanceSource(pixels, size, size, RGBLuminanceSource.BitmapFormat.Gray8);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
        return read?.Text ?? throw new System.FormatException("No code can be seen in the drawing.");
    }

    private static int Number(Match run, string name) => int.Parse(run.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<move>[Mm])(?<x>\d+) (?<y>\d+)h(?<length>\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex RunPattern();
}

using System.Text;
using QRCoder;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Parts;

/// <summary>Draws addresses as QR codes (ISO/IEC 18004).</summary>
internal static class QrCode
{
    /// <summary>What is longer is drawn too finely to be read from paper, and in the end can't be drawn at all.</summary>
    private const int LongestAddress = 300;

    /// <returns><c>null</c> for an address of more than 300 characters.</returns>
    public static CameraCodeView? Of(Uri address)
    {
        if (address.AbsoluteUri.Length > LongestAddress)
            return null;
        // A tenth of a sheet may be dirty or folded over, and it is still read.
        using var code = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            var end = -1;
            for (var x = 0; x < rows.Count; x++)
            {
                var from = x;
                while (x < rows.Count && rows[y][x])
                    x++;
                if (x == from)
                    continue;
                // From the end of the run before it in the same row: half as long as with the place of each.
                var start = end < 0 ? $"M{from} {y}" : $"m{from - end} 0";
                path.Append(start).Append('h').Append(x - from);
                end = x;
            }
        }
        return new CameraCodeView(rows.Count, path.ToString());
    }
}

using System.Globalization;

namespace SiteGen.Text;

/// <summary>Sizes as authors are told them, who have to find what is too much.</summary>
internal static class ExactSize
{
    /// <summary><c>67.116 KB</c>: thousands of bytes, to the byte.</summary>
    public static string InKilobytes(long bytes) => (bytes / 1000m).ToString("0.0##", CultureInfo.InvariantCulture) + " KB";
}

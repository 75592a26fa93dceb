using System.Globalization;

namespace SiteGen.Rendering.Parts;

/// <summary>Sizes as readers know them from their phones.</summary>
internal static class ByteSize
{
    private const int Kilo = 1000;
    private const int Mega = 1000 * Kilo;

    // A line does not end between a number and its unit.
    private const char Joint = '\u00A0';

    /// <summary><c>1.2 MB</c>, <c>640 KB</c>: no more digits than a reader needs, rounded up.</summary>
    public static string Of(long bytes) =>
        bytes >= Mega
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes * 10m / Mega) / 10:0.0}{Joint}MB")
            : string.Create(CultureInfo.InvariantCulture, $"{(bytes + Kilo - 1) / Kilo}{Joint}KB");
}

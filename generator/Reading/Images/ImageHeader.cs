namespace SiteGen.Reading.Images;

/// <summary>What the first bytes of a picture say of it.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record ImageHeader(ImageFormat Format, int Width, int Height)
{
    /// <summary>Notes of a camera or phone: where and when it was taken, and how it is to be turned.</summary>
    public bool HasCameraNotes { get; init; }

    public bool IsAnimated { get; init; }

    /// <summary>Reads the header of a PNG, JPEG or WebP file; no picture is decoded.</summary>
    /// <returns><c>null</c> for any other file, and for one whose header is cut off or damaged.</returns>
    public static ImageHeader? Read(ReadOnlySpan<byte> file) =>
        (PngHeader.Read(file) ?? JpegHeader.Read(file) ?? WebPHeader.Read(file)) is { Width: > 0, Height: > 0 } header ? header : null;
}

/// <summary>The sorts of pictures that every browser shows.</summary>
internal enum ImageFormat
{
    Png,
    Jpeg,
    WebP,
}

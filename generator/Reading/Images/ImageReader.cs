using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Reading.Images;

/// <summary>A picture of <c>input/images/</c> that a page can show.</summary>
/// <param name="Name">As <c>menu.png</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Stamp">The first digits of the SHA-256 of its content.</param>
public sealed record FoundImage(string Name, string Path, SourceSpan Span, int Width, int Height, string Stamp);

/// <summary>Reads the pictures of guides; what no page can show is reported.</summary>
public static partial class ImageReader
{
    public const string Folder = "input/images/";

    /// <summary>More than a screenshot takes: a reader abroad pays for it.</summary>
    private const int MostBytes = 500_000;

    /// <summary>Wider or higher than any phone shows it.</summary>
    private const int MostPixels = 4096;

    private static readonly (ImageFormat Format, string Name, string[] Endings)[] Formats =
    [
        (ImageFormat.Png, "PNG", [".png"]),
        (ImageFormat.Jpeg, "JPEG", [".jpg", ".jpeg"]),
        (ImageFormat.WebP, "WebP", [".webp"]),
    ];

    /// <returns>In ordinal order of path, without what was reported.</returns>
    public static IReadOnlyList<FoundImage> ReadAll(ISiteFiles files, DiagnosticBag diagnostics) =>
        [
            .. files
                .Paths.Where(path => path.StartsWith(Folder, StringComparison.Ordinal))
                .Select(path => Read(files, path, diagnostics))
                .OfType<FoundImage>(),
        ];

    private static FoundImage? Read(ISiteFiles files, string path, DiagnosticBag diagnostics)
    {
        var span = SourceSpan.WholeFile(new SourceFile(path, "", files.DisplayPath(path)));
        var name = path[Folder.Length..];
        var format = Formats
            .Where(one => one.Endings.Contains(Path.GetExtension(name)))
            .Select(one => (ImageFormat?)one.Format)
            .SingleOrDefault();
        if (format is null)
            return Refuse(
                $"'{name}' does not end in .png, .jpg, .jpeg or .webp.",
                TextKinds.IsText(name) && name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
                    ? "A drawing can hold scripts: save it as PNG or WebP."
                    : "Save it as PNG, JPEG or WebP, with the ending in small letters."
            );
        if (!NamePattern().IsMatch(name))
            return Refuse(
                $"'{name}' is no name of a picture.",
                "Name it in lower-case letters, digits and single hyphens, without a folder, as menu.png; one of double size menu@2x.png."
            );
        if (files.SizeOf(path) > MostBytes)
            return Refuse(
                $"The file has {files.SizeOf(path)} bytes; the most is {MostBytes}.",
                "Cut the picture to what matters, or save it smaller; WebP takes the least."
            );
        var content = files.Read(path);
        if (ImageHeader.Read(content) is not { } header)
            return Refuse("This is no picture, or only the beginning of one.", "Save it anew as PNG, JPEG or WebP.");
        if (header.Format != format)
        {
            var (_, actual, endings) = Formats.Single(one => one.Format == header.Format);
            return Refuse(
                $"The file ends in '{Path.GetExtension(name)}', but is a {actual} picture.",
                $"Rename it to '{Path.ChangeExtension(name, endings[0])}'."
            );
        }
        if (Math.Max(header.Width, header.Height) > MostPixels)
            return Refuse(
                $"The picture is {header.Width} by {header.Height} pixels; the most is {MostPixels} either way.",
                "Save it smaller: a phone shows at most some 1,300 pixels side by side."
            );
        if (header.HasCameraNotes)
            return Refuse(
                "The picture holds notes of the phone or camera, as where and when it was taken.",
                "Save it without its Exif data: a screenshot cut in an editor has none."
            );
        return header.IsAnimated
            ? Refuse("The picture moves.", "Show its steps as pictures that stand still.")
            : new FoundImage(name, path, span, header.Width, header.Height, Convert.ToHexStringLower(SHA256.HashData(content))[..8]);

        FoundImage? Refuse(string message, string help)
        {
            diagnostics.Add(ReadingRules.ImageFile, span, message, help: help);
            return null;
        }
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(@2x)?\.[a-z]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}

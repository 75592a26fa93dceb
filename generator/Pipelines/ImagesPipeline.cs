using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Reading.Images;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary>The pictures of guides.</summary>
/// <param name="Found">All files that go out for them, those of double size among them.</param>
/// <param name="Broken">The names of those that are there and can't be shown.</param>
public sealed record BoundImages(ImmutableArray<SiteImage> Images, ImmutableArray<FoundImage> Found, ImmutableArray<string> Broken);

/// <summary><c>input/images/</c>: pictures that guides show. One of double size, <c>menu@2x.png</c>, is <c>menu.png</c> for screens with
/// twice as many pixels.</summary>
public static class ImagesPipeline
{
    private const string Double = "@2x";

    public static Pipeline<BoundImages> Create(ISiteFiles files) =>
        new("Images", Phase.Input, [], diagnostics => Bind(files, diagnostics), images => $"{images.Images.Length} images");

    /// <summary>The files that go out for them, as they are.</summary>
    public static Pipeline<ImmutableArray<OutputFile>> FilesOf(Pipeline<BoundImages> images, ISiteFiles files) =>
        new(
            "Image files",
            Phase.PostProcess,
            [images],
            _ =>
                [
                    .. images.Result.Found.Select(image => new OutputFile(
                        new SitePath(AddressOf(image)),
                        () => files.Read(image.Path),
                        image.Span
                    )),
                ],
            made => $"{made.Length} files"
        );

    private static BoundImages Bind(ISiteFiles files, DiagnosticBag diagnostics)
    {
        var found = ImageReader.ReadAll(files, diagnostics);
        var doubles = found
            .Where(image => IsDouble(image.Name))
            .ToDictionary(image => image.Name.Replace(Double, "", StringComparison.Ordinal));
        var images = ImmutableArray.CreateBuilder<SiteImage>();
        foreach (var image in found.Where(image => !IsDouble(image.Name)))
        {
            var twice = doubles.GetValueOrDefault(image.Name);
            doubles.Remove(image.Name);
            if (twice is not null && (Math.Abs(twice.Width - 2 * image.Width) > 1 || Math.Abs(twice.Height - 2 * image.Height) > 1))
                diagnostics.Add(
                    ReadingRules.ImageFile,
                    twice.Span,
                    $"The picture is {twice.Width} by {twice.Height} pixels, which is not twice {image.Width} by {image.Height}.",
                    new Note("the picture of single size", image.Span),
                    help: $"Save '{image.Name}' at half the size of this one."
                );
            images.Add(
                new SiteImage(image.Name, image.Span, image.Width, image.Height, AddressOf(image), twice is null ? null : AddressOf(twice))
            );
        }
        foreach (var (name, twice) in doubles)
            diagnostics.Add(
                ReadingRules.ImageFile,
                twice.Span,
                $"There is no '{name}' beside it.",
                help: $"Save the picture at half its size as '{name}', for screens with fewer pixels."
            );
        return new BoundImages(
            images.DrainToImmutable(),
            [.. found],
            [
                .. files
                    .Paths.Where(path => path.StartsWith(ImageReader.Folder, StringComparison.Ordinal))
                    .Except(found.Select(image => image.Path), StringComparer.Ordinal)
                    .Select(path => path[ImageReader.Folder.Length..]),
            ]
        );
    }

    private static bool IsDouble(string name) => name.Contains(Double, StringComparison.Ordinal);

    private static string AddressOf(FoundImage image) =>
        $"assets/images/{Path.GetFileNameWithoutExtension(image.Name).Replace(Double, "-2x", StringComparison.Ordinal)}."
        + $"{image.Stamp}{Path.GetExtension(image.Name)}";
}

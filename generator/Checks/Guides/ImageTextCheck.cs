using System.Text.RegularExpressions;
using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>A picture has words that stand in for it, where it is not seen: they say what it shows.</summary>
public sealed partial class ImageTextCheck : IGuideCheck
{
    private const int MostCharacters = 250;

    public string Name => "pictures are told in words";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var image in Langs.All.SelectMany(lang => guide[lang].Body.Images))
        {
            if (Problem(image) is { } problem)
                diagnostics.Add(LinkRules.ImageText, image.Span, problem);
        }
    }

    private static string? Problem(GuideImage image)
    {
        var alt = image.Alt.Trim();
        if (alt.Length == 0)
            return $"'{image.Name}' has no words that stand in for it.";
        if (FileNamePattern().IsMatch(alt) || Letters(alt) == Letters(Path.GetFileNameWithoutExtension(image.Name.Value)))
            return $"'{alt}' is the name of a file, not what it shows.";
        if (PictureWords.SayNothing(alt))
            return $"'{alt}' is what any picture is, not what this one shows.";
        if (alt.Length > MostCharacters)
            return $"The words for this picture have {alt.Length} characters; the most is {MostCharacters}.";
        return null;
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    [GeneratedRegex(
        @"^\S+\.(png|jpe?g|webp|gif|svg|bmp|heic|avif)\z|^(IMG|DSC|Screenshot|screenshot|截屏|截图)[-_ ]?[0-9].*\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FileNamePattern();
}

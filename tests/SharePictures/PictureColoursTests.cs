using System.Text.RegularExpressions;
using SiteGen.Pictures;
using SiteGen.Tests.Pictures;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SharePictures;

/// <summary>Pictures are drawn in the colours of the style sheet, by light.</summary>
[Tier(Tier.Quick)]
public class PictureColoursTests
{
    [Theory]
    [InlineData("bg", false)]
    [InlineData("ink", false)]
    [InlineData("muted", false)]
    [InlineData("accent", false)]
    [InlineData("urgent", true)]
    public void A_picture_is_drawn_in_the_colours_of_the_theme(string name, bool urgent)
    {
        var css = File.ReadAllText(RepositoryRoot.Combine("theme", "assets", "site.css"));
        var colour = Regex.Match(css, $"--{name}: #([0-9a-f]{{6}});").Groups[1].Value;
        Assert.Contains(Convert.ToInt32(colour, 16), Palette(urgent));
    }

    private static int[] Palette(bool urgent)
    {
        var font = PictureFont.Read(File.ReadAllBytes(RepositoryRoot.Combine("theme", "fonts", "NotoSansSC-Bold.ttf")));
        var text = new PictureText(Script.Latin, "Site", "Guides", "Title", "Note", Script.Latin, "English", urgent);
        return PngPixels.Read(new PicturePainter(font).Draw(text)).Palette;
    }
}

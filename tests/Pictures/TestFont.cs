using SiteGen.Pictures.Fonts;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Pictures;

/// <summary>The font of the theme.</summary>
internal static class TestFont
{
    public static byte[] File { get; } = System.IO.File.ReadAllBytes(RepositoryRoot.Combine("theme", "fonts", "NotoSansSC-Bold.ttf"));

    public static PictureFont Font { get; } = PictureFont.Read(File);
}

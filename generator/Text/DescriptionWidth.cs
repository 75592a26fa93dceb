namespace SiteGen.Text;

/// <summary>How wide the description of a page should be, in columns of which a Chinese character takes two: search engines show about as
/// much, and fill up or cut what is outside.</summary>
internal static class DescriptionWidth
{
    public const int Least = 70,
        Most = 160;
}

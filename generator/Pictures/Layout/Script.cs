namespace SiteGen.Pictures.Layout;

/// <summary>How a text is set: where its lines may end, how wide its marks are, how far apart its lines stand.</summary>
public enum Script
{
    /// <summary>In words with spaces between them, as English.</summary>
    Latin,

    /// <summary>In characters that each fill a square.</summary>
    Chinese,
}

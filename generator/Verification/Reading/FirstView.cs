namespace SiteGen.Verification.Reading;

/// <summary>What a browser fetches to show a page, before a reader does anything.</summary>
internal static class FirstView
{
    private static readonly string[] Fetched = ["stylesheet", "icon", "preload", "modulepreload"];

    /// <summary>Of an image in several sizes all count, though a browser takes one.</summary>
    public static bool Loads(PageLink link) =>
        link.Use == LinkUse.Request
        && link.Element.Name switch
        {
            "base" or "form" or "button" or "input" or "meta" or "a" or "area" => false,
            "link" => (link.Element["rel"] ?? "").Split(' ').Any(word => Fetched.Contains(word, StringComparer.OrdinalIgnoreCase)),
            _ => true,
        };
}

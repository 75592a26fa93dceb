using SiteGen.Text;

namespace SiteGen.Verification.Reading;

/// <summary>Types of pages, as their addresses tell them apart: nobody has to give a new kind of page a name.</summary>
internal static class PageType
{
    /// <summary><c>home</c>, <c>guides</c> (the list), <c>guides/*</c> (the pages below it), <c>guides/**</c> (all further down); outside
    /// the languages <c>door</c>, or the name of the file.</summary>
    public static string Of(SitePath page, string? language)
    {
        if (language is null)
            return page.Value == "index.html" ? "door" : Path.GetFileNameWithoutExtension(page.Value);
        var below = page.Address.AsSpan(language.Length + 1).TrimEnd('/');
        if (below.IsEmpty)
            return "home";
        var slash = below.IndexOf('/');
        return slash < 0 ? below.ToString() : $"{below[..slash]}{(below[(slash + 1)..].Contains('/') ? "/**" : "/*")}";
    }
}

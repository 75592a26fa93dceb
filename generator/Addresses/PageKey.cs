using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Addresses;

/// <summary>The identity of a page in every language: its address below the language, as <c>offices/north/</c>; empty for a language's
/// home.</summary>
public readonly record struct PageKey(string Value)
{
    public static readonly PageKey Home = new("");

    public SitePath In(Lang lang) => new($"{lang.Folder()}/{Value}index.html");

    public override string ToString() => Value;
}

/// <summary>A page, and perhaps a place in it.</summary>
/// <param name="Fragment">An element id, without the hash; <c>null</c> for the page as a whole.</param>
public readonly record struct PagePlace(PageKey Page, string? Fragment);

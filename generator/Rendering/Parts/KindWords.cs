using SiteGen.Model.Entries;
using SiteGen.Rendering.Themes;

namespace SiteGen.Rendering.Parts;

/// <summary>What kinds are called: declared ones as the site says, the program's own in words of the interface.</summary>
internal static class KindWords
{
    /// <summary>The title of the page that lists them, and the word in menus.</summary>
    public static string Many(EntityKind kind, UiStrings ui) => kind.Names?.Many[ui.Lang].Value ?? ui[UiKeys.Kind(kind)];

    /// <summary>What one entry is called.</summary>
    public static string One(EntityKind kind, UiStrings ui) => kind.Names?.One[ui.Lang].Value ?? ui[UiKeys.Found(kind.Scheme)];

    /// <summary>One line below the title.</summary>
    public static string Lead(EntityKind kind, UiStrings ui) => kind.Names?.Lead[ui.Lang].Value ?? ui[UiKeys.KindLead(kind)];
}

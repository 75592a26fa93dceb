using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;

namespace SiteGen.Rendering;

/// <summary>What the whole site gives to each page: the model, the addresses and the theme.</summary>
public sealed record RenderInput(Site Site, AddressMap Addresses, BacklinkMap Backlinks, Theme Theme, Uri BaseUrl)
{
    /// <summary>Parts depend on all of the input: never copy one with another theme by <c>with</c>, which would bring them along.</summary>
    public PartCache Parts { get; } = new();

    /// <summary>The site has drafts in it: none of its pages is for search engines, and addresses are not held to the record.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>What to put before each block of a guide; <c>null</c> for nothing, as in all pages but those that only tell what comes from
    /// where.</summary>
    internal BlockMark? GuideMark { get; init; }

    /// <summary>The record of an entry as programs read it, in JSON; <c>null</c> for a site without data for programs.</summary>
    internal Func<EntityKey, string>? RecordOf { get; init; }

    /// <summary>What copies of the site weigh, which is known once its pages are made; <c>null</c> until then, and the page that says it is
    /// left out.</summary>
    internal OfflineFigures? Offline { get; init; }
}

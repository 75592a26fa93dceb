using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Verification.Reading;

namespace SiteGen.Offline;

/// <summary>Where the links of pages lead once the pages lie in one file.</summary>
/// <remarks>
/// The id of a section is the address of its page below the language, and an id in it follows after that: <c>offices/north/</c>,
/// <c>offices/north/steps</c>. Addresses end in a slash and ids hold none, so that no two can meet.
/// </remarks>
internal sealed class GuideLinks
{
    private const string Home = "./";

    private readonly RenderInput _input;
    private readonly string _folder;
    private readonly Dictionary<string, EmbeddedPage> _pages;
    private readonly HashSet<string> _lists;
    private readonly Dictionary<string, PagePlace> _entries;
    private readonly Dictionary<string, PagePlace> _onLists;

    /// <param name="lists">The keys of pages that are here as a part of the list of contents.</param>
    public GuideLinks(Lang lang, RenderInput input, IEnumerable<EmbeddedPage> pages, HashSet<string> lists)
    {
        (_input, _folder, _lists) = (input, lang.Folder() + "/", lists);
        _pages = pages.ToDictionary(page => page.Key.Value, StringComparer.Ordinal);
        _onLists = input
            .Site.Data.All.Where(entity => entity.Key.Value.Kind.HasOwnPage)
            .ToDictionary(
                entity => input.Addresses.Of(entity.Key.Value).Page.Value,
                entity => new PagePlace(AddressMap.Of(entity.Key.Value.Kind), entity.Id),
                StringComparer.Ordinal
            );
        _entries = input.Site.Data.All.ToDictionary(
            PageContext.PartId,
            entity => input.Addresses.Of(entity.Key.Value),
            StringComparer.Ordinal
        );
    }

    public string IdOf(PageKey page) => page.Value.Length == 0 ? Home : page.Value;

    public string IdOf(PageKey page, string id) => IdOf(page) + id;

    /// <summary>The address to write in the file.</summary>
    /// <param name="page">The page on which the link stands.</param>
    public string Resolve(PageKey page, string address)
    {
        var target = SiteAddress.Resolve(address, _folder + page.Value, _input.BaseUrl);
        if (target.Kind != AddressKind.Internal)
            return address;
        if (target.Path.StartsWith(_folder, StringComparison.Ordinal))
        {
            var key = new PageKey(target.Path[_folder.Length..]);
            if (_pages.TryGetValue(key.Value, out var text))
                return "#" + Place(text, target.Fragment);
            if (_lists.Contains(key.Value))
                return "#" + key.Value;
            // What has a page of its own on the site may be shown in full on a list here.
            if (
                _onLists.TryGetValue(key.Value, out var place)
                && _pages.TryGetValue(place.Page.Value, out var list)
                && list.Ids.Contains(place.Fragment!)
            )
                return "#" + IdOf(place.Page, place.Fragment!);
        }
        // What is not in the file is on the site.
        return new Uri(_input.BaseUrl, target.Path).AbsoluteUri + (target.Fragment.Length == 0 ? "" : "#" + target.Fragment);
    }

    /// <summary>Where a list shows an entry in full; <c>null</c> for what is no entry.</summary>
    /// <param name="partId">The id of the entry on pages that are not its list.</param>
    public string? ListOf(string partId) =>
        _entries.TryGetValue(partId, out var entry)
        && OnList(entry) is { Fragment: { } id } place
        && _pages.TryGetValue(place.Page.Value, out var list)
        && list.Ids.Contains(id)
            ? IdOf(place.Page, id)
            : null;

    private PagePlace OnList(PagePlace entry) => _onLists.GetValueOrDefault(entry.Page.Value, entry);

    /// <summary>A place on a page. What is left out of the file as a repetition is on the list of its kind.</summary>
    private string Place(EmbeddedPage page, string fragment)
    {
        if (fragment.Length > 0 && page.Ids.Contains(fragment))
            return IdOf(page.Key, fragment);
        if (_entries.TryGetValue(fragment, out var entry) && _pages.TryGetValue(entry.Page.Value, out var list))
            return entry.Fragment is { } id && list.Ids.Contains(id) ? IdOf(list.Key, id) : IdOf(list.Key);
        return IdOf(page.Key);
    }
}

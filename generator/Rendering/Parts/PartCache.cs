using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Rendering.Parts;

/// <summary>A part of a page, and the id by which it is reached there.</summary>
/// <param name="DomId"><c>fact-number-freeze</c>.</param>
/// <param name="Utf8">Its HTML, which waits for the next page that shows it in half the memory.</param>
/// <param name="Inputs">All that it looked at: whoever shows it has looked at that too.</param>
/// <param name="Ages">How old what it shows is.</param>
public sealed record Part(string DomId, ReadOnlyMemory<byte> Utf8, ImmutableArray<PageInput> Inputs, ImmutableArray<Provenance> Ages);

/// <summary>Parts that many guides and checklists show alike, rendered once a language and depth of folders.</summary>
/// <remarks>
/// A fact's card is on every guide and checklist that shows it, and is most of what a template engine has to do. No part links to a guide
/// or into the router, so a part's relative links are the same on all of those that lie equally deep. Cases are left out: they cite facts,
/// which the page has to know.
/// </remarks>
public sealed class PartCache
{
    private readonly ConcurrentDictionary<(EntityKey, string Form, Lang, int Depth), Part> _parts = new();

    /// <param name="form">In which of the forms that an entry has: guides and checklists show it differently.</param>
    internal Part? Find(Entity entity, string form, PageContext page) =>
        IsShared(entity, page)
        && _parts.TryGetValue((entity.Key.Value, form, page.Lang, Depth(page)), out var part)
        && !page.HasId(part.DomId)
            ? part
            : null;

    /// <summary>Makes a part, and keeps it for the guides that follow, where they may show it unchanged.</summary>
    internal RawHtml Keep(Entity entity, string form, PageContext page, Func<RawHtml> make)
    {
        var domId = PageContext.PartId(entity);
        var isTaken = page.HasId(domId);
        var (html, inputs, ages) = page.Noting(make);
        // Where the id was taken the part has another, and a part that failed to render is empty: neither is for others. Some forms show
        // no id.
        if (!isTaken && html.Html.Length > 0 && IsShared(entity, page))
            _parts.TryAdd(
                (entity.Key.Value, form, page.Lang, Depth(page)),
                new Part(domId, Encoding.UTF8.GetBytes(html.Html), [.. inputs], [.. ages])
            );
        return html;
    }

    private static bool IsShared(Entity entity, PageContext page) =>
        entity is not Case && (LiesBelow(page, AddressMap.OfGuideList) || LiesBelow(page, AddressMap.OfRouter));

    private static bool LiesBelow(PageContext page, PageKey folder) =>
        page.Key != folder && page.Key.Value.StartsWith(folder.Value, StringComparison.Ordinal);

    private static int Depth(PageContext page) => page.Key.Value.AsSpan().Count('/');
}

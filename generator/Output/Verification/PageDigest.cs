namespace SiteGen.Output.Verification;

/// <summary>What the checks across pages need to know of a page: all that is kept of it once it was read.</summary>
internal sealed class PageDigest
{
    private static readonly HashSet<string> NoIds = [];

    public PageDigest(VerifiedPage page)
    {
        (File, Title, Language, IsRedirect, Ids) = (page.File, page.Html.Title, page.Language, page.Redirect is not null, IdsOf(page));
        Alternates = [.. AlternatesCheck.Of(page).Select(a => new Alternate(a.Element["hreflang"]!, a.Target))];
        // An address book gives out one instance for one target, so that comparing references finds nearly all that are alike.
        var (clicks, fragments) = (new HashSet<SiteAddress>(ReferenceEqualityComparer.Instance), new HashSet<SiteAddress>(ReferenceEqualityComparer.Instance));
        foreach (var link in page.Links)
        {
            if (link is { Use: LinkUse.Click, Target.Kind: AddressKind.Internal }) clicks.Add(link.Target);
            if (FragmentCheck.IsPointed(link)) fragments.Add(link.Target);
        }
        (Clicks, Fragments) = ([.. clicks], [.. fragments]);
    }

    public OutputFile File { get; }
    public string? Title { get; }
    public bool IsRedirect { get; }

    /// <summary>The folder of its language, <c>en</c> or <c>zh</c>; <c>null</c> for the front door and its like.</summary>
    public string? Language { get; }

    public IReadOnlySet<string> Ids { get; }

    /// <summary>Where a reader gets from here, once each.</summary>
    public IReadOnlyList<SiteAddress> Clicks { get; }

    /// <summary>Every target inside the site that names a fragment, once each.</summary>
    public IReadOnlyList<SiteAddress> Fragments { get; }

    public IReadOnlyList<Alternate> Alternates { get; }

    /// <summary>As a reader sees it in the address bar, without the host: <c>/en/apps/</c>.</summary>
    public string Address => "/" + File.Path.Address;

    private static HashSet<string> IdsOf(VerifiedPage page)
    {
        var ids = page.Html.Elements.Select(e => e["id"]).OfType<string>().ToArray();
        return ids.Length == 0 ? NoIds : new HashSet<string>(ids, StringComparer.Ordinal);
    }
}

/// <summary>A page's word that another is the same in a language.</summary>
/// <param name="Language">As <c>hreflang</c> has it.</param>
internal readonly record struct Alternate(string Language, SiteAddress Target);

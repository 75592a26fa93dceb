using System.Collections.Immutable;
using SiteGen.Incremental;
using SiteGen.Text;
using SiteGen.Verification.PageChecks;
using SiteGen.Verification.SiteChecks;

namespace SiteGen.Verification.Reading;

/// <summary>What the checks across pages need to know of a page: all that is kept of it once it was read.</summary>
/// <param name="Description">What it says of itself to search engines; <c>null</c> for a page that they are not to show.</param>
/// <param name="Language">The folder of its language, <c>en</c> or <c>zh</c>; <c>null</c> for the front door and its like.</param>
/// <param name="Ids">Of its elements, in ordinal order.</param>
/// <param name="Targets">Every place inside the site that it leads to, once each.</param>
/// <param name="Bytes">The length of its file.</param>
/// <param name="Height">How tall it is on a phone, in CSS pixels; an estimate; 0 for a page that is not well-formed, and where no
/// budget says how tall a page may be.</param>
/// <param name="HasFaults">Something is wrong with it that needs no other page to be seen.</param>
internal sealed record PageDigest(
    SitePath Path,
    string? Title,
    string? Description,
    string? Language,
    bool IsRedirect,
    ImmutableArray<string> Ids,
    ImmutableArray<PageTarget> Targets,
    ImmutableArray<Alternate> Alternates,
    int Bytes,
    int Height,
    bool HasFaults
)
{
    /// <summary>As a reader sees it in the address bar, without the host: <c>/en/offices/</c>.</summary>
    public string Address => "/" + Path.Address;

    public bool HasId(string id) => Ids.AsSpan().BinarySearch(id, StringComparer.Ordinal) >= 0;

    public static PageDigest Of(VerifiedPage page, PageScope scope, bool hasFaults)
    {
        var ids = IdsOf(page, scope);
        // An address book gives out one instance for one target, so that comparing references finds nearly all that are alike.
        var uses = new Dictionary<SiteAddress, TargetUse>(ReferenceEqualityComparer.Instance);
        foreach (var link in page.Links)
        {
            if (link.Target.Kind != AddressKind.Internal || link.Element.Name == "base" || link is { Use: LinkUse.Request, Address: "" })
                continue;
            // A place on the page itself is known already, and pages are full of such links.
            if (link.Target.Path == page.File.Path.Address && FragmentCheck.IsPointed(link))
            {
                hasFaults |= ids.AsSpan().BinarySearch(link.Target.Fragment, StringComparer.Ordinal) < 0;
                continue;
            }
            var use =
                (
                    link.Use switch
                    {
                        LinkUse.Click => TargetUse.Click,
                        LinkUse.Request => TargetUse.Request,
                        _ => TargetUse.None,
                    }
                )
                | (FragmentCheck.IsPointed(link) ? TargetUse.Fragment : TargetUse.None)
                | (FirstView.Loads(link) ? TargetUse.Load : TargetUse.None)
                | (SharePictureCheck.IsPicture(link.Element) ? TargetUse.Picture : TargetUse.None)
                | (ImageElementCheck.IsImage(link.Element) && link.Attribute == "src" ? TargetUse.Image : TargetUse.None);
            uses[link.Target] = uses.GetValueOrDefault(link.Target) | use;
        }
        return new PageDigest(
            page.File.Path,
            page.Html.Title,
            page.IsListed ? page.Element("meta", "name", "description")?["content"] : null,
            page.Language,
            page.Redirect is not null,
            ids,
            [.. uses.Select(u => new PageTarget(u.Key, u.Value))],
            [.. AlternatesCheck.Of(page).Select(a => new Alternate(a.Element["hreflang"]!, a.Target))],
            page.Bytes,
            page.Html.Height,
            hasFaults
        );
    }

    /// <summary>How it lies in a cache.</summary>
    public static PageDigest Form(CacheStream stream, PageDigest? digest) =>
        new(
            new SitePath(stream.Text(digest?.Path.Value)),
            stream.OptionalText(digest?.Title),
            stream.OptionalText(digest?.Description),
            stream.OptionalText(digest?.Language),
            stream.Flag(digest?.IsRedirect),
            stream.Texts(digest?.Ids),
            stream.List(digest?.Targets, PageTarget.Form),
            stream.List(digest?.Alternates, Alternate.Form),
            stream.Number(digest?.Bytes),
            stream.Number(digest?.Height),
            stream.Flag(digest?.HasFaults)
        );

    private static ImmutableArray<string> IdsOf(VerifiedPage page, PageScope scope)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var element in page.Html.Elements)
        {
            if (element["id"] is { } id)
                ids.Add(scope.Name(id));
        }
        ids.Sort(StringComparer.Ordinal);
        return ids.DrainToImmutable();
    }
}

/// <summary>How a page uses a target, beside naming it.</summary>
[Flags]
internal enum TargetUse : byte
{
    None = 0,

    /// <summary>A reader gets there by a click.</summary>
    Click = 1,

    /// <summary>It takes more than the file to arrive: the element of the fragment.</summary>
    Fragment = 2,

    /// <summary>A browser may fetch it with the page, an icon or a manifest among it.</summary>
    Request = 4,

    /// <summary>A browser fetches it to show the page.</summary>
    Load = 8,

    /// <summary>It is the picture that stands for the page.</summary>
    Picture = 16,

    /// <summary>It is a picture on the page, whose size the page says.</summary>
    Image = 32,
}

/// <summary>A place inside the site that a page leads to.</summary>
internal readonly record struct PageTarget(SiteAddress Target, TargetUse Use)
{
    public static PageTarget Form(CacheStream stream, PageTarget target) =>
        new(stream.Shared(target.Target, SiteAddress.Form), stream.Word<TargetUse>(target.Use));
}

/// <summary>Another page that a page names as the same in a language.</summary>
/// <param name="Language">As <c>hreflang</c> has it.</param>
internal readonly record struct Alternate(string Language, SiteAddress Target)
{
    public static Alternate Form(CacheStream stream, Alternate alternate) =>
        new(stream.Text(alternate.Language), stream.Shared(alternate.Target, SiteAddress.Form));
}

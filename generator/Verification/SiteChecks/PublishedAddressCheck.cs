using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification.SiteChecks;

/// <summary>An address once published stays, be it of a page or of a place in one: people have bookmarked and printed it.</summary>
internal static class PublishedAddressCheck
{
    public static IEnumerable<Finding> Run(VerifiedSite site)
    {
        var published = site.Options.PublishedAddresses;
        if (published.Count == 0)
            return [];
        var known = published.Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        return Gone(site, known).Concat(Unrecorded(site, known));
    }

    private static IEnumerable<Finding> Gone(VerifiedSite site, HashSet<string> known)
    {
        var places = site.Options.KeptAddresses.Where(place => place.Old is not null).ToLookup(place => (place.Prefix, place.Suffix));
        var kept = site.Options.KeptAddresses.Select(place => place.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var address in site.Options.PublishedAddresses)
        {
            if (IsThere(address.Value, site, known))
                continue;
            var gone = $"The address '{address.Value}' was published, but the site no longer has it.";
            if (OtherForm(address.Value) is { } other && kept.Contains(other))
            {
                yield return new Finding(
                    OutputRules.AddressGone,
                    address.Span,
                    $"{gone} What stood there is at '{other}' now: the kind has another 'own-page' than when it was published."
                )
                {
                    Help =
                        "Keep 'own-page' of the kind, in data/kinds.yaml, as it was: no alias leads from a page to a place on a list, "
                        + "or back.",
                };
                continue;
            }
            if (SwitchOf(address.Value) is { } made)
            {
                yield return new Finding(OutputRules.AddressGone, address.Span, gone)
                {
                    Help = $"The page is made by '{made}: true' in data/site.yaml; keep that.",
                };
                continue;
            }
            var (advice, note) = Advice(address.Value, places, known);
            yield return new Finding(
                OutputRules.AddressGone,
                address.Span,
                gone + (note is null ? Suggestion.For(address.Value, Alike(address.Value, site)) : "") + advice
            )
            {
                Note = note,
            };
        }
    }

    /// <summary>The key of <c>data/site.yaml</c> without which a page is not made; <c>null</c> for a page of content.</summary>
    private static string? SwitchOf(string address) =>
        address.TrimEnd('/').Split('/') is not [_, _, var page] ? null
        : page is "search" or "changes" or "offline" ? page
        : page == "whole-guide.html" ? "offline"
        : page == "partners" ? "api"
        : null;

    /// <summary>Whether an address leads where it promises, be it by a page that leads on from an old one.</summary>
    private static bool IsThere(string address, VerifiedSite site, HashSet<string> known)
    {
        if (address.Split('#') is not [var page, var fragment])
            return site.Files.FileAt(address.TrimStart('/')) is not null;
        // That the page is gone is said once, of the page.
        if (site.PageAt(page.TrimStart('/')) is not { } found)
            return known.Contains(page);
        return site.Options.WithdrawnPlaces.Contains(address)
            || (found.IsRedirect ? TargetOf(found, site) : found)?.HasId(fragment) == true;
    }

    private static PageDigest? TargetOf(PageDigest moved, VerifiedSite site) =>
        moved
            .Targets.Where(target => target.Use.HasFlag(TargetUse.Click))
            .Select(target => site.PageAt(target.Target.Path))
            .FirstOrDefault(page => page is { IsRedirect: false });

    /// <summary>What to write so that an address comes back, and where: into what is new in the same place, if something is.</summary>
    private static (string Advice, Note? Note) Advice(
        string address,
        ILookup<(string Prefix, string Suffix), KeptAddress> places,
        HashSet<string> known
    )
    {
        foreach (var (prefix, id, suffix) in Cuts(address))
        {
            var alike = places[(prefix, suffix)].ToList();
            if (alike.Count == 0)
                continue;
            var news = alike.Where(place => !known.Contains(place.Address)).ToList();
            var near = Suggestion.Nearest(id, news.Select(place => place.Id));
            if ((news.Count == 1 ? news[0] : news.Find(place => place.Id == near)) is { Old: { } old } successor)
                return ($" If it is '{successor.Address}' now, write '{old.Text(id)}' there.", new Note("write it here", old.Place));
            var any = alike[0].Old!;
            var otherwise = any.What == "the entry" ? " Where none does, name it under 'withdrawn' in data/site.yaml." : "";
            return ($" Write '{any.TextAnywhere(id)}' at {any.What} that takes its place.{otherwise}", null);
        }
        return ("", null);
    }

    /// <summary>The address of an entry that has a page of its own if it had none, and on the list of its kind if it had one.</summary>
    private static string? OtherForm(string address) =>
        address.Split('#') is [var list, var id] ? $"{list}{id}/"
        : address.TrimEnd('/').LastIndexOf('/') is > 0 and var cut ? $"{address[..(cut + 1)]}#{address[(cut + 1)..].TrimEnd('/')}"
        : null;

    /// <summary>An address with each of its parts taken for an id.</summary>
    private static IEnumerable<(string Prefix, string Id, string Suffix)> Cuts(string address)
    {
        if (address.IndexOf('#') is >= 0 and var hash)
        {
            yield return (address[..(hash + 1)], address[(hash + 1)..], "");
            yield break;
        }
        var start = address.IndexOf('/') + 1;
        for (var end = address.IndexOf('/', start); end > 0; (start, end) = (end + 1, address.IndexOf('/', end + 1)))
            yield return (address[..start], address[start..end], address[end..]);
    }

    /// <summary>Addresses of the same sort, be it of pages or of places in them.</summary>
    private static IEnumerable<string> Alike(string address, VerifiedSite site) =>
        address.Contains('#')
            ? site.Options.KeptAddresses.Select(place => place.Address).Where(other => other.Contains('#'))
            : site.Files.Known;

    private static IEnumerable<Finding> Unrecorded(VerifiedSite site, HashSet<string> known)
    {
        var end = site.Options.PublishedAddresses[^1].Span.File;
        return site
            .Pages.Where(page => page.Language is not null)
            .Select(page => (page.Address, Source: site.SourceOf(page)))
            .Concat(
                site.Options.KeptAddresses.Where(place => place.Address.Contains('#'))
                    .Select(place => (place.Address, Source: place.Origin))
            )
            .Where(place => !known.Contains(place.Address))
            .GroupBy(place => place.Source, place => place.Address)
            .SelectMany(ofSource =>
                AddressFamilies
                    .Of(ofSource)
                    .Select(family => new Finding(
                        OutputRules.AddressNew,
                        new SourceSpan(end, end.Text.TrimEnd().Length, 0),
                        $"There is no line '{family}' here."
                    )
                    {
                        Note = new Note("made from", ofSource.Key),
                    })
            );
    }
}

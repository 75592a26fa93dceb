using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Addresses;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Incremental;

/// <summary>What each thing that pages look at holds now, as a hash. A page made from things that all hold what they held is the same
/// page.</summary>
public sealed class PageInputHashes(Site site, BacklinkMap backlinks)
{
    private readonly ConcurrentDictionary<PageInput, PageInputState> _states = new();

    public ContentHash HashOf(PageInput input) => StateOf(input).Held;

    /// <summary>A thing and what it holds now; of each thing one instance.</summary>
    public PageInputState StateOf(PageInput input) => _states.GetOrAdd(input, one => new PageInputState(one, Compute(one)));

    /// <summary>Whether all of these hold what they held.</summary>
    public bool AreAsTheyWere(ImmutableArray<PageInputState> states)
    {
        foreach (var state in states)
        {
            if (HashOf(state.Input) != state.Held)
                return false;
        }
        return true;
    }

    private ContentHash Compute(PageInput input) =>
        input.Kind switch
        {
            PageInputKind.Entry => Entry(KeyOf(input)),
            PageInputKind.EntriesOfKind => ContentHash.Of(
                site.Data.All.Where(e => e.Key.Value.Kind.Scheme == input.Scheme).Select(e => Entry(e.Key.Value))
            ),
            PageInputKind.Backlinks => HashOf(backlinks.Of(KeyOf(input))),
            PageInputKind.GuideHead => site.FindGuide(input.Name) is { } guide
                ? ContentHash.Of(Langs.All.SelectMany(lang => new[] { guide.Texts[lang].Title.Value, guide.Texts[lang].Description.Value }))
                : ContentHash.Nothing,
            PageInputKind.GuideHeadings => site.FindGuide(input.Name) is { } guide
                ? ContentHash.Of(
                    Langs.All.SelectMany(lang => guide.Texts[lang].Headings.SelectMany(h => new[] { h.Id?.Value ?? "", h.Text }))
                )
                : ContentHash.Nothing,
            PageInputKind.GuideInEnglish => site.FindGuide(input.Name) is { } guide
                ? OfGuide(guide.Texts.En.File, input)
                : ContentHash.Nothing,
            PageInputKind.GuideInChinese => site.FindGuide(input.Name) is { } guide
                ? OfGuide(guide.Texts.Zh.File, input)
                : ContentHash.Nothing,
            PageInputKind.Neighbours => site.FindGuide(input.Name) is { } guide && site.NeighboursOf(guide) is var (previous, next)
                ? ContentHash.Of([previous?.Slug ?? "", next?.Slug ?? ""])
                : ContentHash.Nothing,
            PageInputKind.GuideOrder => ContentHash.Of(site.GuidesInOrder.Select(guide => guide.Slug)),
            PageInputKind.Clock => site.Clock?.File.Hash ?? ContentHash.Nothing,
            PageInputKind.NamedPages => ContentHash.Of(site.NamedPages),
            PageInputKind.Router => site.Router?.Router.File.Hash ?? ContentHash.Nothing,
            PageInputKind.RouterTitle => site.Router is { } router
                ? ContentHash.Of(Langs.All.Select(lang => router.Router.Title[lang].Value))
                : ContentHash.Nothing,
            // What waits for a later day than that of the build is not among them.
            PageInputKind.Changes => site.Changes is { } log
                ? ContentHash.Of([log.File.Hash, ContentHash.Of(log.All.Length.ToString(CultureInfo.InvariantCulture))])
                : ContentHash.Nothing,
            // Its addresses tell its content.
            PageInputKind.Image => site.FindImage(input.Name) is { } image
                ? ContentHash.Of([image.Address, image.DoubleAddress ?? ""])
                : ContentHash.Nothing,
        };

    private EntityKey KeyOf(PageInput input) => new(site.Config.Kinds.FromScheme(input.Scheme!)!, input.Name);

    // An entry is all that its file says; an entry has a file of its own.
    private ContentHash Entry(EntityKey key) =>
        site.Data.Find(key) is { } entity
            ? ContentHash.Of([
                ContentHash.Of(entity.Key.Span.File.Path),
                entity.Key.Span.File.Hash,
                // The one thing that depends on the day of the build.
                ContentHash.Of(entity is Fact { Upcoming: not null } ? "waiting" : ""),
                ContentHash.Of(site.Changes?.LastOf(key)?.ToString() ?? ""),
            ])
            : ContentHash.Nothing;

    // Its page says when it was last another.
    private ContentHash OfGuide(SourceFile file, PageInput input) =>
        site.Changes is null
            ? file.Hash
            : ContentHash.Of([file.Hash, ContentHash.Of(PageChanges.DayOfGuide(site, input.Name)?.ToString() ?? "")]);

    private static ContentHash HashOf(Backlinks mentioned) =>
        ContentHash.Of(
            mentioned.Guides.Select(guide => guide.Slug).Append("").Concat(mentioned.Entries.Select(entry => entry.Key.Value.ToString()))
        );
}

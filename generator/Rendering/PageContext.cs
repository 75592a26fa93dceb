using System.Collections.Immutable;
using System.Text;
using Scriban.Runtime;
using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Hypertext;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Routing;
using SiteGen.Model.Timeline;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>One page in one language, while it is being rendered. Used by one thread.</summary>
/// <remarks>
/// All that a page shows of the site comes through here, and every look is noted: a page need not be made again as long as all
/// that it looked at is as it was. What cannot change without all pages changing (theme, configuration, base address) is not noted.
/// </remarks>
public sealed class PageContext(RenderInput input, PageKey key, Lang lang, DiagnosticBag diagnostics)
{
    private readonly List<Fact> _cited = [];
    private readonly HashSet<string> _usedIds = new(StringComparer.Ordinal);
    private HashSet<PageInput> _inputs = [];
    private List<Provenance> _ages = [];

    public Lang Lang => lang;

    public PageKey Key => key;

    public SitePath Path { get; } = key.In(lang);

    public SiteConfig Config => input.Site.Config;

    public Uri BaseUrl => input.BaseUrl;

    public UiStrings Ui => Strings[lang];

    /// <summary>The words of the interface in every language.</summary>
    public Localized<UiStrings> Strings => input.Theme.Strings;

    /// <summary>What is known of the copies of the site; <c>null</c> until its pages are made.</summary>
    internal OfflineFigures? Offline => input.Offline;

    internal BlockMark? GuideMark => input.GuideMark;

    /// <summary>The site has drafts in it.</summary>
    public bool ShowsDrafts => input.ShowsDrafts;

    /// <summary>An asset as pages name it, by its content.</summary>
    public string AssetAddress(string asset) => input.Theme.Address(asset);

    /// <summary>The entries of <c>data/</c>.</summary>
    public EntryInputs Data => new(input.Site.Data, _inputs);

    /// <summary>The record of an entry as programs read it, in JSON; <c>null</c> for a site without data for programs.</summary>
    public string? RecordOf(Entity entity)
    {
        // Beside the entry, a record says what its sources are called.
        _inputs.Add(PageInput.Of(entity.Key.Value));
        _inputs.UnionWith(entity.References.Select(key => PageInput.Of(key.Value)));
        return input.RecordOf?.Invoke(entity.Key.Value);
    }

    /// <summary>Parts made for other pages.</summary>
    public PartCache Parts => input.Parts;

    /// <summary>All that the page has looked at so far.</summary>
    public IReadOnlyCollection<PageInput> Inputs => _inputs;

    /// <summary>Facts cited in running text so far, each once, in order.</summary>
    public IReadOnlyList<Fact> Cited => _cited;

    /// <summary>The guides in the order in which they are meant to be read.</summary>
    public ImmutableArray<Guide> GuidesInOrder
    {
        get
        {
            _inputs.Add(PageInput.GuideOrder);
            foreach (var guide in input.Site.GuidesInOrder)
                _inputs.Add(PageInput.Head(guide.Slug));
            return input.Site.GuidesInOrder;
        }
    }

    /// <summary>The clock; <c>null</c> for a site without one.</summary>
    public Clock? Clock
    {
        get
        {
            _inputs.Add(PageInput.Clock);
            return input.Site.Clock;
        }
    }

    /// <summary>All that has changed; <c>null</c> for a site that keeps no record of it.</summary>
    public ChangeLog? Changes
    {
        get
        {
            _inputs.Add(PageInput.Changes);
            return input.Site.Changes;
        }
    }

    /// <summary>The day on which an entry that the page shows last changed; <c>null</c> for one that has been as it is since the first
    /// publication.</summary>
    public PartialDate? LastChangeOf(EntityKey entity)
    {
        _inputs.Add(PageInput.Of(entity));
        return input.Site.Changes?.LastOf(entity);
    }

    /// <summary>The last day on which something changed of what the page has shown so far; <c>null</c> for one that has been as it is since
    /// the first publication.</summary>
    public PartialDate? LastChange => PageChanges.LastOf(input.Site, key, _inputs);

    /// <summary>What a page is called that links name by a word.</summary>
    public RawHtml TitleOfNamed(string name) =>
        name == NamedPages.Router && RouterLink is { } router ? router.Text
        : Config.Kinds.All.FirstOrDefault(kind => kind.PageName == name) is { } kind ? Mark(KindWords.Many(kind, Ui))
        : Mark(Ui[UiKeys.Page(name)]);

    /// <summary>Whether there is a page that links name by this word.</summary>
    public bool HasPage(string name)
    {
        _inputs.Add(PageInput.NamedPages);
        return input.Site.NamedPages.Contains(name);
    }

    /// <summary>The page with all hotlines; <c>null</c> when the site has none.</summary>
    public LinkView? HotlinesLink() =>
        HasPage(EntityKind.Hotline.PageName) ? new LinkView(Link(AddressMap.Of(EntityKind.Hotline)), Mark(Ui[UiKeys.AllHotlines])) : null;

    /// <summary>A guide to be named; for what else it says, see <see cref="TextOf"/>.</summary>
    public Guide? FindGuide(string slug)
    {
        _inputs.Add(PageInput.Head(slug));
        return input.Site.FindGuide(slug);
    }

    /// <summary>The guides before and after one, to be named.</summary>
    public (Guide? Previous, Guide? Next) NeighboursOf(Guide guide)
    {
        _inputs.Add(PageInput.NeighboursOf(guide.Slug));
        var (previous, next) = input.Site.NeighboursOf(guide);
        if (previous is not null)
            _inputs.Add(PageInput.Head(previous.Slug));
        if (next is not null)
            _inputs.Add(PageInput.Head(next.Slug));
        return (previous, next);
    }

    /// <summary>All that a guide says in the language of the page.</summary>
    public GuideText TextOf(Guide guide) => TextOf(guide, lang);

    /// <summary>What the headings of a guide are called in the language of the page.</summary>
    public IReadOnlyList<GuideHeading> HeadingsOf(Guide guide)
    {
        _inputs.Add(PageInput.Headings(guide.Slug));
        return guide.Texts[lang].Headings;
    }

    /// <summary>All that a guide says in a language, which may be the other one.</summary>
    public GuideText TextOf(Guide guide, Lang of)
    {
        _inputs.Add(PageInput.Whole(guide.Slug, of));
        return guide.Texts[of];
    }

    /// <summary>A picture of guides.</summary>
    public SiteImage? FindImage(string name)
    {
        _inputs.Add(PageInput.Image(name));
        return input.Site.FindImage(name);
    }

    /// <summary>Who mentions an entry: guides to be named, entries to be shown.</summary>
    public Backlinks BacklinksOf(EntityKey entity)
    {
        _inputs.Add(PageInput.BacklinksOf(entity));
        var mentioned = input.Backlinks.Of(entity);
        foreach (var guide in mentioned.Guides)
            _inputs.Add(PageInput.Head(guide.Slug));
        foreach (var entry in mentioned.Entries)
            _inputs.Add(PageInput.Of(entry.Key.Value));
        return mentioned;
    }

    /// <summary>All of the router; <c>null</c> for a site without.</summary>
    public RouterMap? Router
    {
        get
        {
            _inputs.Add(PageInput.Router);
            return input.Site.Router;
        }
    }

    /// <summary>The router, to be named; <c>null</c> for a site without. For what else it says, see <see cref="Router"/>.</summary>
    public LinkView? RouterLink
    {
        get
        {
            _inputs.Add(PageInput.RouterTitle);
            return input.Site.Router is { } router ? new LinkView(Link(AddressMap.OfRouter), Mark(router.Router.Title)) : null;
        }
    }

    /// <summary>Makes a part, and says what it looked at, and how old what it shows is.</summary>
    internal (RawHtml Html, IReadOnlyCollection<PageInput> Inputs, IReadOnlyCollection<Provenance> Ages) Noting(Func<RawHtml> make)
    {
        var (outer, outerAges) = (_inputs, _ages);
        (_inputs, _ages) = ([], []);
        var html = make();
        var (inner, innerAges) = (_inputs, _ages);
        outer.UnionWith(inner);
        outerAges.AddRange(innerAges);
        (_inputs, _ages) = (outer, outerAges);
        return (html, inner, innerAges);
    }

    /// <summary>How old what the page shows is, entry by entry.</summary>
    public IReadOnlyCollection<Provenance> Ages => _ages;

    public void NoteAge(Provenance provenance) => _ages.Add(provenance);

    public string Link(PageKey page, string? fragment = null) => AddressMap.Relative(Path, page.In(lang), fragment);

    public string Link(EntityKey entity)
    {
        var place = input.Addresses.Of(entity);
        return Link(place.Page, place.Fragment);
    }

    public RawHtml Mark(string text) => LangRuns.Mark(text, lang);

    public RawHtml Mark(Localized<Located<string>> text) => LangRuns.Mark(text[lang].Value, lang);

    /// <summary>Whether the page ends in the list of what it cites; on others a citation leads to the list of all facts.</summary>
    public bool ListsCitedFacts =>
        key != PageKey.Home
        && key != AddressMap.OfClock
        && !key.Value.StartsWith(AddressMap.OfRouter.Value, StringComparison.Ordinal)
        && !AddressMap.IsCard(key);

    public void Cite(Fact fact)
    {
        NoteAge(fact.Trust);
        if (!_cited.Contains(fact))
            _cited.Add(fact);
    }

    /// <summary>An element id for an entry; a second showing on the same page gets a number, as ids must be unique.</summary>
    public string ClaimId(string id)
    {
        if (_usedIds.Add(id))
            return id;
        for (var n = 2; ; n++)
        {
            if (_usedIds.Add($"{id}-{n}"))
                return $"{id}-{n}";
        }
    }

    /// <summary>Shows a part made for another page, under the id that it has there.</summary>
    public RawHtml Show(Part part)
    {
        _usedIds.Add(part.DomId);
        _inputs.UnionWith(part.Inputs);
        _ages.AddRange(part.Ages);
        return new RawHtml(Encoding.UTF8.GetString(part.Utf8.Span));
    }

    /// <summary>The element id of an entry shown on a page that is not its own list: <c>fact-number-freeze</c>. Links in running text lead
    /// to it.</summary>
    public static string PartId(Entity entity) => $"{entity.Key.Value.Kind.Scheme}-{entity.Id}";

    /// <summary>The element id of an entry: its plain id on the list that its address leads to, <see cref="PartId"/> elsewhere.</summary>
    public string ClaimIdOf(Entity entity) => ClaimId(key == AddressMap.Of(entity.Key.Value.Kind) ? entity.Id : PartId(entity));

    /// <summary>The ids under which an entry was known before, where this page is the one its address leads to.</summary>
    public IReadOnlyList<string> AliasesOf(Entity entity) =>
        key == AddressMap.Of(entity.Key.Value.Kind) ? [.. entity.Aliases.Select(ClaimId)] : [];

    public bool HasId(string id) => _usedIds.Contains(id);

    /// <summary>Renders a template over one view, which it sees as <c>page</c> (whole pages) or under its own name (parts).</summary>
    public RawHtml Render(string template, string name, object view) =>
        input.Theme.Templates.Render(template, With(name, view), diagnostics);

    private ScriptObject With(string name, object view)
    {
        var globals = ViewText.Globals(Ui);
        globals[name] = view;
        return globals;
    }

    /// <summary>Links to entries that exist, without those shown on this very page.</summary>
    public IReadOnlyList<LinkView> LinksTo(IEnumerable<EntityKey> entities) =>
        [
            .. entities
                .Where(entity => input.Addresses.Of(entity).Page != key)
                .Select(entity => Data.Find(entity))
                .OfType<Entity>()
                .Select(LinkTo),
        ];

    public LinkView LinkTo(Guide guide) => new(Link(AddressMap.Of(guide)), Mark(guide.Texts[lang].Title.Value));

    public LinkView LinkTo(Entity entity) => new(Link(entity.Key.Value), ViewText.Name(entity, this));
}

using Scriban.Runtime;
using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Hypertext;
using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>What the whole site gives to each page: the model, the addresses and the theme.</summary>
public sealed record RenderInput(Site Site, AddressMap Addresses, Mentions Mentions, Theme Theme, Uri BaseUrl)
{
    /// <summary>Parts depend on all of the input: never copy one with another theme by <c>with</c>, which would bring them along.</summary>
    public PartCache Parts { get; } = new();
}

/// <summary>One page in one language, while it is being rendered. Used by one thread.</summary>
public sealed class PageContext(RenderInput input, PageKey key, Lang lang, DiagnosticBag diagnostics)
{
    private readonly List<Fact> _cited = [];
    private readonly HashSet<string> _usedIds = new(StringComparer.Ordinal);

    public RenderInput Input => input;

    public Lang Lang => lang;

    public PageKey Key => key;

    public SitePath Path { get; } = key.In(lang);

    public UiStrings Ui => input.Theme.Strings[lang];

    public DataSet Data => input.Site.Data;

    /// <summary>Facts cited in running text so far, each once, in order.</summary>
    public IReadOnlyList<Fact> Cited => _cited;

    public string Link(PageKey page, string? fragment = null) => AddressMap.Relative(Path, page.In(lang), fragment);

    public string Link(EntityKey entity)
    {
        var place = input.Addresses.Of(entity);
        return Link(place.Page, place.Fragment);
    }

    public RawHtml Mark(string text) => LangRuns.Mark(text, lang);

    public RawHtml Mark(Localized<Located<string>> text) => LangRuns.Mark(text[lang].Value, lang);

    public void Cite(Fact fact)
    {
        if (!_cited.Contains(fact)) _cited.Add(fact);
    }

    /// <summary>An element id for an entry; a second showing on the same page gets a number, as ids must be unique.</summary>
    public string ClaimId(string id)
    {
        if (_usedIds.Add(id)) return id;
        for (var n = 2; ; n++)
        {
            if (_usedIds.Add($"{id}-{n}")) return $"{id}-{n}";
        }
    }

    /// <summary>Shows a part made for another page, under the id that it has there.</summary>
    public RawHtml Show(Part part)
    {
        _usedIds.Add(part.DomId);
        return part.Html;
    }

    /// <summary>The element id of an entry shown on a page that is not its own list: <c>fact-number-freeze</c>. Links in running text lead to it.</summary>
    public static string PartId(Entity entity) => $"{entity.Key.Value.Kind.Scheme()}-{entity.Id}";

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
        [.. entities.Where(entity => input.Addresses.Of(entity).Page != key).Select(Data.Find).OfType<Entity>().Select(LinkTo)];

    public LinkView LinkTo(Guide guide) => new(Link(AddressMap.Of(guide)), Mark(guide.Texts[lang].Title.Value));

    public LinkView LinkTo(Entity entity) => new(Link(entity.Key.Value), ViewText.Name(entity, this));
}

using SiteGen.Addresses;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;

namespace SiteGen.Api;

/// <summary>What the files of the API are made from.</summary>
/// <param name="Data">The entries as they are on no day in particular: each fact with the newest value that is known.</param>
internal sealed record ApiSite(SiteConfig Config, DataSet Data, AddressMap Addresses, Uri BaseUrl)
{
    /// <summary>All that has changed since the first publication; <c>null</c> for a site that does not tell.</summary>
    public ChangeLog? Changes { get; init; }

    /// <summary>The address of a file or page, by its path below the root.</summary>
    public string Absolute(string path) => new Uri(BaseUrl, path).AbsoluteUri;

    /// <summary>Where an entry is shown.</summary>
    public Localized<string> PagesOf(EntityKey entity)
    {
        var place = Addresses.Of(entity);
        var fragment = place.Fragment is { } id ? "#" + id : "";
        return Langs.Each(lang => Absolute(place.Page.In(lang).Address + fragment));
    }

    /// <summary>The statement of a fact with its value in it.</summary>
    public static Localized<string> StatementOf(Fact fact) => FactText.Statement(fact);

    /// <summary>A story with the values of facts in it.</summary>
    public Localized<string> SummaryOf(Case story) =>
        Langs.Each(lang =>
            ViewText.FillPlain(
                story.Summary[lang].Value,
                gap => Data.Find(new EntityKey(EntityKind.Fact, gap)) is Fact fact ? fact.Value.Value.In(lang) : null
            )
        );

    /// <summary>The entries of a kind: in the order of the site where it has one, else of their ids.</summary>
    public IReadOnlyList<Entity> Of(EntityKind kind)
    {
        var order =
            kind == EntityKind.Hotline ? Config.HotlineOrder
            : kind == EntityKind.Phrase ? Config.PhraseOrder
            : [];
        return
        [
            .. order
                .Select(key => Data.Find(key.Value))
                .OfType<Entity>()
                .Concat(Data.All.Where(entity => entity.Key.Value.Kind == kind))
                .Distinct(),
        ];
    }
}

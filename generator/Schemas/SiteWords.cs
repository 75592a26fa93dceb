using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas;

/// <summary>What schemas need to know of the site at hand: its own words, and what can be referred to.</summary>
/// <param name="Guides">The slugs of its guides, in order.</param>
internal sealed record SiteWords(SiteConfig Config, DataSet Entries, Router? Router, ImmutableArray<string> Guides)
{
    public KindTable Kinds => Config.Kinds;

    public IEnumerable<string> PlaceWords => Config.Places.Select(place => place.Word.Value);

    /// <summary>Every page by its word, and every guide, as a menu names them.</summary>
    public IEnumerable<string> MenuPages => NamedPages.Possible(Kinds).Concat(GuideLinks);

    /// <summary>Every guide, as <c>guide:slug</c>.</summary>
    public IEnumerable<string> GuideLinks => Guides.Select(slug => "guide:" + slug);

    /// <summary>An entry of one kind, by its id.</summary>
    public JsonObject Reference(EntityKind kind) => References([kind], Line(), withKind: false);

    /// <summary>An entry of any of some kinds, as <c>kind:id</c>.</summary>
    public JsonObject Reference(IReadOnlyCollection<EntityKind> kinds) =>
        References(
            kinds,
            new JsonObject { ["type"] = "string", ["pattern"] = $"^({string.Join('|', kinds.Select(kind => kind.Scheme))}):" },
            withKind: true
        );

    public JsonObject ReferenceToAny() => Reference(Kinds.All);

    public JsonObject Guide() => Known(Guides, Line());

    /// <summary>The key <c>when</c>: answers to the router, or a list of such of which one has to fit.</summary>
    public static JsonObject When() => OneOrMore(() => EntryLists.Reference(EntryLists.Answers));

    /// <summary>A mapping from questions of the router to answers.</summary>
    public JsonObject Answers()
    {
        var questions = new JsonObject();
        foreach (var question in Router?.Questions ?? [])
            questions[question.Id.Value] = OneOrMore(() => Known(question.AllAnswers.Select(answer => answer.Id.Value), Line()));
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = questions,
            ["additionalProperties"] = OneOrMore(Line),
        };
    }

    private JsonObject References(IReadOnlyCollection<EntityKind> kinds, JsonObject form, bool withKind)
    {
        // Only the kinds whose entries there are have a list that can be named.
        JsonObject[] lists =
        [
            .. kinds.Where(HasEntries).Select(kind => EntryLists.Reference(withKind ? EntryLists.LinksTo(kind) : kind.Scheme)),
        ];
        return lists.Length == 0 ? form : AnyOf([.. lists, form]);
    }

    /// <summary>The ids of a kind, those of entries that can't be read among them.</summary>
    public IEnumerable<string> IdsOf(EntityKind kind) =>
        Entries
            .IdsOf(kind)
            .Concat(Entries.Broken.Where(key => key.Kind == kind).Select(key => key.Id))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private bool HasEntries(EntityKind kind) => IdsOf(kind).Any();
}

using System.Text.Json.Nodes;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas;

/// <summary>The ids of all entries and the answers to the router, in a file of their own: a new entry changes it, and no other
/// schema.</summary>
internal static class EntryLists
{
    /// <summary>As schemas are named; the word of a kind has no dot.</summary>
    public const string Name = "entries.lists";

    public const string FileName = Name + ".json";

    /// <summary>Where the lists stand in a schema.</summary>
    public const string Keyword = "$defs";

    /// <summary>The list of questions and answers. The word of a kind has no capital.</summary>
    public const string Answers = "routerAnswers";

    /// <summary>The list of all <c>kind:id</c> of a kind; that of its bare ids has its word.</summary>
    public static string LinksTo(EntityKind kind) => kind.Scheme + "Link";

    public static JsonObject Reference(string list) => new() { ["$ref"] = Address(list) };

    public static string Address(string list) => $"{FileName}#/{Keyword}/{list}";

    public static JsonObject Schema(JsonObject lists) => new() { [Keyword] = lists.DeepClone() };

    /// <summary>All lists, by their names.</summary>
    public static JsonObject Make(SiteWords site)
    {
        var lists = new JsonObject { [Answers] = site.Answers() };
        foreach (var kind in site.Kinds.All.OrderBy(kind => kind.Scheme, StringComparer.Ordinal))
        {
            string[] ids = [.. site.IdsOf(kind)];
            if (ids.Length == 0)
                continue;
            lists[kind.Scheme] = new JsonObject { ["enum"] = Strings(ids) };
            lists[LinksTo(kind)] = new JsonObject { ["enum"] = Strings([.. ids.Select(id => $"{kind.Scheme}:{id}")]) };
        }
        return lists;
    }
}

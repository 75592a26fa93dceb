using System.Text.Json.Nodes;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Files;

/// <summary><c>data/readings.yaml</c>, and the front matter of guides.</summary>
internal static class SmallFileSchemas
{
    public static JsonObject Readings()
    {
        var readings = MapOf(OneOrMore(Line), "^[\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]$");
        readings["description"] = "How each Chinese character that stands beside pinyin may be read, with tone marks.";
        return readings;
    }

    /// <param name="isHome">It is the home page, which need not say what it covers.</param>
    public static JsonObject FrontMatter(bool isHome) =>
        Map(
            Need("title", "The title.", Line()),
            Need("description", "One sentence for lists and search engines.", Line()),
            new Field("covers", "What it covers.", List(Line()), IsNeeded: !isHome),
            new Field("leaves-out", "What it leaves out.", List(Line()), IsNeeded: !isHome),
            May("aliases", "Slugs that it had before; old addresses lead here.", List(Ids())),
            May("also", "Words that readers search for it by; shown nowhere.", List(Line())),
            May("bring", "What to bring, for the guide's card.", List(Line())),
            Entries.EntryFields.Draft()
        );
}

using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text.Characters;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Files;

/// <summary><c>data/readings.yaml</c>, <c>data/changes.yaml</c>, and the front matter of guides.</summary>
internal static class SmallFileSchemas
{
    public static JsonObject Readings()
    {
        var readings = MapOf(OneOrMore(Line, least: 1), $"^[{HanCharacters.Pattern}]$");
        readings["description"] = "How each Chinese character that stands beside pinyin may be read, with tone marks.";
        return readings;
    }

    public static JsonObject Changes(SiteWords site)
    {
        var entry = Matching($"^({string.Join('|', site.Kinds.All.Select(kind => kind.Scheme))}):");
        var change = Map(
            Need("day", "The day on which it was written down.", Day()),
            Need("what", "What has happened.", Words(Vocabulary.ChangeKinds)),
            May("entry", "The entry that it is about; none for the first publication.", entry),
            May("field", "The field that has changed, as the API calls it.", Line()),
            May("was", "What stood there before.", Texts()),
            May("now", "What has stood there since.", Texts()),
            May("to", "What an entry is called now that has moved.", entry.DeepClone().AsObject())
        );
        var changes = List(change);
        changes["description"] = "What has changed since the first publication. 'sitegen record' writes this file.";
        return changes;
    }

    private static JsonObject Texts() => Map([.. Langs.All.Select(lang => Need(lang.Folder(), "What it said.", Line()))]);

    /// <param name="isHome">It is the home page, which need not say what it covers.</param>
    public static JsonObject FrontMatter(bool isHome) =>
        Map(
            Need("title", "The title.", Line()),
            Need("description", "One sentence for lists and search engines.", Line()),
            new Field("covers", "What it covers.", List(Line(), least: 1), IsNeeded: !isHome),
            new Field("leaves-out", "What it leaves out.", List(Line(), least: 1), IsNeeded: !isHome),
            May("aliases", "Slugs that it had before; old addresses lead here.", List(Ids())),
            May("also", "Words that readers search for it by; shown nowhere.", List(Line())),
            May("bring", "What to bring, for the guide's card.", List(Line(), least: 1)),
            Entries.EntryFields.Draft()
        );
}

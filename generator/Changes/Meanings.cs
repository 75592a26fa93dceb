using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Api;
using SiteGen.Api.Files;
using SiteGen.Api.Records;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;

namespace SiteGen.Changes;

/// <summary>What every entry means to a reader, without its layout: the records of the API, read as texts.</summary>
/// <remarks>A field that the API gets is part of it by itself, unless it is named here.</remarks>
internal static partial class Meanings
{
    // What only programs need, what says the same once more, and what is about the looks of pages or the work of the house.
    private static readonly HashSet<string> Passed = new(StringComparer.Ordinal)
    {
        "kind",
        "id",
        "aliases",
        "page",
        "source_file",
        "pinyin",
        "also",
        "topic",
        "about",
        "for",
        "see",
        "facts",
        "place",
        "purpose",
        "value",
        "was",
        "dial",
        "uri",
        "short",
        "publisher_class",
        "via",
        "verified_on",
        "verified_how",
        "review_class",
        "review_by",
        "sources",
    };

    // Inside a field: what counts, or is the same once more.
    private static readonly HashSet<string> PassedWithin = new(StringComparer.Ordinal) { "n", "pinyin", "places" };

    /// <summary>The meaning of every entry, by entry.</summary>
    public static ImmutableSortedDictionary<string, EntryMeaning> Of(ApiSite site) =>
        RecordShapes
            .Of(site)
            .SelectMany(shape => site.Of(shape.Kind).Select(entity => Of(entity, shape)))
            .ToImmutableSortedDictionary(meaning => meaning.Entry, meaning => meaning, StringComparer.Ordinal);

    private static EntryMeaning Of(Entity entity, RecordShape shape)
    {
        using var record = JsonDocument.Parse(ApiJson.Line(json => shape.Write(json, entity)));
        var fields = ImmutableSortedDictionary.CreateBuilder<string, Localized<string>>(StringComparer.Ordinal);
        foreach (var field in record.RootElement.EnumerateObject().Where(field => !Passed.Contains(field.Name)))
        {
            foreach (var (name, text) in Texts(field, entity))
            {
                if (text.Values.All(one => one.Length > 0))
                    fields[name] = text;
            }
        }
        return new EntryMeaning(entity.Key.Value.ToString(), fields.ToImmutable());
    }

    private static IEnumerable<(string Name, Localized<string> Text)> Texts(JsonProperty field, Entity entity) =>
        (field.Name, entity) switch
        {
            // Its value has a field of its own, and what a fact says elsewhere changes there.
            ("statement", Fact fact) => [(field.Name, WithGaps(fact.Statement))],
            ("summary", Case story) => [(field.Name, WithGaps(story.Summary))],
            // The fields that a site has declared.
            ("fields", DeclaredEntity) => field
                .Value.EnumerateObject()
                .Select(own => (own.Name, Langs.Each(lang => Text(own.Value, lang)))),
            _ => [(field.Name, Langs.Each(lang => Text(field.Value, lang)))],
        };

    private static Localized<string> WithGaps(Localized<Text.Located<string>> text) =>
        text.Select(one => OnOneLine(Gap().Replace(one.Value, "…")));

    private static string Text(JsonElement value, Lang lang) =>
        value.ValueKind switch
        {
            JsonValueKind.String => OnOneLine(value.GetString()!),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array => string.Join(
                IsPath(value) ? EntryMeaning.BetweenSteps : EntryMeaning.BetweenItems,
                value.EnumerateArray().Select(item => Text(item, lang)).Where(item => item.Length > 0)
            ),
            JsonValueKind.Object => OfObject(value, lang),
            _ => "",
        };

    // Its items are numbered.
    private static bool IsPath(JsonElement list) =>
        list.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("n", out _));

    private static string OfObject(JsonElement value, Lang lang)
    {
        // A text in each language; what is said or shown in Chinese stands beside its meaning for those who read English.
        if (Langs.All.All(one => value.TryGetProperty(one.Folder(), out _)))
        {
            var (own, shown) = (Text(value.GetProperty(lang.Folder()), lang), value.TryGetProperty("pinyin", out _));
            return shown && lang == Langs.Default ? $"{Text(value.GetProperty(lang.Twin().Folder()), lang)} ({own})" : own;
        }
        return string.Join(
            ' ',
            value
                .EnumerateObject()
                .Where(part => !PassedWithin.Contains(part.Name))
                .Select(part => Text(part.Value, lang))
                .Where(part => part.Length > 0)
        );
    }

    private static string OnOneLine(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\{[a-z0-9-]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}

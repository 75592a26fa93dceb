using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Model.Entries;

namespace SiteGen.Schemas;

/// <summary>The shapes of values, each as a JSON Schema of keywords that drafts 07 and 2020-12 both know.</summary>
/// <remarks>YAML makes numbers and booleans of some bare words, the program reads all as text: where a number can be meant, both are
/// allowed. The type that comes first is the one that editors complete.</remarks>
internal static class Shape
{
    private const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    // Every day from 1900 to 2199, the 29th of February in leap years only.
    private const string Date =
        "(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])|-(0[13-9]|1[0-2])-(0[1-9]|[12][0-9]|30)|-(0[13578]|1[02])-31|-02-(0[1-9]|1[0-9]|2[0-8]))?"
        + "|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29";

    /// <summary>How an entry of one kind or another is named.</summary>
    public const string AnyEntry = "`kind:id`";

    /// <summary>What a form of text is called in words.</summary>
    public static string NameOf(string? pattern) =>
        pattern is null ? "text"
        : pattern == Id ? "id"
        : pattern.Contains(Date, StringComparison.Ordinal)
            ? pattern.Contains("undated", StringComparison.Ordinal) ? "date or `undated`"
                : "date"
        : pattern.StartsWith("^[Hh][Tt]", StringComparison.Ordinal) ? "web address"
        : pattern.EndsWith("):", StringComparison.Ordinal) ? AnyEntry
        : pattern == "^guide:" ? "`guide:slug`"
        : pattern.StartsWith("^\\+?[0-9]", StringComparison.Ordinal) ? "telephone number"
        : "text";

    /// <summary>One line of text.</summary>
    public static JsonObject Line() => Matching("\\S", orElse: "number");

    /// <summary>A text of a form that a regular expression says.</summary>
    /// <param name="orElse">The type that YAML makes of some such texts.</param>
    public static JsonObject Matching(string pattern, string? orElse = null) =>
        new() { ["type"] = orElse is null ? "string" : Strings("string", orElse), ["pattern"] = pattern };

    public static JsonObject Ids() => Matching(Id, orElse: "number");

    public static JsonObject Url(bool endsInSlash = false) =>
        new() { ["type"] = "string", ["pattern"] = endsInSlash ? "^[Hh][Tt][Tt][Pp][Ss]?://([^/]+|.*/)$" : "^[Hh][Tt][Tt][Pp][Ss]?:" };

    /// <param name="word">What may stand in the place of a date.</param>
    public static JsonObject PartialDate(string? word = null)
    {
        var date = Matching($"^({(word is null ? "" : word + "|")}{Date})$", "integer");
        date["minimum"] = Model.PartialDate.FirstYear;
        date["maximum"] = Model.PartialDate.LastYear;
        return date;
    }

    public static JsonObject Day() => new() { ["type"] = "string", ["pattern"] = $"^(?=.{{10}}$)({Date})$" };

    public static JsonObject Flag() => new() { ["type"] = Strings("boolean", "string"), ["pattern"] = "^(true|false)$" };

    /// <summary>A number without a sign.</summary>
    public static JsonObject Number(decimal most) =>
        new()
        {
            ["type"] = Strings("number", "string"),
            ["minimum"] = 0,
            ["maximum"] = most,
            ["pattern"] = "^([0-9]+\\.?[0-9]*|\\.[0-9]+)$",
        };

    public static JsonObject WholeNumber(int least, int most) =>
        new()
        {
            ["type"] = Strings("integer", "string"),
            ["minimum"] = least,
            ["maximum"] = most,
            ["pattern"] = least < 0 ? "^[+-]?[0-9]+$" : "^[0-9]+$",
        };

    /// <summary>A closed list of words.</summary>
    public static JsonObject Words(IEnumerable<string> words)
    {
        var all = new JsonArray();
        foreach (var word in words.Distinct(StringComparer.Ordinal))
            AddAsYamlReadsIt(all, word);
        // No list of allowed values may be empty.
        return all.Count == 0 ? new JsonObject { ["not"] = new JsonObject() } : new JsonObject { ["enum"] = all };
    }

    public static JsonObject Words<T>(WordList<T> words)
        where T : struct => Words(words.Words);

    /// <summary>Words that editors complete, beside which others of the same form are no mistake of the file by itself.</summary>
    public static JsonObject Known(IEnumerable<string> words, JsonObject form)
    {
        string[] all = [.. words.Distinct(StringComparer.Ordinal)];
        return all.Length == 0 ? form : AnyOf(new JsonObject { ["enum"] = Strings(all) }, form);
    }

    public static JsonObject AnyOf(params JsonObject[] shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    /// <param name="least">How many items there are at least.</param>
    public static JsonObject List(JsonObject item, int least = 0)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        if (least > 0)
            list["minItems"] = least;
        return list;
    }

    /// <summary>One, or a list of them.</summary>
    public static JsonObject OneOrMore(Func<JsonObject> item, int least = 0) => AnyOf(item(), List(item(), least));

    /// <summary>A text in each language.</summary>
    public static JsonObject Localized(params Field[] beside) =>
        Map([Field.Need("en", "English.", Line()), Field.Need("zh", "Chinese.", Line()), .. beside]);

    /// <summary>A mapping of these keys and no others.</summary>
    public static JsonObject Map(params IReadOnlyCollection<Field> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
            properties.Add(field.Key, field.Described());
        var map = new JsonObject { ["type"] = "object", ["properties"] = properties };
        string[] needed = [.. fields.Where(field => field.IsNeeded).Select(field => field.Key)];
        if (needed.Length > 0)
            map["required"] = Strings(needed);
        map["additionalProperties"] = false;
        return map;
    }

    /// <summary>A mapping whose keys are the site's own, all of one shape.</summary>
    /// <param name="names">What a key looks like, as a regular expression.</param>
    public static JsonObject MapOf(JsonObject value, string? names = Id)
    {
        var map = new JsonObject { ["type"] = "object" };
        if (names is not null)
            map["propertyNames"] = new JsonObject { ["pattern"] = names };
        map["additionalProperties"] = value;
        return map;
    }

    /// <summary>The same, with one at least of these sets of keys.</summary>
    public static JsonObject WithAnyOf(this JsonObject map, params string[][] keys) => With(map, "anyOf", keys);

    /// <summary>The same, with exactly one of these keys.</summary>
    public static JsonObject WithOneOf(this JsonObject map, params IEnumerable<string> keys) =>
        With(map, "oneOf", [.. keys.Select(key => new[] { key })]);

    /// <summary>The same; where the first holds the second has to hold, and elsewhere the third.</summary>
    public static JsonObject WithRule(this JsonObject map, JsonObject when, JsonObject then, JsonObject? otherwise = null)
    {
        var rule = new JsonObject { ["if"] = when, ["then"] = then };
        if (otherwise is not null)
            rule["else"] = otherwise;
        if (map["allOf"] is JsonArray rules)
            rules.Add((JsonNode)rule);
        else
            map["allOf"] = new JsonArray(rule);
        return map;
    }

    /// <summary>A condition or demand: these keys are there.</summary>
    public static JsonObject Has(params string[] keys) => new() { ["required"] = Strings(keys) };

    /// <summary>A condition: a key has a value like this.</summary>
    public static JsonObject Has(string key, JsonObject value)
    {
        var has = Has(key);
        has["properties"] = new JsonObject { [key] = value };
        return has;
    }

    /// <summary>A demand: none of these keys is there.</summary>
    public static JsonObject Lacks(params string[] keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
            properties.Add(key, false);
        return new JsonObject { ["properties"] = properties };
    }

    public static JsonArray Strings(params string[] texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonObject With(JsonObject map, string keyword, string[][] keys)
    {
        map[keyword] = new JsonArray([.. keys.Select(all => Has(all))]);
        return map;
    }

    private static void AddAsYamlReadsIt(JsonArray all, string word)
    {
        all.Add((JsonNode)word);
        if (word.All(char.IsAsciiDigit) && long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            all.Add((JsonNode)number);
        else if (word is "true" or "false")
            all.Add((JsonNode)(word == "true"));
    }
}

using System.Text.Json;
using SiteGen.Reading;
using SiteGen.Schemas.Reference;
using SiteGen.Tests.Support;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Tests.Schemas;

/// <summary>The page that people read says what the schemas say that programs read.</summary>
[Tier(Tier.Quick)]
public class ReferenceTests
{
    [Fact]
    public void A_key_says_whether_it_is_needed_what_it_holds_and_what_for()
    {
        var rows = KeyRows.Of(
            Map(
                Need("id", "Its name.", Ids()),
                May("size", "How large.", Words(["small", "large"])),
                May("name", "What it is called.", Localized(May("also", "Other names.", List(Line())))),
                May("parts", "What is in it.", List(Map(Need("of", "Whose.", Line()), May("since", "Since when.", PartialDate()))))
            )
        );
        Assert.Equal(
            [
                new("id", true, "id", "Its name."),
                new("size", false, "`small`, `large`", "How large."),
                new("name", false, "text in both languages", "What it is called."),
                new("name.also", false, "list: text", "Other names."),
                new("parts", false, "list: mapping", "What is in it."),
                new("parts[].of", true, "text", "Whose."),
                new("parts[].since", false, "date", "Since when."),
            ],
            rows
        );
    }

    [Fact]
    public void Of_several_mappings_a_key_is_needed_that_each_of_them_needs()
    {
        var rows = KeyRows.Of(
            AnyOf(
                Map(Need("low", "The least.", Number(9)), Need("unit", "Of what.", Line())),
                Map(Need("high", "The most.", Number(9)), Need("unit", "Of what.", Line()))
            )
        );
        Assert.Equal(["low False", "unit True", "high False"], rows.Select(row => $"{row.Path} {row.IsNeeded}"));
    }

    [Fact]
    public void What_stands_below_two_keys_is_written_out_once()
    {
        static IReadOnlyList<KeyRow> Rows(int count) =>
            KeyRows.Of(Map(May("now", "", Map(Keys(count))), May("before", "", Map(Keys(count)))));
        static SiteGen.Schemas.Field[] Keys(int count) => [.. Enumerable.Range(1, count).Select(i => May($"k{i}", "", Line()))];

        Assert.Equal(["now", "now.k1", "now.k2", "now.k3", "before"], Rows(3).Select(row => row.Path));
        Assert.Equal("mapping, as `now`", Rows(3)[^1].Value);
        Assert.Equal(6, Rows(2).Count);
    }

    /// <summary>No key of a schema is missing, however it is written.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_key_of_every_schema_is_on_the_page(int site)
    {
        var result = SiteSchemas.Run(new MemoryFiles(SchemaSite.All[site]));
        Assert.Empty(result.Diagnostics);
        var count = 0;
        foreach (var schema in result.Schemas.Where(schema => schema.For is not null))
        {
            var start = result.Reference.IndexOf($"\n## {schema.Name}\n", StringComparison.Ordinal);
            Assert.True(start >= 0, $"no section '{schema.Name}'");
            var end = result.Reference.IndexOf("\n## ", start + 4, StringComparison.Ordinal);
            var section = result.Reference[start..(end < 0 ? ^0 : end)];
            foreach (var key in KeysOf(JsonDocument.Parse(schema.Text).RootElement).Distinct())
            {
                count++;
                Assert.True(
                    section.Contains($"`{key}`", StringComparison.Ordinal) || section.Contains($".{key}`", StringComparison.Ordinal),
                    $"'{key}' of '{schema.Name}' is not on the page"
                );
            }
        }
        Assert.True(count > 150, $"only {count} keys");
    }

    private static IEnumerable<string> KeysOf(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().SelectMany(KeysOf);
        if (schema.ValueKind != JsonValueKind.Object)
            return [];
        var keys = schema.TryGetProperty("properties", out var properties)
            ? properties
                .EnumerateObject()
                .Where(key => key.Value.ValueKind == JsonValueKind.Object && key.Value.TryGetProperty("description", out _))
                .Select(key => key.Name)
                .Where(key => key is not ("en" or "zh"))
            : [];
        return keys.Concat(schema.EnumerateObject().SelectMany(part => KeysOf(part.Value)));
    }
}

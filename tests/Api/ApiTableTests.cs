using System.Text;
using SiteGen.Api.Tables;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Api;

/// <summary>The tables for spreadsheets.</summary>
[Tier(Tier.Quick)]
public class ApiTableTests
{
    private static readonly BuiltSite Site = ApiSites.Built.Value;

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Cells_are_written_as_the_standard_has_them(string? cell, string written) =>
        Assert.Equal(
            $"\uFEFFa,b\r\n{written},x\r\n",
            Encoding.UTF8.GetString(
                Csv.Of(
                    ["a", "b"],
                    [
                        [cell, "x"],
                    ]
                ).Span
            )
        );

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86 571 95017", "'+86 571 95017")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=b", "a=b")]
    [InlineData("tel:+8657195017", "tel:+8657195017")]
    [InlineData(null, null)]
    public void No_cell_is_a_formula(string? text, string? written) => Assert.Equal(written, Csv.Harmless(text));

    [Fact]
    public void Each_table_has_a_row_for_each_record_and_the_columns_that_are_described()
    {
        var package = ApiSites.Json(Site, "tables/datapackage.json");
        var tables = package["resources"]!.AsArray().ToDictionary(table => (string)table!["name"]!, table => table!);
        Assert.Equal(["hotlines", "facts", "steps"], tables.Keys);
        foreach (var (name, table) in tables)
        {
            var rows = Read((string)table["path"]!);
            Assert.Equal(table["schema"]!["fields"]!.AsArray().Select(field => (string)field!["name"]!), rows[0]);
            Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
            var keys = table["schema"]!["primaryKey"]!.AsArray().Select(key => rows[0].IndexOf((string)key!)).ToList();
            Assert.Distinct(rows.Skip(1).Select(row => string.Join('|', keys.Select(key => row[key]))));
            var records = name == "steps" ? 5 : ApiSites.Json(Site, name + ".json")["data"]!.AsArray().Count;
            Assert.Equal(records, rows.Count - 1);
        }
    }

    [Fact]
    public void A_row_says_what_the_record_says()
    {
        var rows = Read("hotlines.csv");
        var watch = rows.Single(row => row[0] == "watch-text");
        Assert.Equal("sms:+86555120", watch[rows[0].IndexOf("uri")]);
        Assert.Equal("短信巡夜", watch[rows[0].IndexOf("name_zh")]);
        Assert.StartsWith("'+86", watch[rows[0].IndexOf("number")], StringComparison.Ordinal);
        var steps = Read("steps.csv").Where(row => row[0] == "paperboat-change").ToList();
        Assert.Equal(["0 1", "0 2", "0 3", "1 2", "1 3"], steps.Select(row => $"{row[3]} {row[4]}"));
    }

    /// <summary>A table as a spreadsheet reads it, and by hand here: no library of the tests reads CSV.</summary>
    private static List<List<string>> Read(string file)
    {
        var bytes = Site.Files["api/v1/tables/" + file];
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        var text = Encoding.UTF8.GetString(bytes.AsSpan(3));
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        List<List<string>> rows =
        [
            [""],
        ];
        var isQuoted = false;
        for (var i = 0; i < text.Length - 2; i++)
        {
            var row = rows[^1];
            if (text[i] == '"' && isQuoted && text[i + 1] == '"')
                row[^1] += text[i++];
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (text[i] == ',' && !isQuoted)
                row.Add("");
            else if (text[i] == '\r' && !isQuoted)
                (rows, i) = ([.. rows, [""]], i + 1);
            else
                row[^1] += text[i];
        }
        return rows;
    }
}

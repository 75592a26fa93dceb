using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reading;

/// <summary>Style sheets, drawings, scripts and templates of one sign over and over; at night as large as they may be. That each build ends
/// is the test: nothing here looks at a clock.</summary>
[Tier(Tier.Exhaustive)]
public class HostileAssetTests
{
    private static readonly string[] Styles =
    [
        "/*",
        "<!--",
        "url(",
        "url( ",
        "url(\"",
        "url('",
        "@import ",
        " ",
        "\n ",
        "'",
        "\"",
        "\\",
        "{",
        "a{b:c}",
    ];

    private static readonly string[] Drawings =
    [
        "<!--",
        "<a ",
        "<a>",
        "<",
        "href=",
        "href=\"",
        "&",
        "<![CDATA[",
        "<?a ",
        "xlink:href='",
        "url(",
    ];

    private static readonly string[] Scripts = ["fetch(", "fetch('//", "import ", "from \"//", ".src = '", " ", "`", "/*"];

    private static readonly string[] Templates =
    [
        "{{",
        "{{ a",
        "{{ }",
        "{{ for ",
        "{{ if ",
        "}}",
        "{{~ ",
        "{{ '",
        "{{ a.",
        "{{ include 'a' b: ",
        "<",
        "<a ",
    ];

    public static TheoryData<string, string> Cases() =>
        new([
            .. Styles.Select(token => ("theme/assets/site.css", token)),
            .. Styles.Select(token => ("theme/assets/other.css", token)),
            .. Drawings.Select(token => ("theme/assets/other.svg", token)),
            .. Scripts.Select(token => ("theme/assets/other.js", token)),
            .. Templates.Select(token => ("theme/templates/guide.html", token)),
        ]);

    [Fact]
    public void So_many_are_tried() => Assert.Equal(59, Cases().Count);

    [Theory, MemberData(nameof(Cases))]
    public void A_file_of_one_sign_over_and_over_ends(string path, string token)
    {
        var size = path.StartsWith("theme/templates/", StringComparison.Ordinal) ? 200_000 : Seeds.Count(few: 400_000, all: 1_500_000);
        var start = path.EndsWith(".svg", StringComparison.Ordinal) ? "<svg xmlns=\"http://www.w3.org/2000/svg\">" : "";
        var text = start + string.Concat(Enumerable.Repeat(token, size / token.Length));
        var built = BuiltSite.Build(
            BaseSite.ThemedWith(new Dictionary<string, byte[]?>(StringComparer.Ordinal) { [path] = Encoding.UTF8.GetBytes(text) })
        );
        // What a style sheet or a script may hold is the browser's business; the others have to be sound.
        if (path.EndsWith(".svg", StringComparison.Ordinal))
            Assert.NotEmpty(built.Diagnostics);
        else
            Assert.True(built.Files.Count > 0 || built.Diagnostics.Count > 0);
    }
}

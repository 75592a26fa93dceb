using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>What is searched for goes into an address, and no server takes one of any length: the fields take no more than the script
/// does.</summary>
[Tier(Tier.Quick)]
public partial class QueryLengthTests
{
    [Fact]
    public void Fields_and_script_agree_on_the_longest_query()
    {
        var longest = int.Parse(
            Script().Match(File.ReadAllText(RepositoryRoot.Combine("theme", "assets", "search.js"))).Groups["number"].Value,
            CultureInfo.InvariantCulture
        );
        var fields = SmallSite
            .Valid.Build()
            .Pages.SelectMany(page => page.All("input[name=q]"))
            .Select(field => field.GetAttribute("maxlength"))
            .ToList();
        Assert.True(fields.Count > 20, $"only {fields.Count} fields");
        Assert.All(fields, length => Assert.Equal(longest.ToString(CultureInfo.InvariantCulture), length));
    }

    [GeneratedRegex(@"LONGEST_QUERY = (?<number>\d+)")]
    private static partial Regex Script();
}

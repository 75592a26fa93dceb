using Scriban.Functions;
using SiteGen.Rendering.Templates;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

/// <summary>The names that templates may not use are those of the library, whatever version of it is restored.</summary>
[Tier(Tier.Quick)]
public class TemplateGrammarTests
{
    private static readonly string[] Allowed = ["empty", "include"];

    [Fact]
    public void Every_name_that_Scriban_gives_a_meaning_is_allowed_or_refused()
    {
        var ours = TemplateGrammar.Foreign.Concat(TemplateFunctions.All.Keys).Concat(Allowed);
        Assert.Equal(new BuiltinFunctions().Keys.Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
    }
}

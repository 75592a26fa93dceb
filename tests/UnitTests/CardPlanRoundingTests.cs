using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Rendering.Pages.Guides;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

/// <summary>
/// A line that is begun takes the room of a whole one. A line holds 56 letters, a sheet 101 lines, of which a heading takes two; 60 entries
/// are more than fit.
/// </summary>
[Tier(Tier.Quick)]
public class CardPlanRoundingTests
{
    private static readonly DataSet Data = DataBinder.Bind(MemoryFiles.FromText(SmallSite.Valid.Files), new DiagnosticBag())!.Entries;

    private static readonly Fact Fact = Data.OfKind<Fact>().First();

    private static readonly Procedure Procedure = Data.OfKind<Procedure>().First();

    /// <summary>A fact takes the lines of its statement and 1.6 more.</summary>
    [Theory]
    [InlineData(1, 38)]
    [InlineData(28, 38)]
    [InlineData(56, 38)]
    [InlineData(57, 27)]
    [InlineData(112, 27)]
    [InlineData(113, 21)]
    public void A_fact_takes_whole_lines(int letters, int fit)
    {
        Assert.Equal(fit, FactsThatFit(new string('a', letters), "字"));
        // A Chinese character is as wide as two letters.
        Assert.Equal(fit, FactsThatFit("a", new string('字', letters / 2) + (letters % 2 == 1 ? "a" : "")));
    }

    /// <summary>A procedure takes the line of its name, one and a half for each line of steps, and three more. A step takes twelve letters
    /// beside its words.</summary>
    [Theory]
    [InlineData(1, 18)]
    [InlineData(44, 18)]
    [InlineData(45, 14)]
    [InlineData(100, 14)]
    [InlineData(101, 11)]
    public void Steps_take_whole_lines(int letters, int fit)
    {
        var step = new Step(StepAction.Wait, null, Text(new string('a', letters), "字"), null);
        var procedure = Procedure with { Needs = [], Who = null, Version = null, Alternatives = [], Steps = [step] };
        Assert.Equal(fit, CardPlan.Of([.. Enumerable.Repeat(procedure, 60)]).Procedures.Length);
    }

    private static int FactsThatFit(string english, string chinese) =>
        CardPlan.Of([.. Enumerable.Repeat(Fact with { Name = Fact.Name with { Text = Text(english, chinese) } }, 60)]).Facts.Length;

    private static Localized<Located<string>> Text(string english, string chinese)
    {
        var text = Fact.Name.Text;
        return text with { En = text.En.With(english), Zh = text.Zh.With(chinese) };
    }
}

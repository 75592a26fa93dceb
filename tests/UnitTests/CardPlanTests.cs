using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Rendering.Pages.Guides;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

/// <summary>What of a guide goes on one sheet. That it fits is shown in print; here, what is left out when it does not.</summary>
[Tier(Tier.Quick)]
public class CardPlanTests
{
    private static readonly DataSet Data = Many(DataBinder.Bind(MemoryFiles.FromText(FullSite.Site.Files), new DiagnosticBag())!.Entries);

    private static IReadOnlyList<Fact> Facts => [.. Data.OfKind<Fact>()];

    [Fact]
    public void What_finds_room_is_all_there_in_the_order_of_the_guide()
    {
        Entity[] mentioned =
        [
            Facts[2],
            Data.OfKind<Hotline>().First(),
            Facts[0],
            Data.OfKind<Phrase>().First(),
            Data.OfKind<Procedure>().First(),
        ];
        var plan = CardPlan.Of(mentioned);
        Assert.Equal(0, plan.LeftOut);
        Assert.Equal([Facts[2], Facts[0]], plan.Facts);
        Assert.Equal(mentioned.Length, plan.Hotlines.Length + plan.Procedures.Length + plan.Phrases.Length + plan.Facts.Length);
    }

    [Fact]
    public void Facts_make_way_for_numbers_steps_and_words_however_early_they_come()
    {
        var alone = CardPlan.Of([.. Facts]);
        var beside = CardPlan.Of([.. Facts, .. Data.OfKind<Hotline>(), .. Data.OfKind<Procedure>()]);
        Assert.InRange(alone.Facts.Length, 10, Facts.Count - 1);
        Assert.Equal(Data.OfKind<Hotline>().Count(), beside.Hotlines.Length);
        Assert.True(beside.Facts.Length < alone.Facts.Length);
    }

    [Fact]
    public void Two_phrases_go_before_steps_however_many_those_are()
    {
        var steps = Data.OfKind<Procedure>().ToList();
        var phrases = Data.OfKind<Phrase>().ToList();
        var plan = CardPlan.Of([.. Enumerable.Repeat(steps, 40).SelectMany(all => all), .. phrases, .. phrases]);
        Assert.Equal(2, plan.Phrases.Length);
        Assert.InRange(plan.Procedures.Length, 3, 39);
        Assert.True(CardPlan.Of([.. phrases, .. phrases, .. phrases]).Phrases.Length > 2);
    }

    [Fact]
    public void What_to_do_first_takes_its_lines_from_the_rest()
    {
        Assert.True(CardPlan.Of([.. Facts], taken: 30).Facts.Length < CardPlan.Of([.. Facts]).Facts.Length);
        Assert.Empty(CardPlan.Of([.. Facts], taken: 1000).Facts);
    }

    [Fact]
    public void The_first_fact_without_room_ends_them_and_all_that_is_missing_is_counted()
    {
        var plan = CardPlan.Of([.. Facts]);
        Assert.Equal(Facts.Take(plan.Facts.Length), plan.Facts);
        Assert.Equal(Facts.Count - plan.Facts.Length, plan.LeftOut);
    }

    [Fact]
    public void A_longer_statement_in_either_language_takes_more_room()
    {
        var taken = CardPlan.Of([.. Facts]).Facts.Length;
        foreach (
            var longer in new Func<Localized<Located<string>>, Localized<Located<string>>>[]
            {
                text => text with { En = text.En.With(string.Concat(Enumerable.Repeat(text.En.Value + " ", 6))) },
                text => text with { Zh = text.Zh.With(string.Concat(Enumerable.Repeat(text.Zh.Value, 6))) },
            }
        )
        {
            Assert.True(
                CardPlan.Of([.. Facts.Select(fact => fact with { Name = fact.Name with { Text = longer(fact.Name.Text) } })]).Facts.Length
                    < taken
            );
        }
    }

    /// <summary>The facts of the small site over and over, each time under another id, so that no card has room for all.</summary>
    private static DataSet Many(DataSet small) =>
        new(
            small.All.Concat(
                small
                    .OfKind<Fact>()
                    .SelectMany(fact =>
                        Enumerable
                            .Range(1, 12)
                            .Select(i => fact with { Key = fact.Key.With(new EntityKey(EntityKind.Fact, $"{fact.Id}-{i}")) })
                    )
            )
        );
}

using SiteGen.Tests.Browser.Checkers;

namespace SiteGen.Tests.Browser;

/// <summary>A page after something was done on it: results shown, a box open, ticks set.</summary>
internal static class PageState
{
    private static readonly PageChecker[] Checkers =
    [
        AxeCheckers.Axe_finds_nothing_in_light,
        AxeCheckers.Words_stand_out_in_the_light,
        AxeCheckers.Words_stand_out_in_the_dark,
        LayoutCheckers.Nothing_sticks_out_at_any_width,
        ControlCheckers.Controls_have_names_in_their_language,
        LayoutCheckers.Buttons_and_fields_are_large_enough,
        RecordCheckers.The_console_stays_empty,
        RecordCheckers.The_policy_forbids_nothing_of_ours,
    ];

    /// <summary>Holds it to what every page is held to as it comes.</summary>
    /// <param name="liesOver">Whether a box is meant to lie over the page.</param>
    public static async Task LookAsync(Visit visit, bool liesOver = false)
    {
        var problems = new List<string>();
        foreach (var check in Checkers)
            problems.AddRange((await check(visit)).Problems);
        if (liesOver)
            problems.RemoveAll(problem => problem.Contains(" lies over ", StringComparison.Ordinal));
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(20)));
    }
}

using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Verification.Reading;
using SiteGen.Verification.Reading.Heights;

namespace SiteGen.Verification.SiteChecks;

/// <summary>A page is no longer on a phone than the budget of its type allows.</summary>
internal static class LengthCheck
{
    public static IEnumerable<Finding> Run(VerifiedSite site)
    {
        var budgets = site.Options.Budgets;
        if (!site.Scope.MeasuresHeight)
            return [];
        var (own, others) = (BudgetCheck.ByType(budgets), budgets.FirstOrDefault(budget => budget.IsDefault));
        return site
            .Pages.Where(page => !page.IsRedirect)
            .Select(page => Look(page, own.GetValueOrDefault(BudgetCheck.TypeOf(page, own)) ?? others, site))
            .OfType<Finding>();
    }

    private static Finding? Look(PageDigest page, PageBudget? budget, VerifiedSite site)
    {
        if (budget?.Screens is not { } most || page.Height <= most.Value * PageHeight.Screen)
            return null;
        var screens = ((decimal)page.Height / PageHeight.Screen).ToString("0.0", CultureInfo.InvariantCulture);
        return new Finding(
            OutputRules.TooLong,
            site.SourceOf(page),
            $"'{page.Address}' is about {screens} screens long on a phone of 360 by {PageHeight.Screen} pixels; "
                + $"'{budget.Type}' may be {most}."
        )
        {
            Note = new Note("the budget", most.Span),
        };
    }
}

using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Binding.Config;

/// <summary><c>budgets</c> of <c>data/site.yaml</c>: what the first view of each type of page may cost.</summary>
internal static class BudgetBinder
{
    private const int LargestKilobytes = 10_000;
    private const int MostRequests = 100;
    private const int MostScreens = 100;
    private const int LargestSavedKilobytes = 100_000;

    public static ImmutableArray<Budget> Bind(FieldReader config)
    {
        if (config.Find("budgets") is not { } value || FieldValues.Map(value, "budgets", config.Diagnostics) is not { } budgets)
            return [];
        var bound = ImmutableArray.CreateBuilder<Budget>();
        foreach (var (type, fields) in budgets.Entries())
        {
            var kilobytes = AtMost(LargestKilobytes, fields.Scalar("kb"), "kb", fields);
            var requests = AtMost(MostRequests, fields.OptionalScalar("requests"), "requests", fields);
            var screens = AtMost(MostScreens, fields.OptionalScalar("screens"), "screens", fields);
            fields.Finish();
            if (kilobytes is { } k)
                bound.Add(new Budget(type, k, requests, screens));
        }
        return bound.DrainToImmutable();
    }

    /// <summary><c>saved-kb</c>: what the copy of one language may weigh on a reader's device.</summary>
    public static Located<int>? SavedKilobytes(FieldReader config) =>
        AtMost(LargestSavedKilobytes, config.OptionalScalar("saved-kb"), "saved-kb", config);

    private static Located<int>? AtMost(int most, Located<string>? text, string key, FieldReader fields) =>
        text is { } written ? FieldValues.WholeNumber(written, key, (1, most), fields.Diagnostics) : null;
}

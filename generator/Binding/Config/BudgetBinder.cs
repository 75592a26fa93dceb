using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
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
            var kilobytes = fields.Scalar("kb") is { } kb ? WholeNumber(kb, "kb", LargestKilobytes, fields.Diagnostics) : null;
            var requests = fields.OptionalScalar("requests") is { } r ? WholeNumber(r, "requests", MostRequests, fields.Diagnostics) : null;
            var screens = fields.OptionalScalar("screens") is { } s ? WholeNumber(s, "screens", MostScreens, fields.Diagnostics) : null;
            fields.Finish();
            if (kilobytes is { } k)
                bound.Add(new Budget(type, k, requests, screens));
        }
        return bound.DrainToImmutable();
    }

    /// <summary><c>saved-kb</c>: what the copy of one language may weigh on a reader's device.</summary>
    public static Located<int>? SavedKilobytes(FieldReader config) =>
        config.OptionalScalar("saved-kb") is { } text ? WholeNumber(text, "saved-kb", LargestSavedKilobytes, config.Diagnostics) : null;

    private static Located<int>? WholeNumber(Located<string> text, string key, int most, DiagnosticBag diagnostics)
    {
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most)
            return text.With(number);
        diagnostics.Add(FactRules.WrongShape, text.Span, $"'{key}' should be a whole number, 1 to {most}; this is '{text.Value}'.");
        return null;
    }
}

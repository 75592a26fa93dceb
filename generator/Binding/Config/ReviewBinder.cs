using System.Collections.Frozen;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Binding.Config;

/// <summary><c>review-months</c> and <c>due-soon-days</c> of <c>data/site.yaml</c>: when an entry is due for a new look, and when that is
/// said beforehand.</summary>
internal static class ReviewBinder
{
    public static FrozenDictionary<string, int>? Months(FieldReader fields)
    {
        if (fields.Map("review-months") is not { } map)
            return null;
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in map.Keys)
        {
            if (!EntityHeader.CheckId(word, fields.Diagnostics) || map.Scalar(word.Value) is not { } text)
                continue;
            var number = FieldValues.WholeNumber(text, word.Value, (1, 120), fields.Diagnostics, "months");
            months.Add(word.Value, number?.Value ?? SiteStandIns.Months);
        }
        if (map.Keys.IsEmpty)
            fields.Diagnostics.Add(FactRules.MissingKey, fields.KeySpan("review-months"), "'review-months' names no class.");
        return months.Count > 0 ? months.ToFrozenDictionary(StringComparer.Ordinal) : null;
    }

    public static int DueSoonDays(FieldReader fields)
    {
        const string key = "due-soon-days";
        const int usual = 30;
        return
            fields.OptionalScalar(key) is { } text
            && FieldValues.WholeNumber(text, key, (0, 365), fields.Diagnostics, "days") is { Value: var days }
            ? days
            : usual;
    }
}

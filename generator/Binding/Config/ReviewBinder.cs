using System.Collections.Frozen;
using System.Globalization;
using SiteGen.Binding.Entries;
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
            var isRight =
                int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 120;
            months.Add(word.Value, isRight ? number : SiteStandIns.Months);
            if (!isRight)
                fields.Diagnostics.Add(
                    FactRules.WrongShape,
                    text.Span,
                    $"'{word}' should be a whole number of months, 1 to 120; this is '{text.Value}'."
                );
        }
        if (map.Keys.IsEmpty)
            fields.Diagnostics.Add(FactRules.MissingKey, fields.KeySpan("review-months"), "'review-months' names no class.");
        return months.Count > 0 ? months.ToFrozenDictionary(StringComparer.Ordinal) : null;
    }

    public static int DueSoonDays(FieldReader fields)
    {
        const string key = "due-soon-days";
        const int usual = 30;
        if (fields.OptionalScalar(key) is not { } text)
            return usual;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 365)
            return days;
        fields.Diagnostics.Add(
            FactRules.WrongShape,
            text.Span,
            $"'{key}' should be a whole number of days, 0 to 365; this is '{text.Value}'."
        );
        return usual;
    }
}

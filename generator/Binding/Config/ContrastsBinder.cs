using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Model;

namespace SiteGen.Binding.Config;

/// <summary><c>contrasts</c> of <c>data/site.yaml</c>.</summary>
internal static class ContrastsBinder
{
    public static ImmutableArray<Contrast> Bind(FieldReader fields)
    {
        var bound = ImmutableArray.CreateBuilder<Contrast>();
        foreach (var item in fields.List("contrasts", required: false))
        {
            if (FieldValues.Map(item, "contrasts", fields.Diagnostics) is not { } pair)
                continue;
            var (one, other) = (Words(pair, "one"), Words(pair, "other"));
            pair.Finish();
            if (one is not null && other is not null)
                bound.Add(new Contrast(one, other));
        }
        return bound.DrainToImmutable();
    }

    private static Localized<ImmutableArray<string>>? Words(FieldReader pair, string key)
    {
        if (pair.Map(key) is not { } fields)
            return null;
        var words = LanguageField.Words(fields, "contrasts", required: false);
        fields.Finish();
        return words;
    }
}

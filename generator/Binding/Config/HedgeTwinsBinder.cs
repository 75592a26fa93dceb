using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Model;

namespace SiteGen.Binding.Config;

/// <summary><c>hedge-twins</c> of <c>data/site.yaml</c>.</summary>
internal static class HedgeTwinsBinder
{
    public static ImmutableArray<HedgeTwins> Bind(FieldReader fields)
    {
        var bound = ImmutableArray.CreateBuilder<HedgeTwins>();
        foreach (var item in fields.List("hedge-twins", required: false))
        {
            if (FieldValues.Map(item, "hedge-twins", fields.Diagnostics) is not { } group)
                continue;
            var words = LanguageField.Words(group, "hedge-twins", required: true);
            var also = group.OptionalMap("also");
            bound.Add(new HedgeTwins(words, also is null ? new([], []) : LanguageField.Words(also, "hedge-twins", required: false)));
            also?.Finish();
            group.Finish();
        }
        return bound.DrainToImmutable();
    }
}

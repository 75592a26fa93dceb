using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Binding;

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
            var words = Words(group, "hedge-twins", required: true);
            var also = group.OptionalMap("also");
            bound.Add(new HedgeTwins(words, also is null ? new([], []) : Words(also, "hedge-twins", required: false)));
            also?.Finish();
            group.Finish();
        }
        return bound.DrainToImmutable();
    }

    /// <summary>Words of both languages, each list in its own.</summary>
    /// <param name="key">Under which they stand.</param>
    public static Localized<ImmutableArray<string>> Words(FieldReader fields, string key, bool required)
    {
        var words = new Localized<ImmutableArray<Located<string>>>(fields.Texts("en", required), fields.Texts("zh", required));
        LanguageField.CheckLists(words, key, fields.Diagnostics);
        return words.Select(texts => texts.Select(text => text.Value).ToImmutableArray());
    }
}

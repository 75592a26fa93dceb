using System.Collections.Immutable;
using SiteGen.Binding.Fields;
using SiteGen.Model;

namespace SiteGen.Binding.Config;

/// <summary>The words of <c>data/site.yaml</c> that can't be said at a place.</summary>
internal static class UnsayableBinder
{
    /// <param name="places">Those that the site has.</param>
    public static ImmutableArray<UnsayableWords> Declared(FieldReader fields, ImmutableArray<LabelledWord> places)
    {
        if (fields.OptionalMap("unsayable") is not { } map)
            return [];
        string[] known = [.. places.Select(place => place.Word.Value)];
        return
        [
            .. map
                .Keys.Select(key => (Place: FieldValues.Word(key, "unsayable", known, fields.Diagnostics), Words: map.Texts(key.Value)))
                .Where(entry => entry.Place is not null)
                .Select(entry => new UnsayableWords(entry.Place!.Value, entry.Words)),
        ];
    }
}

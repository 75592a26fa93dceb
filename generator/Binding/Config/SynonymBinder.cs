using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Characters;

namespace SiteGen.Binding.Config;

/// <summary><c>synonyms</c> of <c>data/site.yaml</c>: what readers type, and the word of the site that it stands for.</summary>
internal static partial class SynonymBinder
{
    /// <summary>The pattern of what is looked up as one word: a Latin one, or two Chinese characters.</summary>
    internal const string Typed = $"[a-z0-9]+|[{HanCharacters.Pattern}]{{2}}";

    /// <summary>The pattern of a Latin word, or two Chinese characters or more.</summary>
    internal const string Written = $"[a-z0-9]+|[{HanCharacters.Pattern}]{{2,}}";

    public static ImmutableArray<Synonym> Bind(FieldReader fields)
    {
        if (fields.OptionalMap("synonyms") is not { } map)
            return [];
        var synonyms = ImmutableArray.CreateBuilder<Synonym>();
        foreach (var typed in map.Keys)
        {
            if (map.Text(typed.Value) is not { } written)
                continue;
            if (!TypedPattern().IsMatch(typed.Value))
                fields.Diagnostics.Add(
                    FactRules.WrongShape,
                    typed.Span,
                    $"'{typed.Value}' is not one word in small letters, and not two Chinese characters, by which the search knows words. "
                        + "What is longer goes under 'also' of what it is to find."
                );
            else if (!WrittenPattern().IsMatch(written.Value))
                fields.Diagnostics.Add(
                    FactRules.WrongShape,
                    written.Span,
                    $"'{written.Value}' is not one word: write one in small letters, or two Chinese characters or more."
                );
            else if (typed.Value == written.Value)
                fields.Diagnostics.Add(FactRules.WrongShape, written.Span, $"'{written.Value}' finds itself as it is.");
            else
                synonyms.Add(new Synonym(typed, written));
        }
        return synonyms.DrainToImmutable();
    }

    [GeneratedRegex($@"^({Typed})\z", RegexOptions.CultureInvariant)]
    private static partial Regex TypedPattern();

    [GeneratedRegex($@"^({Written})\z", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenPattern();
}

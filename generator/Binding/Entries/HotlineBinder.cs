using System.Text.RegularExpressions;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Binding.Entries;

/// <summary>A file of <c>data/hotlines</c> to a <see cref="Hotline"/>.</summary>
internal static partial class HotlineBinder
{
    public static Hotline? Bind(EntityHeader header, FieldReader fields, SiteConfig config)
    {
        var name = EntityHeader.Name(fields);
        var number = fields.Text("number");
        var dial = fields.Text("dial");
        // A site that tells no areas apart has no word to write.
        var areas = config.CallingAreas;
        var from = areas.IsEmpty ? null : fields.Word("from", [.. areas.Select(area => area.Word.Value)]);
        var kind = fields.Word("kind", Vocabulary.ContactKinds);
        var whom = fields.References("for", config.Kinds);
        var when = fields.Localized("when");
        var elsewhere = fields.OptionalLocalized("elsewhere");
        var speaks = fields.OptionalLocalized("speaks");
        var standing = ProvenanceBinder.Bind(fields, config.ReviewMonths);
        if (
            name is null
            || number is not { } n
            || dial is not { } d
            || (from is null && !areas.IsEmpty)
            || kind is not { } k
            || when is null
            || standing is null
        )
            return null;
        if (!NumberPattern().IsMatch(n.Value))
            fields.Diagnostics.Add(
                FactRules.WrongShape,
                n.Span,
                $"'number' should be digits, with blanks or hyphens between them and at most a leading plus; this is '{n.Value}'."
            );
        else if (!DialPattern().IsMatch(d.Value))
            fields.Diagnostics.Add(
                FactRules.WrongShape,
                d.Span,
                $"'dial' should be digits with at most a leading plus; this is '{d.Value}'."
            );
        else if (new string([.. n.Value.Where(c => char.IsAsciiDigit(c) || c == '+')]) != d.Value)
            fields.Diagnostics.Add(FactRules.ImpossibleValue, d.Span, $"'{d.Value}' is dialled, but '{n.Value}' is shown.");
        var area = areas.FirstOrDefault(area => area.Word.Value == from?.Value);
        return new Hotline(header.Key, name, header.Aliases, n, d.Value, area, k.Value, whom, when, elsewhere, speaks, standing);
    }

    [GeneratedRegex(@"^\+?[0-9]+([ -][0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^\+?[0-9]{3,15}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DialPattern();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Binding.Kinds;

/// <summary>A file of a declared kind to a <see cref="DeclaredEntity"/>, field by field as the kind says.</summary>
internal static partial class DeclaredBinder
{
    public static DeclaredEntity? Bind(EntityHeader header, FieldReader fields)
    {
        var name = EntityHeader.Name(fields);
        var summary = fields.Localized("summary");
        if (summary is not null)
            CheckNoPhones(summary, fields.Diagnostics);
        var contents = ImmutableArray.CreateBuilder<FieldContent>();
        var isWhole = true;
        foreach (var field in header.Key.Value.Kind.Fields)
        {
            if (Content(field, fields) is { } content)
                contents.Add(content);
            else
                isWhole &= !field.IsRequired;
        }
        return name is null || summary is null || !isWhole
            ? null
            : new DeclaredEntity(header.Key, name, header.Aliases, summary, contents.DrainToImmutable());
    }

    /// <returns><c>null</c> for a field that is left out, or was reported.</returns>
    private static FieldContent? Content(KindField field, FieldReader fields)
    {
        if (field.IsRequired && fields.Require(field.Key) is null)
            return null;
        if (!field.IsRequired && fields.Find(field.Key) is null)
            return null;
        return field.Type switch
        {
            FieldType.Text or FieldType.Address => Text(field, fields),
            FieldType.Link => fields.SecureUrl(field.Key) is { } url ? new LinkContent(field, url.Value) : null,
            FieldType.OpeningHours => OpeningHoursBinder.Bind(fields, field.Key) is { } hours ? new HoursContent(field, hours) : null,
            FieldType.Reference => fields.Text(field.Key) is { } id ? References(field, [id], fields) : null,
            FieldType.References => References(field, fields.Texts(field.Key), fields),
        };
    }

    private static TextContent? Text(KindField field, FieldReader fields)
    {
        if (fields.Localized(field.Key) is not { } text)
            return null;
        CheckNoPhones(text, fields.Diagnostics);
        return new TextContent(field, text);
    }

    /// <summary>Ids of the one kind that a field points at, or references written with their kind where there are several.</summary>
    private static ReferenceContent References(KindField field, ImmutableArray<Located<string>> written, FieldReader fields)
    {
        var keys = ImmutableArray.CreateBuilder<Located<EntityKey>>();
        foreach (var text in written)
        {
            if (field.To is [var only])
                keys.Add(text.With(new EntityKey(only, text.Value)));
            else if (FieldValues.Reference(text, field.To, fields.Diagnostics) is { } key)
                keys.Add(key);
        }
        return new ReferenceContent(field, keys.DrainToImmutable());
    }

    private static void CheckNoPhones(Localized<Located<string>> text, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            foreach (Match phone in Phones().Matches(text[lang].Value))
                diagnostics.Add(
                    KindRules.PhoneInText,
                    text[lang].Span,
                    $"'{phone.Value}' looks like a phone number; only a hotline has one, with its source and its date."
                );
        }
    }

    // With a plus; in three groups; with an area code; eleven digits; or a service number, which here begins with 1 or 9. A postcode has
    // six digits, and a house number fewer than five.
    [GeneratedRegex(
        @"\+\d(?:[ -]?\d){5,}|"
            + @"(?<![\d,.])\d{3,4}([ -])\d{3,4}\1\d{3,4}(?![\d,])|"
            + @"(?<![\d,.])0\d{2,3}[ -]?\d{7,8}(?!\d)|"
            + @"(?<![\d,.])\d{7,11}(?!\d|[,.]\d)|"
            + @"(?<![\d,.])[19]\d{4}(?!\d|[,.]\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Phones();
}

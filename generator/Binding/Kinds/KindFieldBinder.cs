using System.Collections.Immutable;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Binding.Kinds;

/// <summary>The fields that <c>data/kinds.yaml</c> declares for a kind.</summary>
internal static class KindFieldBinder
{
    private static readonly string[] Reserved = ["id", "aliases", "name", "summary"];

    /// <param name="known">Every kind of the site.</param>
    public static ImmutableArray<KindField> ReadAll(FieldReader kind, IReadOnlyList<EntityKind> known, bool hasOwnPage)
    {
        if (kind.OptionalMap("fields") is not { } fields)
            return [];
        return [.. fields.Entries().Select(entry => Read(entry.Key, entry.Fields, known, hasOwnPage)).OfType<KindField>()];
    }

    private static KindField? Read(Located<string> key, FieldReader fields, IReadOnlyList<EntityKind> known, bool hasOwnPage)
    {
        var diagnostics = fields.Diagnostics;
        var isFree = EntityHeader.CheckId(key, diagnostics);
        if (Reserved.Contains(key.Value))
        {
            diagnostics.Add(KindRules.NameTaken, key.Span, $"Every entry has '{key}' already.");
            isFree = false;
        }
        var type = fields.Word("type", Vocabulary.FieldTypes);
        var isReference = type?.Value is FieldType.Reference or FieldType.References;
        ImmutableArray<EntityKind> to = isReference ? Kinds(fields, known) : [];
        var shown = Shown(fields, hasOwnPage);
        var label = shown.OnPage || shown.OnList ? fields.Localized("label") : fields.OptionalLocalized("label");
        var field = new KindField(key.Value, type?.Value ?? FieldType.Text, label, to)
        {
            IsRequired = fields.Flag("required"),
            OnPage = shown.OnPage,
            OnList = shown.OnList,
            ShowsProcedures = isReference && fields.Flag("show-procedures"),
            IsOwner = isReference && fields.Flag("owner"),
        };
        fields.Finish();
        return isFree && type is not null ? field : null;
    }

    /// <summary>What a reference may point at: one kind, or several.</summary>
    private static ImmutableArray<EntityKind> Kinds(FieldReader fields, IReadOnlyList<EntityKind> known)
    {
        string[] schemes = [.. known.Select(kind => kind.Scheme)];
        return
        [
            .. fields
                .TextOrTexts("to")
                .Select(word => FieldValues.Word(word, "kind", schemes, fields.Diagnostics))
                .OfType<Located<string>>()
                .Select(word => known[Array.IndexOf(schemes, word.Value)]),
        ];
    }

    private static (bool OnPage, bool OnList) Shown(FieldReader fields, bool hasOwnPage)
    {
        string[] words = hasOwnPage ? ["page", "list"] : ["list"];
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in fields.Texts("show", required: false))
        {
            if (words.Contains(word.Value))
                shown.Add(word.Value);
            else
                fields.Diagnostics.Add(
                    FactRules.UnknownWord,
                    word.Span,
                    $"'{word}' is no place to show a field{(hasOwnPage ? "" : " of a kind without pages of its own")}: such a place is "
                        + $"{string.Join(" or ", words)}.{Suggestion.For(word.Value, words)}"
                );
        }
        return (shown.Contains("page"), shown.Contains("list"));
    }
}

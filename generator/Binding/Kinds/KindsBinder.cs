using System.Collections.Immutable;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages.English;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Kinds;

/// <summary><c>data/kinds.yaml</c> to a <see cref="KindTable"/>: the kinds that a site declares beside those of the program.</summary>
internal sealed class KindsBinder
{
    // Words that addresses below a language, the folder of the data, and files of the API have a use for already.
    private static readonly string[] ReservedNames =
    [
        .. NamedPages.OfNoKind,
        .. new[] { "index", "all", "card", "assets", "share", "api", "schema", "openapi", "tables" },
    ];
    private static readonly string[] ReservedSchemes =
    [
        .. new[] { "guide", "page", "http", "https", "mailto", "tel", "sms" },
        .. new[] { "index", "all", "changes", "schema", "moved", "withdrawn" },
    ];

    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, SourceSpan?> _names = new(StringComparer.Ordinal);

    private KindsBinder(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var name in EntityKind.BuiltIn.SelectMany(kind => new[] { kind.Folder, kind.PageName }).Concat(ReservedNames))
            _names[name] = null;
    }

    public static KindTable Bind(SourceFile file, YamlValue yaml, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(yaml, "kinds.yaml", diagnostics) is not { } fields)
            return new KindTable([], file);
        var binder = new KindsBinder(diagnostics);
        // A field may point at a kind that comes later, so that all names are read before the fields.
        var heads = fields.Entries().Select((entry, i) => (Kind: binder.Head(entry.Key, entry.Fields, i), entry.Fields)).ToList();
        var known = EntityKind.BuiltIn.Concat(heads.Select(head => head.Kind).OfType<EntityKind>()).ToList();
        var kinds = ImmutableArray.CreateBuilder<EntityKind>();
        foreach (var (kind, of) in heads)
        {
            var bound = KindFieldBinder.ReadAll(of, known, hasOwnPage: kind?.HasOwnPage ?? true);
            of.Finish();
            if (kind is not null)
                kinds.Add(kind.With(bound));
        }
        return new KindTable(kinds.DrainToImmutable(), file);
    }

    /// <summary>All that a kind says of itself, without its fields; <c>null</c> when that was reported.</summary>
    private EntityKind? Head(Located<string> scheme, FieldReader fields, int order)
    {
        var isFree = IsFreeScheme(scheme);
        var folder = fields.Text("folder");
        var page = fields.OptionalText("page") ?? folder;
        var names = Names(fields);
        var hasOwnPage = fields.Flag("own-page", otherwise: true);
        var isInMenu = fields.Flag("menu", otherwise: true);
        var isInFooter = fields.Flag("footer");
        var isInSearchList = fields.Flag("search-list", otherwise: true);
        var isInSingleFile = fields.Flag("single-file", otherwise: true);
        var showsChinese = fields.Flag("show-chinese");
        var (role, label) = InProcedures(fields);
        if (folder is not { } f || page is not { } p || names is null || !isFree)
            return null;
        if (!IsFreeName("folder", f) || (p.Value != f.Value && !IsFreeName("page", p)))
            return null;
        return new EntityKind(scheme.Value, f.Value, order)
        {
            PageName = p.Value,
            Names = names,
            HasOwnPage = hasOwnPage,
            IsInMenu = isInMenu,
            IsInFooter = isInFooter,
            IsInSearchList = isInSearchList,
            ShowsChinese = showsChinese,
            SingleFile =
                !isInSingleFile ? SingleFilePart.None
                : hasOwnPage ? SingleFilePart.Pages
                : SingleFilePart.List,
            ProcedureRole = role,
            ProcedureLabel = label,
        };
    }

    private static KindNames? Names(FieldReader fields)
    {
        var lead = fields.Localized("lead");
        if (fields.Map("name") is not { } name)
            return null;
        var one = name.Localized("one");
        var many = name.Localized("many");
        name.Finish();
        if (one is { En: var single } && many is { En: var several } && EnglishWords.IsPlural(single.Value, several.Value))
            fields.Diagnostics.Add(
                FactRules.ImpossibleValue,
                single.Span,
                $"'{single}' is the name of several, and '{several}' of one.",
                new Note("the other", several.Span),
                help: "Exchange the two, in both languages."
            );
        return one is null || many is null || lead is null ? null : new KindNames(one, many, lead);
    }

    private static (ProcedureRole Role, Localized<Located<string>>? Label) InProcedures(FieldReader fields)
    {
        if (fields.OptionalMap("in-procedures") is not { } map)
            return (ProcedureRole.None, null);
        var role = map.Text("as") is { } word ? FieldValues.Word(word, "role", Vocabulary.ProcedureRoles, map.Diagnostics)?.Value : null;
        var label = role is ProcedureRole.Place ? map.Localized("label") : null;
        map.Finish();
        return (role ?? ProcedureRole.None, label);
    }

    private bool IsFreeScheme(Located<string> scheme)
    {
        if (!EntityHeader.CheckId(scheme, _diagnostics))
            return false;
        var isBuiltIn = EntityKind.BuiltIn.Any(kind => kind.Scheme == scheme.Value);
        if (!isBuiltIn && !ReservedSchemes.Contains(scheme.Value))
            return true;
        _diagnostics.Add(
            KindRules.NameTaken,
            scheme.Span,
            isBuiltIn
                ? $"'{scheme}' is a kind that the program knows."
                : $"'{scheme}:' has a meaning of its own in links, or in files for other programs."
        );
        return false;
    }

    /// <summary>Whether a part of an address is free, and no longer so after this.</summary>
    private bool IsFreeName(string key, Located<string> name)
    {
        if (!EntityHeader.CheckId(name, _diagnostics))
            return false;
        if (_names.TryAdd(name.Value, name.Span))
            return true;
        var first = _names[name.Value];
        _diagnostics.Add(
            KindRules.NameTaken,
            name.Span,
            $"'{name}' can be no {key}: {(first is null ? "the program uses it itself" : "another kind has it")}.",
            first is { } span ? new Note("there", span) : null
        );
        return false;
    }
}

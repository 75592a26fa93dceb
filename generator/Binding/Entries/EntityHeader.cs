using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding.Entries;

/// <summary>What every entry has: its key and the ids it was known by before.</summary>
internal sealed partial record EntityHeader(Located<EntityKey> Key, ImmutableArray<string> Aliases)
{
    /// <summary>The entry is not to be published yet.</summary>
    public bool IsDraft { get; init; }

    public static EntityHeader? Read(FieldReader fields, EntityKind kind, string fileName)
    {
        var id = fields.Text("id");
        var aliases = ReadAliases(fields);
        var isDraft = ReadDraft(fields, fields.Span.File.Text);
        if (id is not { } i)
            return null;
        var canBeNamed = IdPattern().IsMatch(fileName);
        if (i.Value != fileName)
            fields.Diagnostics.Add(
                FactRules.IdDiffersFromFile,
                i.Span,
                $"The id is '{i.Value}', the file is '{fileName}.yaml'.{Suggestion.For(i.Value, canBeNamed ? [fileName] : [])}",
                help: canBeNamed ? null : $"Rename the file to '{i.Value}.yaml': ids have lower-case letters, digits and hyphens."
            );
        // What can be no id is another spelling of the file's name, by which all others know the entry.
        if (i.Value != fileName && canBeNamed && !IdPattern().IsMatch(i.Value))
            i = i.With(fileName);
        else
            CheckId(i, fields.Diagnostics);
        return new EntityHeader(i.With(new EntityKey(kind, i.Value)), aliases) { IsDraft = isDraft };
    }

    /// <summary>The ids an entry or a guide was known by before. They become addresses, so that only ids will do.</summary>
    public static ImmutableArray<string> ReadAliases(FieldReader fields)
    {
        var aliases = fields.Texts("aliases", required: false);
        foreach (var alias in aliases)
            CheckId(alias, fields.Diagnostics);
        return [.. aliases.Select(a => a.Value)];
    }

    /// <summary>Whether an entry or a guide is a draft. One that no other reader of the file would take for one is reported.</summary>
    public static bool ReadDraft(FieldReader fields, ReadOnlySpan<char> yaml)
    {
        var isDraft = fields.Flag(DraftMark.Key);
        if (isDraft && !DraftMark.IsIn(yaml))
            fields.Diagnostics.Add(
                FactRules.WrongShape,
                fields.KeySpan(DraftMark.Key),
                "'draft' does not stand on a line of its own.",
                help: "Write 'draft: true' as a line, without a blank before it: so it is found in a file that is not finished."
            );
        return isDraft;
    }

    /// <summary>Words to search for an entry by that has a title in place of a name: there they stand beside it.</summary>
    public static ImmutableArray<Located<string>> Also(FieldReader fields) => fields.Texts("also", required: false);

    public static EntityName? Name(FieldReader fields, string key = "name")
    {
        if (fields.Map(key) is not { } name)
            return null;
        var text = FieldValues.LocalizedFields(name, key);
        var pinyin = name.OptionalText("pinyin");
        var also = Also(name);
        name.Finish();
        if (text is not null && pinyin is { } p)
            PinyinField.Check(text.Zh, p, fields.Diagnostics);
        return text is null ? null : new EntityName(text, pinyin?.Value) { Also = also };
    }

    /// <summary>What is wrong with an id that somebody gives to a command; <c>null</c> for one that can be.</summary>
    public static string? Problem(string id) =>
        IdPattern().IsMatch(id)
            ? null
            : $"'{id}' is not an id: use lower-case letters, digits and single hyphens, as in 'opening-hours'.{Meant(id)}";

    /// <returns>Whether it is an id.</returns>
    public static bool CheckId(Located<string> id, DiagnosticBag diagnostics)
    {
        if (IdPattern().IsMatch(id.Value))
            return true;
        diagnostics.Add(FactRules.BadId, id.Span, $"'{id.Value}' is not an id.{Meant(id.Value)}");
        return false;
    }

    /// <summary>The id in a path, a file's name or words.</summary>
    private static string Meant(string written)
    {
        var name = written.TrimEnd('/').Split('/', ':')[^1].ToLowerInvariant();
        name = Path.GetExtension(name) is ".md" or ".yaml" or ".html" ? Path.GetFileNameWithoutExtension(name) : name;
        name = name.Replace(' ', '-').Replace('_', '-').Trim('-');
        return IdPattern().IsMatch(name) ? $" Did you mean '{name}'?" : "";
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}

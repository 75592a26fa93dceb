using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Text;

namespace SiteGen.Binding.Recorded;

/// <summary>Reads <c>data/published.txt</c>: a line <c>== fact:opening</c> for each entry, and below it a line for each of its fields:
/// <c>number 12345</c>, or where the languages differ <c>name.en Desk</c> and <c>name.zh 服务台</c>.</summary>
internal static partial class PublishedReader
{
    /// <summary>Begins the line that names an entry.</summary>
    public const string EntryMark = "== ";

    [GeneratedRegex(@"^[A-Za-z0-9_-]+(\.[a-z]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex FieldPattern();

    public static PublishedEntries Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, EntryMeaning>(StringComparer.Ordinal);
        var places = ImmutableDictionary.CreateBuilder<string, SourceSpan>(StringComparer.Ordinal);
        var texts = new Dictionary<(string Field, Lang Lang), string>();
        string? entry = null;
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.LineText(number);
            var span = new SourceSpan(file, file.OffsetOf(number, 1), line.Length);
            var blank = line.IndexOf(' ');
            if (line.Length == 0 || line.StartsWith('#'))
                continue;
            if (line.StartsWith(EntryMark, StringComparison.Ordinal))
            {
                Close();
                entry = line[EntryMark.Length..];
                // Of an entry that two versions have added, the later one counts.
                places[entry] = span;
            }
            else if (entry is null || blank <= 0 || blank == line.Length - 1 || !FieldPattern().IsMatch(line[..blank]))
                diagnostics.Add(
                    FactRules.WrongShape,
                    span,
                    "This is no line of the record: each field has a line 'field text', below the line '== kind:id' of its entry. "
                        + "'sitegen record' writes this file, and nobody else.",
                    help: "Bring the line back as it was, as with 'git restore data/published.txt'."
                );
            else
                Take(line[..blank], line[(blank + 1)..]);
        }
        Close();
        return new PublishedEntries(file, entries.ToImmutable(), places.ToImmutable());

        void Take(string name, string text)
        {
            foreach (var lang in Langs.All)
            {
                var ending = "." + lang.Folder();
                if (name.EndsWith(ending, StringComparison.Ordinal))
                {
                    texts[(name[..^ending.Length], lang)] = text;
                    return;
                }
            }
            foreach (var lang in Langs.All)
                texts[(name, lang)] = text;
        }

        void Close()
        {
            if (entry is not null)
                entries[entry] = new EntryMeaning(
                    entry,
                    texts
                        .Keys.Select(key => key.Field)
                        .Distinct(StringComparer.Ordinal)
                        .ToImmutableSortedDictionary(
                            field => field,
                            field => Langs.Each(lang => texts.GetValueOrDefault((field, lang), "")),
                            StringComparer.Ordinal
                        )
                );
            texts.Clear();
        }
    }
}

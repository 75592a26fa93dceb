using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages.Chinese;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Text;

namespace SiteGen.Checks.Ledgers;

/// <summary>Each character beside pinyin is read as the table of readings allows, and the table has nothing that is not used.</summary>
public sealed class ReadingsCheck : ICheck
{
    public string Name => "pinyin is read as the table has it";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Readings is not { } table)
            return;
        var used = new HashSet<(string, string)>();
        foreach (var (chinese, pinyin) in site.Data.All.SelectMany(Spoken))
        {
            foreach (var (character, reading) in Aligned(chinese.Value, pinyin))
            {
                // Reported at its first place only, as an author adds it to the table only once.
                if (used.Add((character, reading)))
                    Check(table, chinese, pinyin, character, reading, diagnostics);
            }
        }
        foreach (var entry in table.Characters)
        {
            foreach (var reading in entry.Allowed.Where(reading => !used.Contains((entry.Character.Value, reading.Value))))
                diagnostics.Add(LedgerRules.UnusedReading, reading.Span, $"Nothing in data/ reads '{entry.Character}' as '{reading}'.");
        }
    }

    private static void Check(
        Readings table,
        Located<string> chinese,
        string pinyin,
        string character,
        string reading,
        DiagnosticBag diagnostics
    )
    {
        var known = table.Find(character);
        if (known?.Allowed.Any(allowed => allowed.Value == reading) == true)
            return;
        var line =
            known is null || known.Allowed.IsEmpty
                ? $"{character}: {reading}"
                : $"{character}: [{string.Join(", ", known.Allowed.Select(allowed => allowed.Value).Append(reading))}]";
        diagnostics.Add(
            LedgerRules.UnknownReading,
            chinese.Span,
            $"'{character}' is read '{reading}' in '{pinyin}', which data/readings.yaml does not know. With it, its line would be: {line}",
            known is null ? null : new Note("other readings stand here", known.Character.Span)
        );
    }

    /// <summary>All Chinese of an entry that has pinyin beside it.</summary>
    private static IEnumerable<(Located<string> Chinese, string Pinyin)> Spoken(Entity entity)
    {
        if (entity.Name.Pinyin is { } pinyin)
            yield return (entity.Name.Text.Zh, pinyin);
        var lines = entity switch
        {
            Phrase phrase => phrase.Lines.Select(line => (line.Chinese, line.Pinyin.Value)),
            Procedure procedure => procedure
                .Steps.Concat(procedure.Alternatives.SelectMany(way => way.Steps))
                .Select(step => step.Label)
                .OfType<ScreenLabel>()
                .Select(label => (label.Chinese, label.Pinyin)),
            _ => [],
        };
        foreach (var line in lines)
            yield return line;
    }

    /// <summary>Each character with its syllable. That there is one for each was seen when the entry was read.</summary>
    private static IEnumerable<(string Character, string Reading)> Aligned(string chinese, string pinyin) =>
        Han.CharactersOf(chinese).Zip(Pinyin.Split(pinyin, Pinyin.Words(chinese).ToHashSet(StringComparer.Ordinal), out _));
}

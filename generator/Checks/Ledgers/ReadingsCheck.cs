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
    // How many characters behind the Chinese its pinyin begins at most.
    private const int Near = 400;

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
        var allowed = known?.Allowed.Select(one => one.Value).ToList() ?? [];
        var meant = allowed.Find(one => Pinyin.WithoutTones(one) == Pinyin.WithoutTones(reading));
        diagnostics.Add(
            LedgerRules.UnknownReading,
            PlaceOf(chinese, pinyin),
            $"'{character}' is read '{reading}' in '{pinyin}', which data/readings.yaml does not know"
                + (allowed.Count == 0 ? "" : $"; it has {string.Join(", ", allowed.Select(one => $"'{one}'"))}")
                + $".{(meant is null ? "" : $" Did you mean '{meant}'?")} With it, its line would be: {line}",
            known is null ? null : new Note("other readings stand here", known.Character.Span)
        );
    }

    /// <summary>Where the pinyin stands: it is written beside its Chinese.</summary>
    private static SourceSpan PlaceOf(Located<string> chinese, string pinyin)
    {
        var (text, end) = (chinese.Span.File.Text, chinese.Span.Start + chinese.Span.Length);
        var at = text.IndexOf(pinyin, end, Math.Min(Near, text.Length - end), StringComparison.Ordinal);
        return at < 0 ? chinese.Span : chinese.Span with { Start = at, Length = pinyin.Length };
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

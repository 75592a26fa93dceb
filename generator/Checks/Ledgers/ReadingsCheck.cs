using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages.Chinese;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Ledgers;
using SiteGen.Text;
using SiteGen.Text.Characters;

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
        var strange = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (chinese, pinyin) in site.Data.All.SelectMany(Spoken))
        {
            // Reported at its first place only, as an author adds it to the table only once.
            var added = Aligned(chinese.Value, pinyin).Where(used.Add);
            var unknown = added.Where(one => !IsKnown(table, one) && !IsTraditional(one.Character)).ToImmutableArray();
            strange.UnionWith(unknown.Select(one => one.Character));
            Check(table, chinese, pinyin, unknown, diagnostics);
        }
        // Of a character that is read otherwise than the table has it, the reading of the table is that other one.
        foreach (var entry in table.Characters.Where(entry => !strange.Contains(entry.Character.Value)))
        {
            foreach (var reading in entry.Allowed.Where(reading => !used.Contains((entry.Character.Value, reading.Value))))
                diagnostics.Add(LedgerRules.UnusedReading, reading.Span, $"Nothing in data/ reads '{entry.Character}' as '{reading}'.");
        }
    }

    private static bool IsKnown(Readings table, (string Character, string Reading) one) =>
        table.Find(one.Character)?.Allowed.Any(allowed => allowed.Value == one.Reading) == true;

    /// <summary>Whether it is to be written otherwise, as is said where it stands.</summary>
    private static bool IsTraditional(string character) => character.Length == 1 && TraditionalTable.SimplifiedOf(character[0]) is not null;

    /// <summary>Reports all that a text reads otherwise than the table, as one mistake: a word with a wrong sound, or without its
    /// tones.</summary>
    private static void Check(
        Readings table,
        Located<string> chinese,
        string pinyin,
        ImmutableArray<(string Character, string Reading)> unknown,
        DiagnosticBag diagnostics
    )
    {
        if (unknown.IsEmpty)
            return;
        var known = unknown.Select(one => table.Find(one.Character)?.Allowed.Select(allowed => allowed.Value).ToList() ?? []).ToList();
        var read = unknown.Select((one, i) => $"'{one.Character}' is read '{one.Reading}'{(i == 0 ? $" in '{pinyin}'" : "")}");
        var has = unknown
            .Zip(known)
            .Where(one => one.Second.Count > 0)
            .Select(one =>
                $"{(unknown.Length == 1 ? "it has " : $"of '{one.First.Character}' it has ")}"
                + string.Join(", ", one.Second.Select(allowed => $"'{allowed}'"))
            );
        var meant = unknown
            .Zip(known)
            .Select(one => one.Second.Find(allowed => IsSameSound(allowed, one.First.Reading)))
            .OfType<string>()
            .Select(one => $"'{one}'")
            .ToList();
        var lines = unknown
            .Zip(known)
            .Select(one =>
                one.Second.Count == 0
                    ? $"{one.First.Character}: {one.First.Reading}"
                    : $"{one.First.Character}: [{string.Join(", ", one.Second.Append(one.First.Reading))}]"
            );
        diagnostics.Add(
            LedgerRules.UnknownReading,
            PlaceOf(chinese, pinyin),
            $"{string.Join(", ", read)}, which data/readings.yaml does not know"
                + (known.TrueForAll(allowed => allowed.Count == 0) ? "." : $"; {string.Join("; ", has)}.")
                + (meant.Count == 0 ? "" : $" Did you mean {string.Join(" and ", meant)}?")
                + $" With {(unknown.Length == 1 ? "it, its line" : "them, the lines")} would be: {string.Join("; ", lines)}",
            table.Find(unknown[0].Character) is { } other ? new Note("other readings stand here", other.Character.Span) : null
        );
    }

    /// <summary>Whether a reading of the table differs from what is written in its tone alone; the table may lack the tone, too.</summary>
    private static bool IsSameSound(string allowed, string written) =>
        Pinyin.WithoutTones(allowed) == Pinyin.WithoutTones(written) && Pinyin.WithoutTones(allowed) != allowed;

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

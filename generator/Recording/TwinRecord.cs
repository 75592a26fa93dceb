using System.Collections.Immutable;
using System.Text;
using SiteGen.Binding.Recorded;
using SiteGen.Checks.Twins;
using SiteGen.Model.Twins;

namespace SiteGen.Recording;

/// <summary>Writes down in <c>data/twins.txt</c> which texts have been compared.</summary>
internal static class TwinRecord
{
    private const string Head =
        "# Texts whose two languages somebody has compared, as they were then. 'sitegen record' writes this file; nobody edits\n"
        + "# it by hand. 'sitegen check' holds the texts to it, and shows which words have changed since.\n";

    /// <param name="twins">All texts of the site.</param>
    /// <param name="pins">What has been compared before.</param>
    /// <param name="isMeant">Whether a text is to be written down.</param>
    /// <param name="isWhole">All texts are; what no file has any more is dropped then.</param>
    /// <param name="day">As <c>2026-11-26</c>.</param>
    /// <returns>The new record, and for each file how many texts were written down in it.</returns>
    public static (string Text, IReadOnlyList<(string Path, int Texts)> Written) Of(
        IEnumerable<TwinText> twins,
        TwinPins? pins,
        Func<TwinText, bool> isMeant,
        bool isWhole,
        string day
    )
    {
        var before = pins?.Groups ?? [];
        var groups = new SortedDictionary<string, TwinPinGroup>(StringComparer.Ordinal);
        // What two versions of the file have in common stands in it twice after a merge.
        foreach (var same in before.GroupBy(group => group.Path, StringComparer.Ordinal))
            groups[same.Key] = new(same.Key, same.Max(g => g.On)!, [.. same.SelectMany(group => group.Pins).Distinct()]);
        var written = new List<(string, int)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in twins.GroupBy(twin => twin.File.Path, StringComparer.Ordinal))
        {
            seen.Add(file.Key);
            var matches = pins is null
                ? [.. file.Select(twin => new TwinMatch(twin, null, null))]
                : TwinMatch.In(file.Key, [.. file], pins);
            var meant = matches.Where(match => isMeant(match.Twin)).ToList();
            var open = matches.Except(meant).Select(match => match.Twin.Pin).ToHashSet();
            var now = file.Select(twin => twin.Pin).Distinct().Where(pin => !open.Contains(pin));
            var old = groups.GetValueOrDefault(file.Key);
            var gone = isWhole
                ? []
                : (old?.Pins ?? []).Where(pin => meant.All(match => match.Before != pin) && file.All(twin => twin.Pin != pin));
            ImmutableArray<TwinPin> all = [.. now, .. gone];
            if (old is not null && old.Pins.ToHashSet().SetEquals(all))
                continue;
            if (all.IsEmpty)
                groups.Remove(file.Key);
            else
                groups[file.Key] = new TwinPinGroup(file.Key, meant.Count > 0 || old is null ? day : old.On, all);
            if (meant.Count > 0)
                written.Add((file.Key, meant.Count));
        }
        foreach (var path in groups.Keys.Where(path => isWhole && !seen.Contains(path)).ToList())
            groups.Remove(path);
        return (Text(groups.Values), written);
    }

    private static string Text(IEnumerable<TwinPinGroup> groups)
    {
        var text = new StringBuilder(Head);
        foreach (var group in groups)
        {
            text.Append('\n').Append(TwinPinsReader.GroupMark).Append(group.Path).Append(' ').Append(group.On).Append('\n');
            foreach (var pin in group.Pins)
                text.Append("en ").Append(pin.En).Append("\nzh ").Append(pin.Zh).Append('\n');
        }
        return text.ToString();
    }
}

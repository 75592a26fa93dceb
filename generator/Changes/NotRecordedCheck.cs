using SiteGen.Api;
using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model.Changes;
using SiteGen.Text;

namespace SiteGen.Changes;

/// <summary>What the entries say has been written down, so that readers are told what has changed.</summary>
internal static class NotRecordedCheck
{
    public static void Run(BoundData data, ApiSite site, DiagnosticBag diagnostics)
    {
        if (data.Published is not { } published || data.Changes?.First is null)
        {
            diagnostics.Add(
                ChangeRules.NotRecorded,
                data.Config.ChangesSpan,
                "Nothing has been written down yet of what the entries say, which 'changes: true' compares them with."
            );
            return;
        }
        var now = Meanings.Of(site);
        var places = site.Data.All.ToDictionary(entity => entity.Key.Value.ToString(), entity => entity.Key.Span, StringComparer.Ordinal);
        var found = MeaningChanges.Between(published.Entries, now, MeaningChanges.Moved(data.Config.Kinds, site.Data));
        foreach (var entry in found.GroupBy(change => change.Entry, StringComparer.Ordinal))
        {
            var what =
                entry.First().What == ChangeKind.Changed
                    ? $"'{entry.Key}' says something else than when it was last written down: "
                        + string.Join("; ", entry.Select(ChangeWords.OfField))
                    : ChangeWords.OnOneLine(entry.First()) + ", and that has not been written down";
            diagnostics.Add(ChangeRules.NotRecorded, places.TryGetValue(entry.Key, out var span) ? span : PlaceOf(entry.Key), what + ".");
        }

        SourceSpan PlaceOf(string entry) => published.Places.GetValueOrDefault(entry, SourceSpan.WholeFile(published.File));
    }
}

using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Binding.Recorded;

/// <summary>The files that remember what has been published are all there once one of them is: what one of them held can't be made anew
/// from the rest, and <c>sitegen record</c> would begin again with nothing.</summary>
internal static class RememberedFiles
{
    public static void Check(BoundData data, IReadOnlyCollection<string> paths, DiagnosticBag diagnostics)
    {
        // One that can't be read has said so; and one alone is no sign that there ever were others.
        var (log, said) = (
            data.Changes is { First: not null } changes ? changes.File : null,
            data.Published is { Entries.IsEmpty: false } entries ? entries.File : null
        );
        var pins = data.TwinPins is { Groups.IsEmpty: false } twins ? twins.File : null;
        if (!data.Config.HasChanges || diagnostics.HasErrors || new[] { log, said, pins }.Count(file => file is not null) < 2)
            return;
        var known = log ?? said!;
        if (log is null)
            Lost(DataPaths.Changes, "what has changed since the site was first published", known);
        if (said is null)
            Lost(DataPaths.Published, "what the entries said when that was last written down", known);
        if (pins is null && !data.Addresses.IsEmpty)
            Lost(DataPaths.Twins, "which texts somebody has compared", known);
        if (pins is not null && paths.Contains(DataPaths.Addresses) && data.Addresses.IsEmpty)
            Lost(DataPaths.Addresses, "the addresses that have been published", known);

        void Lost(string path, string what, SourceFile other) =>
            diagnostics.Add(
                ReadingRules.MissingInput,
                SourceSpan.WholeFile(other),
                $"{path} no longer says {what}, though {other.DisplayPath} shows that the site has been published.",
                help: $"Bring the file back as it was, as with 'git restore {path}'; 'sitegen record' would begin again with nothing."
            );
    }
}

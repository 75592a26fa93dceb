using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>The lines that version control leaves where it could not decide between two versions.</summary>
internal static partial class MergeMarks
{
    /// <summary>Reports each place with two versions of the same lines.</summary>
    /// <returns>True when there is one: nothing else can be said of such a file.</returns>
    public static bool Report(SourceFile file, DiagnosticBag diagnostics)
    {
        // Lists of one line each say themselves what is no line of theirs.
        if (file.Path.EndsWith(".txt", StringComparison.Ordinal))
            return false;
        var text = file.Text.AsSpan();
        if (!text.Contains("<<<<<<<", StringComparison.Ordinal) && !text.Contains(">>>>>>>", StringComparison.Ordinal))
            return false;
        Match? open = null;
        var found = false;
        foreach (Match mark in Marks().Matches(file.Text))
        {
            found = true;
            var begins = mark.Value[0] == '<';
            if (begins && open is null)
            {
                open = mark;
                continue;
            }
            diagnostics.Add(
                ReadingRules.UnfinishedMerge,
                Span(open ?? mark),
                begins || open is null
                    ? $"'{(open ?? mark).Value}' is left over from a merge."
                    : "From here on the file has two versions of the same lines.",
                begins || open is null ? null : new Note("to here", Span(mark))
            );
            open = begins ? mark : null;
        }
        if (open is not null)
            diagnostics.Add(ReadingRules.UnfinishedMerge, Span(open), $"'{open.Value}' is left over from a merge.");
        return found;

        SourceSpan Span(Match mark) => new(file, mark.Index, mark.Length);
    }

    [GeneratedRegex(@"^(?:<<<<<<<|>>>>>>>)(?: [^\n]*)?(?=\n|\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}

using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Offline;

/// <summary>What readers keep of a language takes no more room on their device than the site allows itself.</summary>
internal static class SavedWeight
{
    private const int Kilobyte = 1000;

    public static void Check(Lang lang, FileList list, Located<int>? most, DiagnosticBag diagnostics)
    {
        if (most is not { } limit || list.Bytes - ((long)limit.Value * Kilobyte) is not (> 0 and var over))
            return;
        var heaviest = list.Files.MaxBy(file => file.Digest.Length)!;
        diagnostics.Add(
            LinkRules.SavedTooHeavy,
            limit.Span,
            $"The copy of '{lang.Folder()}' that readers keep weighs {Kilobytes(list.Bytes)}, "
                + $"{Kilobytes(over)} over 'saved-kb'. It has {list.Files.Length} files, the heaviest of "
                + $"which is '/{heaviest.Address}', {Kilobytes(heaviest.Digest.Length)}."
        );
    }

    private static string Kilobytes(long bytes) => ((decimal)bytes / Kilobyte).ToString("0.0##", CultureInfo.InvariantCulture) + " KB";
}

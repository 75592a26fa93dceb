using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Offline;

/// <summary>What readers keep of a language takes no more room on their device than the site allows itself.</summary>
internal static class SavedWeight
{
    public static void Check(Lang lang, FileList list, Located<int>? most, DiagnosticBag diagnostics)
    {
        if (most is not { } limit || list.Bytes - (limit.Value * 1000L) is not (> 0 and var over))
            return;
        var heaviest = list.Files.MaxBy(file => file.Digest.Length)!;
        diagnostics.Add(
            OutputRules.SavedTooHeavy,
            limit.Span,
            $"The copy of '{lang.Folder()}' that readers keep weighs {ExactSize.InKilobytes(list.Bytes)}, "
                + $"{ExactSize.InKilobytes(over)} over 'saved-kb'. It has {list.Files.Length} files, the heaviest of "
                + $"which is '/{heaviest.Address}', {ExactSize.InKilobytes(heaviest.Digest.Length)}."
        );
    }
}

using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;

namespace SiteGen.Checks.Words;

/// <summary>Reports what nobody has read again in a text. Texts of data are held to it as they are read.</summary>
internal static class Slips
{
    public static void Check(Passage passage, Lang lang, DiagnosticBag diagnostics)
    {
        foreach (var (start, length, message) in Language.Of(lang).SlipsIn(passage.Text))
            diagnostics.Add(LinkRules.Slip, passage.SpanOf(start, length), message);
    }
}

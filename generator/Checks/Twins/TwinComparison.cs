using SiteGen.Diagnostics;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Twins;

namespace SiteGen.Checks.Twins;

/// <summary>What both languages of a text have to say alike, in a guide as in an entry: figures, how sure they are, opposites,
/// names.</summary>
internal sealed class TwinComparison(SiteConfig config, DataSet data)
{
    private readonly FigureScanner _scanner = new(config.Units.Values);
    private readonly TwinNames _names = new(data);

    public void Check(TwinText twin, DiagnosticBag diagnostics)
    {
        TwinEndings.Check(twin, diagnostics);
        TwinFigures.Check(twin, _scanner, diagnostics);
        TwinHedges.Check(twin, config.HedgeTwins, diagnostics);
        TwinContrasts.Check(twin, config.Contrasts, diagnostics);
        _names.Check(twin, diagnostics);
    }
}

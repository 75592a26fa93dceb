using SiteGen.Binding.Entries;
using SiteGen.Binding.Recorded;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>Turns the files of <c>data/</c> into what they mean.</summary>
public static class DataBinder
{
    /// <returns><c>null</c> when there is no usable configuration; entries that could not be bound are reported and left out.</returns>
    /// <param name="showsDrafts">Drafts are entries like all others; else they are left out, unread.</param>
    public static BoundData? Bind(ISiteFiles files, DiagnosticBag diagnostics, bool showsDrafts = false)
    {
        var twins = new EntryTwins();
        // Without sound kinds every entry would seem wrong.
        var ofKinds = new DiagnosticBag();
        var kinds = new SpecialFiles(files, twins, ofKinds).Kinds();
        diagnostics.AddAll(ofKinds);
        var special = new SpecialFiles(files, twins, diagnostics);
        if (special.Config(kinds) is not { } config || ofKinds.HasErrors)
            return null;
        var (entries, read) = new EntryFiles(files, config, twins, diagnostics).Bind(showsDrafts);
        var clock = special.Clock();
        var hash = ContentHash.Of(
            read.Prepend(config.File)
                .Concat(new[] { config.Kinds.File, clock?.File }.OfType<SourceFile>())
                .SelectMany(file => new[] { ContentHash.Of(file.Path), file.Hash })
        );
        var data = new BoundData(config, entries, special.Router(), special.Addresses(), hash)
        {
            Clock = clock,
            Ledger = special.Ledger(config.Kinds),
            Twins = twins.All,
            TwinPins = special.TwinPins(),
            ApiLock = special.ApiLock(),
            Changes = special.Changes(config.Kinds),
            Published = special.Published(),
            Readings = special.Readings(),
            Words = special.Words(),
        };
        RememberedFiles.Check(data, files.Paths, diagnostics);
        return data with { IsSound = !diagnostics.HasErrors };
    }
}

using SiteGen.Binding;
using SiteGen.Checks;
using SiteGen.Checks.Entries;
using SiteGen.Checks.Guides;
using SiteGen.Checks.Ledgers;
using SiteGen.Checks.Routing;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checks;

[Tier(Tier.Quick)]
public class AllChecksTests
{
    private static readonly DateOnly Day = new(2026, 11, 26);

    private static readonly IGuideCheck[] OfGuides = [.. AllChecks.OfGuides(Scope())];

    [Fact]
    public void Every_check_but_those_that_need_a_day_is_in_a_list()
    {
        Assert.Equal(
            Written(typeof(ICheck)).Except([nameof(OverdueCheck), nameof(FutureDateCheck), nameof(SupersededCheck)]).Order(),
            AllChecks.OfSite.Select(check => check.GetType().Name).Order()
        );
        Assert.Equal(Written(typeof(IGuideCheck)).Order(), OfGuides.Select(check => check.GetType().Name).Order());
    }

    [Fact]
    public void Each_has_a_name_of_its_own()
    {
        string[] names =
        [
            .. AllChecks
                .OfSite.Concat([new OverdueCheck(Day), new FutureDateCheck(Day), new SupersededCheck(Day)])
                .Select(check => check.Name),
            .. OfGuides.Select(check => check.Name),
        ];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.Contains(' ', name));
    }

    /// <summary>Where a file can't be read, what it would have cited, listed or said is unknown: nothing is concluded from its
    /// absence.</summary>
    [Fact]
    public void Those_that_conclude_from_what_is_absent_wait_until_all_is_read() =>
        Assert.Equal(
            [
                nameof(BareFigureCheck),
                nameof(DataFigureCheck),
                nameof(LedgerChecklistCheck),
                nameof(LedgerClockCheck),
                nameof(LedgerCoverageCheck),
                nameof(LedgerFigureCheck),
                nameof(LedgerHotlineCheck),
                nameof(LedgerPathCheck),
                nameof(LedgerRowCheck),
                nameof(LedgerSourceCheck),
                nameof(ReadingsCheck),
                nameof(RouterAnswerCheck),
                nameof(RouterCallingCheck),
                nameof(RouterReachCheck),
                nameof(RouterTextCheck),
                nameof(UnusedFactCheck),
                nameof(UnusedPhraseCheck),
            ],
            AllChecks
                .OfSite.Where(check => check.NeedsWhole)
                .Select(check => check.GetType().Name)
                .Concat(OfGuides.Where(check => check.NeedsWhole).Select(check => check.GetType().Name))
                .Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> Written(Type kind) =>
        kind.Assembly.GetTypes().Where(type => type.IsAssignableTo(kind) && !type.IsInterface).Select(type => type.Name);

    private static GuideScope Scope()
    {
        var data = DataBinder.Bind(BaseSite.With(new Dictionary<string, byte[]?>()), new DiagnosticBag())!;
        return new GuideScope(data.Config, data.Entries, new NoGuides());
    }

    private sealed class NoGuides : IGuideTitles
    {
        public IReadOnlyList<string> Slugs => [];

        public bool Has(string slug) => false;

        public bool IsLeftOut(string slug) => false;

        public string? RenamedTo(string slug) => null;

        public string? TitleOf(string slug, Lang lang) => null;
    }
}

using System.Collections.Immutable;
using SiteGen.Checks.Changes;
using SiteGen.Checks.Entries;
using SiteGen.Checks.Guides;
using SiteGen.Checks.Ledgers;
using SiteGen.Checks.Routing;
using SiteGen.Checks.Timeline;
using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>The checks, in order, by hand: those of a guide's words, and those of the whole site.</summary>
public static class AllChecks
{
    /// <summary>What the whole site is held to, once all of it is known.</summary>
    public static ImmutableArray<ICheck> OfSite { get; } =
    [
        new ReferencesCheck(),
        new MenuCheck(),
        new WithdrawnCheck(),
        new AliasCheck(),
        new PlaceholderCheck(),
        new StatementHedgeCheck(),
        new WordingCheck(),
        new UnlistedEntityCheck(),
        new UnusedFactCheck(),
        new UnusedPhraseCheck(),
        new PhraseFitCheck(),
        new GuideFragmentCheck(),
        new GuideImageCheck(),
        new GuideListCheck(),
        new DuplicateTitleCheck(),
        new DataTypographyCheck(),
        new DataTermCheck(),
        new DataFigureCheck(),
        new DataSpellingCheck(),
        new InterfaceWordsCheck(),
        new VerifiedDateCheck(),
        new DayOfReadingCheck(),
        new StatusSourceCheck(),
        new ClockFactsCheck(),
        new ClockWordsCheck(),
        new RouterConditionCheck(),
        new RouterPathCheck(),
        new RouterReachCheck(),
        new RouterReferencesCheck(),
        new RouterCallingCheck(),
        new RouterAnswerCheck(),
        new RouterNextCheck(),
        new RouterTextCheck(),
        new RouterAddressCheck(),
        new SearchWordCheck(),
        new OwnerCheck(),
        new LedgerOnceCheck(),
        new LedgerRowCheck(),
        new LedgerFigureCheck(),
        new LedgerPathCheck(),
        new LedgerChecklistCheck(),
        new LedgerSourceCheck(),
        new LedgerClockCheck(),
        new LedgerCoverageCheck(),
        new LedgerHotlineCheck(),
        new ReadingsCheck(),
        new EntryTwinCheck(),
        new ChangeLogCheck(),
        new PastValueCheck(),
    ];

    /// <summary>What each guide is held to as it is read. They share what they look things up in, so that they are made once for all
    /// guides.</summary>
    public static ImmutableArray<IGuideCheck> OfGuides(GuideScope scope) =>
        [.. EachOfGuides(scope).Where(check => !check.NeedsWhole || scope.IsWhole)];

    private static ImmutableArray<IGuideCheck> EachOfGuides(GuideScope scope) =>
        [
            new LinkTargetCheck(scope),
            new LinkWordsCheck(scope),
            new BareFigureCheck(scope),
            new TwinCheck(),
            new HeadingCheck(),
            new UnlinkedMentionCheck(scope),
            new NumberOwnerCheck(scope),
            new ProseHedgeCheck(scope),
            new GuideTypographyCheck(scope),
            new EmphasisCheck(),
            new LeftoverMarkdownCheck(),
            new SlipCheck(),
            new LooseEndCheck(),
            new GuideSpellingCheck(scope),
            new PreferredTermCheck(scope),
            new GuideLanguageCheck(),
            new ImageTextCheck(),
            new ScreenLabelCheck(scope),
            new GuideTwinCheck(scope),
        ];

    /// <summary>Runs every check of the site, side by side; the bag sorts what they find.</summary>
    public static void Run(Site site, DiagnosticBag diagnostics)
    {
        Parallel.ForEach(
            OfSite.Where(check => !check.NeedsWhole || site.IsWhole),
            check => FaultNet.Run(SourceSpan.WholeFile(site.Config.File), diagnostics, () => check.Run(site, diagnostics), isOfOne: false)
        );
        SiteEchoes.Withdraw(diagnostics);
    }
}

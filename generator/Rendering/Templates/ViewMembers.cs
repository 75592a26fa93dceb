using System.Diagnostics.CodeAnalysis;
using Scriban.Runtime;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Templates;

/// <summary>
/// What templates may read of every view. Scriban finds a member by reflection, and a native program forgets the members that no code
/// names; a view listed here keeps them.
/// </summary>
internal static class ViewMembers
{
    /// <summary>Every view, with its members as templates write them: <c>dom_id</c> for <c>DomId</c>.</summary>
    public static IReadOnlyList<(Type View, IReadOnlyList<string> Members)> All { get; } =
    [
        Of(typeof(FrameView)),
        Of(typeof(HeadView)),
        Of(typeof(WorkerView)),
        Of(typeof(PageView)),
        Of(typeof(AgeView)),
        Of(typeof(AlternateView)),
        Of(typeof(ShareView)),
        Of(typeof(PictureView)),
        Of(typeof(LinkView)),
        Of(typeof(NameView)),
        Of(typeof(HomeView)),
        Of(typeof(SituationView)),
        Of(typeof(GuideView)),
        Of(typeof(WordView)),
        Of(typeof(GuideCardView)),
        Of(typeof(CameraCodeView)),
        Of(typeof(EntityView)),
        Of(typeof(DetailView)),
        Of(typeof(ProcedurePageView)),
        Of(typeof(IndexView)),
        Of(typeof(HotlinesView)),
        Of(typeof(PhrasesView)),
        Of(typeof(CasesView)),
        Of(typeof(GlossaryView)),
        Of(typeof(SourcesView)),
        Of(typeof(ChangesView)),
        Of(typeof(ChangeDayView)),
        Of(typeof(ChangedEntryView)),
        Of(typeof(ChangedFieldView)),
        Of(typeof(SearchView)),
        Of(typeof(ResultKindView)),
        Of(typeof(ContentsView)),
        Of(typeof(FactsView)),
        Of(typeof(PartnersView)),
        Of(typeof(PartnerFileView)),
        Of(typeof(FrontDoorView)),
        Of(typeof(DoorHalfView)),
        Of(typeof(AliasView)),
        Of(typeof(QuestionView)),
        Of(typeof(AnsweredView)),
        Of(typeof(ChoiceView)),
        Of(typeof(ChecklistView)),
        Of(typeof(ChecklistItemView)),
        Of(typeof(BasisView)),
        Of(typeof(OfflineView)),
        Of(typeof(WholeGuideView)),
        Of(typeof(GuidePartView)),
        Of(typeof(GuideSectionView)),
        Of(typeof(EntryView)),
        Of(typeof(HotlineView)),
        Of(typeof(HotlineGroupView)),
        Of(typeof(ProcedureView)),
        Of(typeof(ListedEntryView)),
        Of(typeof(EntriesView)),
        Of(typeof(StepView)),
        Of(typeof(AlternativeView)),
        Of(typeof(PhraseView)),
        Of(typeof(SpokenView)),
        Of(typeof(HeardView)),
        Of(typeof(AnswerView)),
        Of(typeof(PhraseGroupView)),
        Of(typeof(PhrasePageView)),
        Of(typeof(CaseView)),
        Of(typeof(TermView)),
        Of(typeof(SourceView)),
        Of(typeof(ClockView)),
        Of(typeof(ClockVerdictView)),
        Of(typeof(ClockStageView)),
        Of(typeof(ClockPictureView)),
        Of(typeof(ClockReminderView)),
        Of(typeof(FactView)),
        Of(typeof(FactGroupView)),
        Of(typeof(LegendView)),
        Of(typeof(ProvenanceView)),
        Of(typeof(CitationView)),
    ];

    private static (Type, IReadOnlyList<string>) Of(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type view
    ) => (view, [.. view.GetProperties().Select(StandardMemberRenamer.Default.Invoke)]);
}

using SiteGen.Hypertext;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Pages;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Parts;

/// <summary>An entry shown in full inside a page, through the part of the theme that is made for its kind.</summary>
internal static class EntryParts
{
    /// <summary>An entry with all that is known of it, as the pages of entries show it.</summary>
    public static RawHtml Render(EntityWithPart entity, PageContext page) => Render(entity, page, "", new PartMaker(page));

    /// <summary>An entry as guides show it. Of a procedure they show each step on one line, of a phrase its words; how it all sounds, and
    /// what may be heard back, is one tap away.</summary>
    public static RawHtml RenderInGuide(EntityWithPart entity, PageContext page) => Render(entity, page, "guide", new GuidePartMaker(page));

    /// <summary>An entry as an item of a checklist shows it: what there is to do or to say, with a way to all else that is known.</summary>
    public static RawHtml RenderOnChecklist(EntityWithPart entity, PageContext page) =>
        Render(entity, page, "checklist", new ChecklistPartMaker(page));

    /// <summary>A fact as the list of all facts shows it.</summary>
    public static RawHtml Render(FactView fact, PageContext page) => page.Render("parts/fact-row", "fact", fact);

    /// <summary>Procedures one below the other, each folded but the first.</summary>
    public static IReadOnlyList<RawHtml> Folded(IReadOnlyList<Procedure> procedures, PageContext page) =>
        [
            .. procedures.Select(
                (procedure, i) =>
                    page.Render(
                        "parts/procedure",
                        "procedure",
                        EntryViewFactory.Of(procedure, page) with
                        {
                            IsFolded = procedures.Count > 1,
                            IsOpen = i == 0,
                        }
                    )
            ),
        ];

    /// <summary>A phrase as a line that leads to its page.</summary>
    public static RawHtml Link(Phrase phrase, PageContext page) =>
        page.Render("parts/phrase-link", "phrase", PhraseContent.View(phrase, page));

    private static RawHtml Render(EntityWithPart entity, PageContext page, string form, PartMaker maker) =>
        page.Parts.Find(entity, form, page) is { } made ? page.Show(made) : page.Parts.Keep(entity, form, page, () => entity.Accept(maker));

    private class PartMaker(PageContext page) : IPartVisitor<RawHtml>
    {
        public virtual RawHtml Procedure(Procedure procedure) =>
            page.Render("parts/procedure", "procedure", EntryViewFactory.Of(procedure, page));

        public virtual RawHtml Fact(Fact fact) => page.Render("parts/fact", "fact", FactViewFactory.Of(fact, page));

        public virtual RawHtml Hotline(Hotline hotline) => page.Render("parts/hotline", "hotline", EntryViewFactory.Of(hotline, page));

        public virtual RawHtml Phrase(Phrase phrase) => page.Render("parts/phrase", "phrase", PhraseContent.View(phrase, page));

        public RawHtml Case(Case story) => page.Render("parts/case", "case_view", EntryViewFactory.Of(story, page));
    }

    private sealed class GuidePartMaker(PageContext page) : PartMaker(page)
    {
        private readonly PageContext _page = page;

        public override RawHtml Procedure(Procedure procedure) =>
            _page.Render("parts/procedure-brief", "procedure", EntryViewFactory.Of(procedure, _page));

        public override RawHtml Phrase(Phrase phrase) => Link(phrase, _page);
    }

    private sealed class ChecklistPartMaker(PageContext page) : PartMaker(page)
    {
        private readonly PageContext _page = page;

        public override RawHtml Procedure(Procedure procedure) =>
            _page.Render("parts/procedure-brief", "procedure", EntryViewFactory.Of(procedure, _page) with { IsBrief = true });

        public override RawHtml Fact(Fact fact) => _page.Render("parts/checklist-fact", "fact", FactViewFactory.Of(fact, _page));

        public override RawHtml Hotline(Hotline hotline) =>
            _page.Render("parts/checklist-hotline", "hotline", EntryViewFactory.Of(hotline, _page) with { IsBrief = true });

        // Nothing leads to a phrase on a checklist.
        public override RawHtml Phrase(Phrase phrase) =>
            _page.Render("parts/phrase-link", "phrase", PhraseContent.View(phrase, _page) with { IsBrief = true });
    }
}

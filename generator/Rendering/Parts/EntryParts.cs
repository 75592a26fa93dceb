using SiteGen.Hypertext;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Pages;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Parts;

/// <summary>An entry shown in full inside a page, through the part of the theme that is made for its kind.</summary>
internal static class EntryParts
{
    public static RawHtml Render(EntityWithPart entity, PageContext page) =>
        page.Parts.Find(entity, page) is { } made
            ? page.Show(made)
            : page.Parts.Keep(entity, page, () => entity.Accept(new PartMaker(page)));

    /// <summary>A fact as the list of all facts shows it.</summary>
    public static RawHtml Render(FactView fact, PageContext page) => page.Render("parts/fact", "fact", fact);

    /// <summary>A phrase with what may be heard where it is shown. Only one that is the same everywhere is kept for other pages.</summary>
    public static RawHtml Render(Phrase phrase, PhraseSetting setting, PageContext page) =>
        phrase.IsSameEverywhere ? Render(phrase, page) : page.Render("parts/phrase", "phrase", PhraseContent.View(phrase, setting, page));

    private sealed class PartMaker(PageContext page) : IPartVisitor<RawHtml>
    {
        public RawHtml Procedure(Procedure procedure) => page.Render("parts/procedure", "procedure", EntryViewFactory.Of(procedure, page));

        public RawHtml Fact(Fact fact) => Render(FactViewFactory.Of(fact, page), page);

        public RawHtml Hotline(Hotline hotline) => page.Render("parts/hotline", "hotline", EntryViewFactory.Of(hotline, page));

        public RawHtml Phrase(Phrase phrase) => page.Render("parts/phrase", "phrase", PhraseContent.View(phrase, PhraseSetting.Open, page));

        public RawHtml Case(Case story) => page.Render("parts/case", "case_view", EntryViewFactory.Of(story, page));
    }
}

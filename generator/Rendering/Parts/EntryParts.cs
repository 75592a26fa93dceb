using System.Diagnostics;
using SiteGen.Hypertext;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Pages;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Parts;

/// <summary>An entry shown in full inside a page, through the part of the theme that is made for its kind.</summary>
internal static class EntryParts
{
    public static RawHtml Render(Entity entity, PageContext page) =>
        page.Parts.Find(entity, page) is { } made ? page.Show(made) : page.Parts.Keep(entity, page, () => Make(entity, page));

    /// <summary>A fact as the list of all facts shows it.</summary>
    public static RawHtml Render(FactView fact, PageContext page) => page.Render("parts/fact", "fact", fact);

    private static RawHtml Make(Entity entity, PageContext page) =>
        entity switch
        {
            Procedure procedure => page.Render("parts/procedure", "procedure", EntryViewFactory.Of(procedure, page)),
            Fact fact => Render(FactViewFactory.Of(fact, page), page),
            Hotline hotline => page.Render("parts/hotline", "hotline", EntryViewFactory.Of(hotline, page)),
            Phrase phrase => page.Render("parts/phrase", "phrase", PhraseContent.View(phrase, page)),
            Case story => page.Render("parts/case", "case_view", EntryViewFactory.Of(story, page)),
            _ => throw new UnreachableException(),
        };
}

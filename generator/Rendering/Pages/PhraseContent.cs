using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Phrases: the list by place, the page of each, and how a template sees one.</summary>
internal static class PhraseContent
{
    private static readonly string[] Styles = ["phrases.css"];

    public static PageContent List(PageContext page)
    {
        var (title, lead) = (KindWords.Many(EntityKind.Phrase, page.Ui), KindWords.Lead(EntityKind.Phrase, page.Ui));
        var phrases = InOrder(page.Data.OfKind(EntityKind.Phrase).Cast<Phrase>(), page);
        // Each stands once, at its first place, so that ids are unique and paper is not wasted; other places link to it.
        var shown = phrases.ToLookup(p => p.Places[0].Value);
        var also = phrases
            .SelectMany(p => p.Places.Skip(1).Select(place => (Place: place.Value, Phrase: p)))
            .ToLookup(p => p.Place, p => p.Phrase);
        var groups = page
            .Config.Places.Select(place => (Word: place.Word.Value, place.Label))
            .Where(place => shown[place.Word].Any() || also[place.Word].Any())
            .Select(place => new PhraseGroupView(
                PlaceId(place.Word),
                page.Mark(place.Label),
                [.. shown[place.Word].Select(phrase => EntryParts.Render(phrase, page))],
                [.. also[place.Word].Select(phrase => new LinkView("#" + phrase.Id, page.Mark(phrase.Name.In(page.Lang))))]
            ));
        return new PageContent(
            title,
            lead,
            [],
            page.Render("phrases", "page", new PhrasesView(page.Mark(title), page.Mark(lead), [.. groups]))
        )
        {
            Styles = Styles,
            Holds = [.. phrases.Select(phrase => phrase.Name.In(page.Lang))],
        };
    }

    public static PageContent Of(Phrase phrase, PageContext page)
    {
        var (title, list) = (phrase.Name.In(page.Lang), AddressMap.Of(EntityKind.Phrase));
        var places = phrase.Places.Select(place => new LinkView(
            page.Link(list, PlaceId(place.Value)),
            page.Mark(page.Config.Places.First(known => known.Word.Value == place.Value).Label)
        ));
        var view = new PhrasePageView(
            page.Mark(title),
            EntryParts.Render(phrase, page),
            [.. places],
            [.. page.BacklinksOf(phrase.Key.Value).Guides.Select(page.LinkTo)]
        );
        var parent = new LinkView(page.Link(list), page.Mark(KindWords.Many(EntityKind.Phrase, page.Ui)));
        return new PageContent(
            title,
            page.Ui.With(UiKeys.PhraseDescription, phrase.Say.Chinese.Value),
            [parent],
            page.Render("phrase", "page", view)
        )
        {
            Styles = Styles,
            Holds = [phrase.Say.English.Value],
        };
    }

    /// <summary>All that may be heard is shown, and where: a page does not know where its reader is going to say it.</summary>
    public static PhraseView View(Phrase phrase, PageContext page)
    {
        var isOwnPage = page.Link(phrase.Key.Value) is "./";
        return new PhraseView(
            phrase.Id,
            page.ClaimIdOf(phrase),
            page.AliasesOf(phrase),
            isOwnPage ? null : page.Link(phrase.Key.Value),
            page.Mark(phrase.Name.In(page.Lang)),
            Shown(phrase.Say),
            WordBreaks.Lines(phrase.Say.Chinese.Value, phrase.Say.Pinyin.Value),
            Size(phrase.Say.Chinese.Value),
            [.. phrase.Hear.Select(heard => View(heard, page))],
            page.LinksTo(phrase.For.Select(f => f.Value))
        );
    }

    private static HeardView View(HeardLine heard, PageContext page) =>
        new(
            View(heard.Line),
            Where(heard.Fit, page),
            [.. heard.Answers.Select(answer => new AnswerView(View(answer.Line), Where(answer.Fit, page)))]
        );

    /// <summary>The places at which alone a line fits; <c>null</c> where it fits all.</summary>
    private static RawHtml? Where(Fit fit, PageContext page) =>
        fit.Places.IsEmpty
            ? null
            : page.Mark(
                string.Join(
                    page.Ui[UiKeys.ListSeparator],
                    page.Config.Places.Where(place => fit.At(place.Word.Value)).Select(place => place.Label[page.Lang].Value)
                )
            );

    private static SpokenView Shown(SpokenLine line) =>
        new(WordBreaks.Clauses(line.Chinese.Value, line.Pinyin.Value), line.Pinyin.Value, line.English.Value);

    private static SpokenView View(SpokenLine line) =>
        new(WordBreaks.Mark(line.Chinese.Value, line.Pinyin.Value), line.Pinyin.Value, line.English.Value);

    /// <summary>How large a sentence can stand on a screen turned to somebody: a screen of 320 by 480 holds the longest of each size
    /// whole.</summary>
    private static string Size(string chinese) =>
        chinese.Length switch
        {
            <= 16 => "short",
            <= 28 => "medium",
            <= 44 => "long",
            _ => "longest",
        };

    /// <summary>The phrases in the order of the site; those that it does not list come last.</summary>
    public static IReadOnlyList<Phrase> InOrder(IEnumerable<Phrase> phrases, PageContext page)
    {
        var all = phrases.ToList();
        return [.. page.Config.PhraseOrder.Select(key => all.Find(phrase => phrase.Key.Value == key.Value)).OfType<Phrase>().Union(all)];
    }

    private static string PlaceId(string place) => "place-" + place;
}

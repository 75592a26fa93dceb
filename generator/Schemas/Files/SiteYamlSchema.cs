using System.Text.Json.Nodes;
using SiteGen.Binding;
using SiteGen.Binding.Config;
using SiteGen.Model.Entries;
using static SiteGen.Schemas.Field;
using static SiteGen.Schemas.Shape;

namespace SiteGen.Schemas.Files;

/// <summary><c>data/site.yaml</c>.</summary>
internal static class SiteYamlSchema
{
    private const int LongestReview = 120;

    // Parts between slashes, none of them empty or made of dots alone, without what no branch and no folder has.
    private const string PathForm = @"^(?!\.{1,2}(/|$))[^\s:~\\/]+(/(?!\.{1,2}(/|$))[^\s:~\\/]+)*";

    public static JsonObject Make(SiteWords site) =>
        Map([
            May("format", "Which keys and words the files of the site are written with.", WholeNumber(1, DataFormat.Newest)),
            Need("name", "The name of the site.", Localized()),
            May("short-name", "What stands below its icon on a home screen.", Localized()),
            Need(
                "tagline",
                "What it is for, in a sentence; added to descriptions of pages that are too short for a search result.",
                Localized()
            ),
            Need("base-url", "The absolute address of its root, ending in a slash.", Url(endsInSlash: true)),
            Need(
                "license",
                "The terms on which the data may be reused.",
                Map(
                    Need("name", "The name of the licence.", Line()),
                    Need("url", "Where it can be read.", Url()),
                    Need("note", "What who reuses it has to do.", Localized())
                )
            ),
            .. Vocabularies(site),
            .. Lists(site),
            May(
                "due-soon-days",
                "How many days before its review date an entry is shown as due soon; 30 if left out.",
                WholeNumber(0, 365)
            ),
            May("offline", "true: readers may keep the site; false takes that back.", Flag()),
            May("share-pictures", "true: chats and networks show a picture of every page.", Flag()),
            May("search", "true: the site has a search.", Flag()),
            May("repository", "Where the sources lie: pages lead to where they can be edited, and to a report of a mistake.", Repository()),
            May(
                "filings",
                "Under what numbers the site is registered, where the law asks to show that; every page shows them.",
                List(Map(Need("name", "The number, as it was given out.", Line()), Need("url", "The page of the register.", Url())))
            ),
            May("markdown", "true: each listed page is there as Markdown, too, for programs that read texts.", Flag()),
            May("api", "true: other programs may read the data below /api/v1/, with a promise.", Flag()),
            May("changes", "true: a page, feeds and the entries themselves tell what has changed since the first publication.", Flag()),
            May("keep", "Files and folders (with a slash) of somebody else in the published folder.", List(Line())),
            May(
                "withdrawn",
                "Entries that are gone with nothing in their place, as kind:id: their addresses lead to the list of their kind.",
                List(Matching($"^({string.Join('|', site.Kinds.All.Select(kind => kind.Scheme))}):"))
            ),
            May("budgets", "What the first view of each type of page may cost; 'default' for all types not named.", MapOf(Budget(), null)),
            May("saved-kb", "Thousands of bytes that the copy of one language may take on a reader's device.", WholeNumber(1, 100_000)),
            Need("hedges", "By status, the words of which a hedged statement contains one.", Hedges()),
            May("hedge-twins", "Words that make both languages of a text equally sure.", List(HedgeTwins())),
            May("contrasts", "Opposites, of which one is never the other's translation.", List(Contrast())),
        ]);

    /// <summary>What the words of entries are taken from.</summary>
    private static Field[] Vocabularies(SiteWords site) =>
        [
            Need("review-months", "By the class of a review, the months after which to look again.", ReviewMonths()),
            May("topics", "The groups of the list of all facts, in order.", MapOf(Localized())),
            May("units", "Units beside the times and 'count'.", MapOf(Unit(), "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")),
            May("places", "Where phrases are said, in order.", MapOf(Localized())),
            May("unsayable", "By place, Chinese words that can't be said or asked for there.", Unsayable(site)),
            May(
                "preferred-terms",
                "By language, words to avoid and what to write in their place.",
                Map(May("en", "In English.", MapOf(Line(), null)), May("zh", "In Chinese.", MapOf(Line(), null)))
            ),
            May(
                "synonyms",
                "What readers type into the search, and the word of the texts that it is to find, each one word or Chinese characters.",
                MapOf(Word(), $"^({SynonymBinder.Typed})$")
            ),
            May(
                "publisher-classes",
                "Who publishes sources, and the statuses that each is enough for.",
                MapOf(Map(Need("backs", "The statuses; may be empty.", List(Words(Vocabulary.Statuses)))))
            ),
            May("calling-areas", "From where hotlines can be called.", MapOf(Localized())),
            May("calling-codes", "Codes that texts may leave out of numbers, as \"+86\".", List(Matching("^\\+[0-9]{1,4}$"))),
        ];

    // A word of digits alone is a number to YAML.
    private static JsonObject Word()
    {
        var word = Matching($"^({SynonymBinder.Written})$", orElse: "integer");
        word["minimum"] = 0;
        return word;
    }

    /// <summary>The order of lists and menus.</summary>
    private static Field[] Lists(SiteWords site)
    {
        JsonObject Kinds() => List(Words(site.Kinds.Schemes));
        JsonObject Menu() => List(Known(site.MenuPages, Line()));
        return
        [
            May(
                "hotline-groups",
                "A hotline stands in the first for what it is for, or in the one that says nothing.",
                List(
                    Map(
                        Need("id", "Part of addresses on the page.", Ids()),
                        Need("title", "The heading.", Localized()),
                        May("for", "Kinds of entry.", Kinds())
                    )
                )
            ),
            May("search-order", "The kinds that the list on the search page begins with.", Kinds()),
            May("menu", "What the menu leads to, where it is not what the kinds say: pages by their word, or guide:slug.", Menu()),
            May("footer", "The same for the footer.", Menu()),
            Need(
                "situations",
                "The ways out of the home page, most common first; the last is for somebody in trouble.",
                List(
                    Map(
                        Need("guide", "The guide that it leads to.", site.Guide()),
                        Need("label", "What the reader says.", Localized()),
                        Need("hint", "When that is so.", Localized()),
                        May("then", "Guides to go on with, in order.", List(site.Guide()))
                    ),
                    least: 1
                )
            ),
            Need("guides", "The guides in the order of lists.", List(site.Guide())),
            May("hotlines", "The hotlines in the order of lists, the most urgent first within each group.", Entries(EntityKind.Hotline)),
            May("home-hotlines", "The hotlines of the home page.", Entries(EntityKind.Hotline)),
            May("phrases", "The phrases in the order of lists, within each place.", Entries(EntityKind.Phrase)),
        ];

        JsonObject Entries(EntityKind kind) => List(site.Reference(kind));
    }

    private static JsonObject ReviewMonths()
    {
        var months = MapOf(WholeNumber(1, LongestReview));
        months["minProperties"] = 1;
        return months;
    }

    private static JsonObject Unit() =>
        Map(
            Need("one", "What follows 1.", Localized()),
            Need("many", "What follows other numbers.", Localized()),
            May("also", "Other words that mean it.", SomeWords()),
            May("signs", "For money: what may stand before the number instead.", List(Line()))
        );

    private static JsonObject Unsayable(SiteWords site)
    {
        var map = Map([.. site.PlaceWords.Select(place => May(place, "Chinese words that no phrase says there.", List(Line())))]);
        // The file may name a place more than it did when the schema was made.
        map["additionalProperties"] = List(Line());
        return map;
    }

    private static JsonObject Repository() =>
        Map(
            Need("url", "The page of the repository.", Matching("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#]+/+[^/?#]+/+[^/?#]+[^?#]*$")),
            Need("branch", "The branch that is edited.", Matching(PathForm + "$", "number")),
            May("forge", "What serves it, where its host is none that is known.", Words(Vocabulary.Forges)),
            May("folder", "The site's folder in the repository, where it is not its root.", Matching(PathForm + "/*$", "number")),
            May(
                "rules",
                "The folder of rule pages, in the repository of SiteGen itself: SARIF leads there.",
                Matching(PathForm + "/*$", "number")
            )
        );

    private static JsonObject Budget() =>
        Map(
            Need("kb", "Thousands of bytes before compression.", WholeNumber(1, 10_000)),
            May("requests", "Files.", WholeNumber(1, 100)),
            May("screens", "Screens of a phone.", WholeNumber(1, 100))
        );

    private static JsonObject HedgeTwins() =>
        Map(
            Need("en", "English words, each of which asks for a Chinese one.", List(Line())),
            Need("zh", "Chinese words, each of which asks for an English one.", List(Line())),
            May(
                "also",
                "Words that answer, and ask for nothing.",
                Map(May("en", "English words.", List(Line())), May("zh", "Chinese words.", List(Line())))
            )
        );

    private static JsonObject Contrast() =>
        Map(
            Need("one", "Words of both languages that say one thing.", SomeWords()),
            Need("other", "Words that say its opposite.", SomeWords())
        );

    private static JsonObject SomeWords() => Map(May("en", "English words.", List(Line())), May("zh", "Chinese words.", List(Line())));

    private static JsonObject Hedges() =>
        Map([
            .. Vocabulary
                .Statuses.Words.Where(word => word is not ("official" or "documented"))
                .Select(word =>
                    Need(
                        word,
                        "Words of which a statement of this status has one.",
                        Map(Need("en", "English words.", List(Line(), least: 1)), Need("zh", "Chinese words.", List(Line(), least: 1)))
                    )
                ),
        ]);
}

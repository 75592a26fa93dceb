namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG3</c>: links, figures in prose, and the two languages.</summary>
public static class LinkRules
{
    public static readonly Rule UnknownScheme = new(
        "SG3001",
        Severity.Error,
        "link of an unknown kind",
        "Link to fact:, hotline:, guide:, page:, a kind of the site's own (its scheme and a colon), '#heading', or an https:// address."
    );
    public static readonly Rule NumberOfAnother = new(
        "SG3035",
        Severity.Error,
        "number of another",
        "Cite the number of the one that is named, or name the one whose number it is."
    );
    public static readonly Rule UnknownTarget = new("SG3002", Severity.Error, "link to nothing", "Point at an id that exists.");
    public static readonly Rule WordsLackValue = new(
        "SG3003",
        Severity.Error,
        "words without the fact's value",
        "Write the value into the words, or leave them empty to have it written for you: [](fact:id)."
    );
    public static readonly Rule BareFigure = new(
        "SG3004",
        Severity.Error,
        "bare figure of a fact",
        "Cite the fact, so that the figure cannot drift from it."
    );
    public static readonly Rule UnknownFigure = new(
        "SG3005",
        Severity.Warning,
        "figure of no fact",
        "Make it a fact in data/facts with a source, or write round it."
    );
    public static readonly Rule TwinMissing = new(
        "SG3006",
        Severity.Error,
        "no twin",
        "Write the same guide in the other language, under the same path."
    );
    public static readonly Rule TwinsDiffer = new(
        "SG3007",
        Severity.Error,
        "twins differ",
        "Make both languages say the same, block by block."
    );
    public static readonly Rule HeadingId = new(
        "SG3008",
        Severity.Error,
        "heading id",
        "End the heading with an id of its own, the same in both languages: '## Title {#id}'."
    );
    public static readonly Rule UnlinkedMention = new(
        "SG3009",
        Severity.Error,
        "mention without a link",
        "Link the name at least once on the page."
    );
    public static readonly Rule DuplicateTitle = new(
        "SG3010",
        Severity.Error,
        "title used twice",
        "Give each page of a language a title of its own."
    );
    public static readonly Rule Description = new(
        "SG3060",
        Severity.Warning,
        "description of a page",
        "Let it tell in 70 to 160 columns, of which a Chinese character takes two, what is on this page and on no other. Where it is too "
            + "short, 'tagline' in data/site.yaml is added, if there is room for it."
    );
    public static readonly Rule HedgeMissingInProse = new(
        "SG3011",
        Severity.Error,
        "hedged fact worded as certain",
        "Word it as the fact's status demands, with one of the words listed under 'hedges' in data/site.yaml."
    );
    public static readonly Rule ChineseText = new(
        "SG3012",
        Severity.Error,
        "Chinese text",
        "Follow the house rules: simplified characters, full-width punctuation, a space between Han and Latin, none beside "
            + "full-width punctuation, one line a paragraph."
    );
    public static readonly Rule LatinText = new(
        "SG3041",
        Severity.Error,
        "marks and blanks of English",
        "Write the marks of an English keyboard, each once and with one blank behind it; one blank between words; quotation marks in pairs."
    );
    public static readonly Rule Emphasis = new(
        "SG3013",
        Severity.Error,
        "emphasis that does not close",
        "Put the asterisks directly against the words, or use ':::' blocks for whole paragraphs; one that is meant to be seen has a "
            + "backslash before it: '\\*'."
    );
    public static readonly Rule UnlistedGuide = new(
        "SG3014",
        Severity.Error,
        "guide not listed once",
        "List each guide once under 'guides' in data/site.yaml, where it belongs in the order."
    );
    public static readonly Rule NoWords = new(
        "SG3015",
        Severity.Error,
        "link without words",
        "Write the words to show between the brackets."
    );
    public static readonly Rule SearchWord = new(
        "SG3016",
        Severity.Error,
        "search word that adds nothing",
        "Under 'also' write only names and spellings that stand nowhere in the entry's name or pinyin."
    );
    public static readonly Rule Slip = new(
        "SG3018",
        Severity.Error,
        "text that nobody has read again",
        "Finish the text; write each word once."
    );
    public static readonly Rule Misspelt = new(
        "SG3040",
        Severity.Warning,
        "word in no dictionary",
        "Correct the spelling; a word that is right, as a name, is written on a line of its own in data/words.txt."
    );
    public static readonly Rule PreferredTerm = new(
        "SG3019",
        Severity.Error,
        "word that the house does not use",
        "Write the word that the message names; which are used is listed under 'preferred-terms' in data/site.yaml."
    );
    public static readonly Rule LeftoverMarkdown = new(
        "SG3017",
        Severity.Error,
        "Markdown that did not take",
        "Write what the message says; put a backslash before a mark that is meant to be seen, as in '\\['."
    );
    public static readonly Rule TwinChanged = new(
        "SG3030",
        Severity.Warning,
        "twin not compared since",
        "See whether this language has to follow. Once both say the same, 'sitegen record PLACE --on DAY' writes that down; PLACE is this "
            + "file, or this line of it as FILE:LINE."
    );
    public static readonly Rule TwinFigure = new(
        "SG3032",
        Severity.Warning,
        "figure in one language only",
        "Write the same figure in both languages, with its unit; or in neither."
    );
    public static readonly Rule TwinHedge = new(
        "SG3033",
        Severity.Warning,
        "hedge in one language only",
        "Say in both languages how sure it is. Words that say so are 'hedge-twins' in data/site.yaml."
    );
    public static readonly Rule TwinContrast = new(
        "SG3036",
        Severity.Warning,
        "opposite in the other language",
        "Say the same in both languages. Words of which one is never the other's translation are 'contrasts' in data/site.yaml."
    );
    public static readonly Rule ScreenLabel = new(
        "SG3037",
        Severity.Warning,
        "label quoted otherwise",
        "Quote what a screen says letter by letter, and the same in both languages; the labels are those of the steps in data/."
    );
    public static readonly Rule TwinName = new(
        "SG3034",
        Severity.Warning,
        "name in one language only",
        "Name the same app, company or office in both languages; other names that it goes by are 'also' in its file."
    );
    public static readonly Rule TwinNew = new(
        "SG3031",
        Severity.Warning,
        "twins not compared yet",
        "Compare the two languages; then 'sitegen record PLACE --on DAY', with this file as PLACE, writes down that they say the same."
    );
    public static readonly Rule ImageText = new(
        "SG3050",
        Severity.Error,
        "picture without words",
        "Say between the brackets, in a sentence or two, what the picture shows: ![The menu 'Me', with 'Settings' at its end](menu.png)."
    );
}

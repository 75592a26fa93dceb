namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG5</c>: the finished site, read back before it is published.</summary>
public static class OutputRules
{
    public static readonly Rule OutputCollision = new(
        "SG5001",
        Severity.Error,
        "output collision",
        "Give one of the two another id or file name."
    );
    public static readonly Rule DeadLink = new("SG5002", Severity.Error, "dead link", "Point at a page and fragment that exist.");
    public static readonly Rule ForeignRequest = new(
        "SG5003",
        Severity.Error,
        "request to another origin",
        "Keep a copy under theme/assets, with its licence, and refer to that."
    );
    public static readonly Rule Unreachable = new(
        "SG5004",
        Severity.Error,
        "page too far from the home page",
        "Link to it, so that a reader gets there within three clicks."
    );
    public static readonly Rule BadHtml = new("SG5005", Severity.Error, "malformed HTML", "Correct the template that wrote it.");
    public static readonly Rule Alternates = new(
        "SG5006",
        Severity.Error,
        "language of a page",
        "Give the page the 'lang' of its address and alternates that point at each other."
    );
    public static readonly Rule DuplicateHtmlId = new(
        "SG5007",
        Severity.Error,
        "id used twice on a page",
        "Give one of the two elements another id; a heading of a guide can't have one that the theme uses itself."
    );
    public static readonly Rule InlineCode = new(
        "SG5008",
        Severity.Error,
        "inline script or style",
        "Move it to a file in theme/assets; the Content-Security-Policy forbids it inline."
    );
    public static readonly Rule AddressGone = new(
        "SG5009",
        Severity.Error,
        "published address gone",
        "Keep the address: what has its place now gets the old id, an entry or a guide under 'aliases', a heading behind its own."
    );
    public static readonly Rule AddressNew = new(
        "SG5010",
        Severity.Warning,
        "address not recorded",
        "'sitegen record --on DAY' adds the line; from then on the build keeps these addresses alive."
    );
    public static readonly Rule PictureText = new(
        "SG5017",
        Severity.Error,
        "picture for sharing can't be drawn",
        "Word it differently, or mend the font: theme/fonts/README.md says how to give it a character."
    );
    public static readonly Rule OverBudget = new(
        "SG5018",
        Severity.Error,
        "first view over its budget",
        "Make the page or what it loads lighter; or, if it is worth the reader's wait, give its type more in data/site.yaml. A "
            + "KB is 1,000 bytes as they lie on disk, before compression."
    );
    public static readonly Rule BudgetOfNothing = new(
        "SG5019",
        Severity.Error,
        "budget of no page",
        "Name a type of page as its addresses do: 'guides' is the list, 'guides/*' every page below it; 'home', 'door' and "
            + "'default' are the others."
    );
    public static readonly Rule LooseBudget = new(
        "SG5020",
        Severity.Warning,
        "budget that holds nothing back",
        "Lower it: a budget twice as large as need lets a page double before anybody notices."
    );
    public static readonly Rule SharePicture = new(
        "SG5021",
        Severity.Error,
        "picture of a page",
        "Let 'og:image' name a PNG file of the site, 1200 by 630, by its absolute address."
    );
    public static readonly Rule Policy = new(
        "SG5011",
        Severity.Error,
        "Content-Security-Policy",
        "Let the page's first meta elements carry exactly the policy the build sets, before anything that loads."
    );
    public static readonly Rule AssetVersion = new(
        "SG5014",
        Severity.Error,
        "asset asked for without its version",
        "Write the address that the build gives: 'head.style', 'head.script', or the lists 'page.styles' and 'page.scripts'."
    );
    public static readonly Rule AssetCircle = new(
        "SG5050",
        Severity.Error,
        "assets that name each other",
        "Let one of them do without the other: the name of each holds the hash of its content, and so of the names in it."
    );
    public static readonly Rule ActiveDrawing = new(
        "SG5022",
        Severity.Error,
        "drawing that could run or load something",
        "Take it out, or save the picture as plain SVG; a drawing program can do that."
    );
    public static readonly Rule KeptPath = new(
        "SG5023",
        Severity.Error,
        "path kept that the site writes",
        "Take it out of 'keep' in data/site.yaml, or give the file of the site another name."
    );
    public static readonly Rule ImageElement = new(
        "SG5025",
        Severity.Error,
        "picture without words or size",
        "Give every 'img' an 'alt', be it empty for mere decoration, and the 'width' and 'height' of its file, or of its shape."
    );
    public static readonly Rule TooLong = new(
        "SG5024",
        Severity.Error,
        "page too long for a phone",
        "Say less on it, or give a part of it a page of its own; what nobody needs at once may be folded, but no step, number or "
            + "warning. How long a type of page may be is 'screens' in the budgets of data/site.yaml."
    );
    public static readonly Rule SynonymOfNothing = new(
        "SG5026",
        Severity.Error,
        "synonym that finds nothing",
        "Write a word that stands on a page, as it stands there, or take the line out."
    );
    public static readonly Rule SavedTooHeavy = new(
        "SG3051",
        Severity.Error,
        "saved language over its budget",
        "Make its pages or what they load lighter; or, if it is worth the room on readers' devices, raise 'saved-kb' in data/site.yaml. "
            + "A KB is 1,000 bytes before compression."
    );
}

namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG1</c>: a file cannot be read as what it should be.</summary>
public static class ReadingRules
{
    public static readonly Rule YamlSyntax = new(
        "SG1001",
        Severity.Error,
        "YAML syntax",
        "Fix the YAML at the marked place, or just before it."
    );
    public static readonly Rule DuplicateKey = new("SG1002", Severity.Error, "duplicate key", "Keep one of the two entries.");
    public static readonly Rule NotUtf8 = new("SG1003", Severity.Error, "not UTF-8", "Save the file as UTF-8 text.");
    public static readonly Rule TooLarge = new("SG1004", Severity.Error, "too large or too deep", "Split the file, or nest less deeply.");
    public static readonly Rule FrontMatter = new(
        "SG1005",
        Severity.Error,
        "front matter",
        "Begin the guide with '---', its keys, and a closing '---', each on a line of its own."
    );
    public static readonly Rule RawHtml = new(
        "SG1006",
        Severity.Error,
        "raw HTML",
        "Use Markdown or one of the ':::' blocks; HTML is never passed through."
    );
    public static readonly Rule UnknownBlock = new(
        "SG1007",
        Severity.Error,
        "unknown block",
        "Use one of: steps, facts, hotlines, phrases, case (on one line), or actions, advice, branch, note, warning, urgent "
            + "(closed by ':::')."
    );
    public static readonly Rule MissingInput = new(
        "SG1008",
        Severity.Error,
        "missing file",
        "Add the file; a site cannot be built without it."
    );
    public static readonly Rule UnsupportedMarkdown = new(
        "SG1009",
        Severity.Error,
        "unsupported Markdown",
        "Write it with headings, paragraphs, lists, tables, quotes, emphasis, inline code, links and ':::' blocks."
    );
    public static readonly Rule NewerFormat = new(
        "SG1010",
        Severity.Error,
        "format of a newer program",
        "Install the program that the site was written for, or a newer one."
    );
    public static readonly Rule FileName = new(
        "SG1011",
        Severity.Error,
        "name no other machine can have",
        "Rename it; letters, digits, hyphens, underscores and dots are the same everywhere."
    );
    public static readonly Rule NoPlainFile = new(
        "SG1012",
        Severity.Error,
        "not a plain file",
        "Put the file itself there, or take it away; links, pipes, sockets and devices are never opened."
    );
    public static readonly Rule OddCharacter = new(
        "SG1015",
        Severity.Error,
        "character that misleads",
        "Write what the message says; if the character was pasted, type the words anew."
    );
    public static readonly Rule StrayBlank = new(
        "SG1016",
        Severity.Error,
        "blank where none belongs",
        "Take blanks away from both ends of the text, and write it as one line; in a block, use '>-' in place of '>' or '|'."
    );
    public static readonly Rule UnquotedMark = new(
        "SG1017",
        Severity.Warning,
        "text that needs quotation marks",
        "Put the text in quotation marks: not all programs that read YAML find a text there without."
    );
    public static readonly Rule FaultOfProgram = new(
        "SG1018",
        Severity.Error,
        "mistake in SiteGen",
        "Nothing in the file need be wrong. Report it where the program comes from; until it is mended, write the file differently."
    );
    public static readonly Rule ActionsOutOfPlace = new(
        "SG1019",
        Severity.Error,
        "actions out of place",
        "Begin the guide with one block '::: actions' that holds a numbered list: the page shows it straight under the title."
    );
    public static readonly Rule MarkdownInYaml = new(
        "SG1020",
        Severity.Error,
        "Markdown in YAML",
        "Take the marks away: texts of data, strings and front matter are shown as they are written."
    );
    public static readonly Rule UnfinishedMerge = new(
        "SG1021",
        Severity.Error,
        "unfinished merge",
        "Keep the lines of one version, or make one of both, and take the lines of the marks out."
    );
    public static readonly Rule ImageFile = new(
        "SG1050",
        Severity.Error,
        "picture that can't be shown",
        "Save it as a PNG, JPEG or WebP picture of at most 500 KB."
    );
    public static readonly Rule CutText = new("SG1022", Severity.Error, "text that YAML cuts", "Put the text in quotation marks.");
}

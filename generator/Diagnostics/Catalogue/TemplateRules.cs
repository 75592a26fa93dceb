namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG4</c>: the theme.</summary>
public static class TemplateRules
{
    public static readonly Rule TemplateSyntax = new(
        "SG4001",
        Severity.Error,
        "template syntax",
        "Correct the template at the marked place."
    );
    public static readonly Rule TemplateName = new(
        "SG4002",
        Severity.Error,
        "name a template does not have",
        "Templates may only use names their view offers."
    );
    public static readonly Rule MissingTemplate = new("SG4003", Severity.Error, "missing template", "Add the file to theme/templates.");
    public static readonly Rule StringsDiffer = new(
        "SG4004",
        Severity.Error,
        "interface strings differ",
        "Give the string in both languages: in strings.en.yaml and in strings.zh.yaml beside it."
    );
    public static readonly Rule UnusedString = new(
        "SG4005",
        Severity.Warning,
        "unused interface string",
        "Remove the string from both files."
    );
    public static readonly Rule UnknownString = new(
        "SG4006",
        Severity.Error,
        "string the theme does not have",
        "Name a string of the theme, as its strings.en.yaml does; no template shows any other."
    );
    public static readonly Rule SameString = new(
        "SG4007",
        Severity.Warning,
        "string that says what the theme says",
        "Remove it from data/strings.en.yaml and data/strings.zh.yaml; the theme's own is shown then."
    );
    public static readonly Rule TemplateLanguage = new(
        "SG4008",
        Severity.Error,
        "not part of the language of templates",
        "Say it with what theme/README.md lists; what takes more belongs in the program."
    );
    public static readonly Rule TemplateLimit = new(
        "SG4009",
        Severity.Error,
        "template that does too much",
        "End the loop, or the part that includes itself."
    );
}

namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG2</c>, continued: what a site declares of its own subject, and what it may not hold.</summary>
public static class KindRules
{
    public static readonly Rule NameTaken = new("SG2033", Severity.Error, "name that is taken", "Choose another name.");
    public static readonly Rule PhoneInText = new(
        "SG2034",
        Severity.Error,
        "phone number outside a hotline",
        "Make it a file in data/hotlines, and name that in a field of type 'references' to hotline."
    );
}

namespace SiteGen.Output.Verification;

/// <summary>Reads a page for the checks.</summary>
internal static class HtmlPageReader
{
    /// <summary>
    /// Pages that are beyond doubt well-formed, as all of a sound site are, are read in one quick pass; whatever
    /// gives the quick reader the least doubt goes to a full HTML parser, whose word counts.
    /// </summary>
    public static HtmlPage Read(string html) => WellFormedReader.TryRead(html) ?? AngleSharpReader.Read(html);
}

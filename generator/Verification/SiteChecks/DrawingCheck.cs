using System.Xml;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Verification.SiteChecks;

/// <summary>A drawing is drawn, and does nothing else: no page's policy governs an SVG file that somebody opens by itself.</summary>
internal static class DrawingCheck
{
    private const string Html = "http://www.w3.org/1999/xhtml";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 2 * 1024 * 1024,
    };

    private static readonly HashSet<string> Active = new(
        ["script", "foreignobject", "handler", "listener", "iframe", "object", "embed", "audio", "video"],
        StringComparer.OrdinalIgnoreCase
    );

    public static IEnumerable<Finding> Run(VerifiedSite site) =>
        site.Files.All.Where(file => file.Path.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)).SelectMany(Check);

    private static List<Finding> Check(OutputFile file)
    {
        var (source, findings) = (GeneratedText.Of(file), new List<Finding>());
        // That check knows drawings by their usual name only.
        var raw = file.Path.Value.EndsWith(".svg", StringComparison.Ordinal) ? source.Text : "";
        using var reader = XmlReader.Create(new StringReader(source.Text), Settings);
        try
        {
            while (findings.Count < HtmlVerifier.MostOfFile && reader.Read())
                Look(reader, raw, message => findings.Add(FindingAt(file, source, (IXmlLineInfo)reader, message)));
        }
        catch (XmlException e)
        {
            // Its own words name a line of their own, and a setting of ours.
            var message = e.Message.Contains("DTD", StringComparison.Ordinal)
                ? "A drawing has no document type; take the '<!DOCTYPE' away."
                : "The drawing is no well-formed XML from here on.";
            findings.Add(FindingAt(file, source, e.LineNumber, e.LinePosition, message));
        }
        return findings;
    }

    /// <param name="raw">The file as written. An address that stands in it as it is read has been looked at by
    /// <see cref="PageChecks.StylesheetCheck"/>, which knows what leads where; left are those that are written in code.</param>
    private static void Look(XmlReader reader, string raw, Action<string> report)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.ProcessingInstruction:
                report($"'<?{reader.Name}' tells a browser to load or to do something.");
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when Style.Problem(reader.Value, raw) is { } problem:
                report(problem);
                break;
            case XmlNodeType.Element when Active.Contains(reader.LocalName) || reader.NamespaceURI == Html:
                report($"The element '{reader.Name}' is no part of a drawing; it could run a script.");
                break;
        }
        if (reader.NodeType != XmlNodeType.Element)
            return;
        var element = reader.LocalName;
        while (reader.MoveToNextAttribute())
        {
            if (Problem(element, reader, raw) is { } problem)
                report(problem);
        }
        reader.MoveToElement();
    }

    private static string? Problem(string element, XmlReader attribute, string raw)
    {
        var (name, value) = (attribute.LocalName, attribute.Value);
        if (attribute.Prefix == "xmlns" || attribute.Name == "xmlns")
            return null;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return $"The attribute '{attribute.Name}' is a script.";
        if (attribute.Name == "xml:base")
            return "The attribute 'xml:base' leads every address elsewhere.";
        // Browsers pass over white space and control characters in front of an address, and in its scheme.
        var address = string.Concat(value.Where(c => c > ' '));
        if (address.Contains("script:", StringComparison.OrdinalIgnoreCase))
            return $"The attribute '{attribute.Name}' holds a script.";
        var isLoaded = name == "src" || (name == "href" && !(element == "a" && IsPage(address)));
        if (isLoaded && IsElsewhere(address) && (name == "src" || element == "a" || !raw.Contains(value, StringComparison.Ordinal)))
            return $"'{value}' leads out of the site; a drawing holds all that it shows.";
        return Style.Problem(value, raw);
    }

    private static bool IsPage(string address) => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an address has a scheme or a host. A picture of dots that stands in the drawing itself is part of it.</summary>
    private static bool IsElsewhere(string address)
    {
        if (address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\'))
            return true;
        var colon = address.IndexOf(':');
        var isSchemed = colon >= 0 && address.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
        string[] dots = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];
        return isSchemed && !dots.Any(kind => address.StartsWith(kind, StringComparison.OrdinalIgnoreCase));
    }

    private static Finding FindingAt(OutputFile file, SourceFile source, IXmlLineInfo place, string message) =>
        FindingAt(file, source, place.LineNumber, place.LinePosition, message);

    private static Finding FindingAt(OutputFile file, SourceFile source, int line, int column, string message)
    {
        var at = source.OffsetOf(Math.Max(line, 1), Math.Max(column, 1));
        return new Finding(OutputRules.ActiveDrawing, new SourceSpan(source, at, 0), message) { File = file };
    }

    /// <summary>What a style may load.</summary>
    private static class Style
    {
        public static string? Problem(string css, string raw)
        {
            var loads =
                css.Contains("url(", StringComparison.OrdinalIgnoreCase) || css.Contains("@import", StringComparison.OrdinalIgnoreCase);
            if (css.Contains('\\') && (loads || css.Contains('@') || css.Contains('(')))
                return "A style with a backslash may load anything; write its characters out.";
            if (css.Contains("@import", StringComparison.OrdinalIgnoreCase) && !raw.Contains("@import", StringComparison.OrdinalIgnoreCase))
                return "A drawing's style imports no other.";
            for (
                var at = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = css.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase)
            )
            {
                // An address holds no bracket, closed or not.
                var start = at + "url(".Length;
                var end = css.IndexOfAny(['(', ')'], start) is >= 0 and var close ? close : css.Length;
                var address = css[start..end].Trim().Trim('"', '\'').Trim();
                if (IsElsewhere(address) && !raw.Contains(css[at..end], StringComparison.Ordinal))
                    return $"'{address}' leads out of the site; a drawing holds all that it shows.";
            }
            return null;
        }
    }
}

using SiteGen.Diagnostics;
using SiteGen.Hypertext;
using SiteGen.Publishing;
using SiteGen.Text;
using SiteGen.Verification.PageChecks;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification;

/// <summary>A page of the built site, read for the checks and dropped after them.</summary>
internal sealed class VerifiedPage
{
    private readonly Lazy<SourceFile> _source;

    /// <param name="html">The content of the file.</param>
    public VerifiedPage(OutputFile file, ReadOnlySpan<byte> html, PageScope scope)
    {
        File = file;
        Bytes = html.Length;
        Html = HtmlPageReader.Read(html, scope.MeasuresHeight);
        Links = PageLinks.Of(Html.Elements, file.Path.Address, scope.Addresses);
        Redirect = Html.Elements.FirstOrDefault(e => PageLinks.RefreshOf(e) is not null);
        var folder = file.Path.Value.Split('/', 2)[0];
        Language = scope.Options.Languages.FirstOrDefault(language => language.Folder == folder)?.Folder;
        // The text is decoded anew when a mistake has to be shown; nearly always none has.
        _source = new(() => GeneratedText.Of(file));
    }

    public OutputFile File { get; }
    public HtmlPage Html { get; }

    /// <summary>The length of the file.</summary>
    public int Bytes { get; }

    public IReadOnlyList<PageLink> Links { get; }

    /// <summary>The <c>meta</c> element that leads to another page; <c>null</c> on all pages but those kept alive for an old
    /// address.</summary>
    public PageElement? Redirect { get; }

    /// <summary>The folder of its language, <c>en</c> or <c>zh</c>; <c>null</c> for the front door and its like.</summary>
    public string? Language { get; }

    /// <summary>Whether search engines may show it.</summary>
    public bool IsListed => Element("meta", "name", "robots") is null;

    public PageElement? Element(string name) => Html.Elements.FirstOrDefault(e => e.Name == name);

    /// <summary>The first element whose attribute has this value.</summary>
    public PageElement? Element(string name, string attribute, string value) =>
        Html.Elements.FirstOrDefault(e => e.Name == name && e[attribute] == value);

    /// <param name="attribute">The attribute to point at; <c>null</c> points at the start tag.</param>
    public Finding Finding(Rule rule, PageElement element, string? attribute, string message) =>
        new(rule, Span(element, attribute), message) { File = File };

    /// <summary>A mistake of the page as a whole, shown where it is generated from the first tag on.</summary>
    public Finding Finding(Rule rule, string message) =>
        new(rule, Element("html") is { } html ? Span(html, null) : SourceSpan.WholeFile(_source.Value), message)
        {
            File = File,
            OfWholePage = true,
        };

    public SourceSpan SpanAt(int offset, int length) => new(_source.Value, offset, length);

    public SourceSpan Span(PageElement element, string? attribute)
    {
        var tag = HtmlTokens.At(_source.Value.Text, element.Start);
        return attribute is not null && tag.Find(attribute) is { } place
            ? SpanAt(place.Start, place.End - place.Start)
            : SpanAt(element.Start, tag.End - element.Start);
    }
}

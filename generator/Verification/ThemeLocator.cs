using SiteGen.Hypertext;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>The start of the template's tag that wrote a tag of a page; <c>null</c> when the tag comes from content.</summary>
/// <param name="offset">Of the tag's <c>&lt;</c> in the page's text.</param>
public delegate SourceSpan? TagOrigin(SitePath page, int offset);

/// <summary>Finds the place in the theme, or in a guide, that wrote a stretch of a generated file, where a person wrote it there.</summary>
internal sealed class ThemeLocator(TagOrigin origin)
{
    /// <summary>The same stretch in the theme; <c>null</c> when it comes from data.</summary>
    public SourceSpan? Locate(OutputFile file, SourceSpan generated)
    {
        var text = generated.File.Text;
        // An asset goes out as it is.
        if (text.Length > 0 && file.Source.File.Text == text)
            return generated with { File = file.Source.File };
        if (text.Length == 0)
            return null;
        var tag = text.LastIndexOf('<', Math.Min(generated.Start, text.Length - 1));
        if (tag < 0 || origin(file.Path, tag) is not { } written)
            return null;
        // A block of a guide: its first line is the place.
        if (written.Length > 0)
            return written;
        var theme = written.File.Text;
        var tokens = HtmlTokens.At(theme, written.Start);
        if (tag == generated.Start)
            return written with { Length = tokens.End - written.Start };
        if (tokens.Find(NameAt(text, generated.Start)) is not { } attribute || IsFromView(theme.AsSpan(attribute.Value)))
            return null;
        return new SourceSpan(written.File, attribute.Start, attribute.End - attribute.Start);
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> html, int start)
    {
        var length = html[start..].IndexOfAny("= >\n");
        return length < 0 ? html[start..] : html.Slice(start, length);
    }

    /// <summary>True for <c>href="{{ link.href }}"</c>: the template only hands on what content gave it.</summary>
    private static bool IsFromView(ReadOnlySpan<char> value) => value.StartsWith("{{") && value.IndexOf("}}") == value.Length - 2;
}

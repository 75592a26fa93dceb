using SiteGen.Publishing;
using SiteGen.Text;
using SiteGen.Verification.Reading;

namespace SiteGen.Verification;

/// <summary>The start of the template's tag that wrote a tag of a page; <c>null</c> when the tag comes from content.</summary>
/// <param name="offset">Of the tag's <c>&lt;</c> in the page's text.</param>
public delegate SourceSpan? TagOrigin(SitePath page, int offset);

/// <summary>Finds the place in the theme that wrote a stretch of a generated file, where a person wrote it there.</summary>
internal sealed class ThemeLocator(TagOrigin origin)
{
    /// <summary>The same stretch in the theme; <c>null</c> when it comes from data or a guide.</summary>
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
        var theme = written.File.Text;
        if (tag == generated.Start)
            return written with { Length = TagText.EndOf(theme, written.Start) - written.Start };
        if (TagText.Attribute(theme, written.Start, NameAt(text, generated.Start)) is not { } attribute)
            return null;
        var span = new SourceSpan(written.File, attribute.Start, attribute.Length);
        return IsFromView(theme.AsSpan(span.Start, span.Length)) ? null : span;
    }

    private static string NameAt(string html, int start)
    {
        var end = html.IndexOfAny(['=', ' ', '>', '\n'], start);
        return html[start..(end < 0 ? html.Length : end)];
    }

    /// <summary>True for <c>href="{{ link.href }}"</c>: the template only hands on what content gave it.</summary>
    private static bool IsFromView(ReadOnlySpan<char> attribute)
    {
        var value = attribute[(attribute.IndexOf('=') + 1)..].Trim("\"'");
        return value.StartsWith("{{") && value.IndexOf("}}") == value.Length - 2;
    }
}

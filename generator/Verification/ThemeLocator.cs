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
    // Of a hash in the name of an asset.
    private const int AssetDigits = 8;

    /// <summary>The same stretch in the theme; <c>null</c> when it comes from data.</summary>
    public SourceSpan? Locate(OutputFile file, SourceSpan generated)
    {
        var text = generated.File.Text;
        if (text.Length == 0)
            return null;
        if (InSource(file.Source.File, generated) is { } inSource)
            return inSource;
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

    /// <summary>The stretch in the text of an asset, which goes out as it is, but for the digits in the names of other assets; <c>null</c>
    /// for a file that was made in another way.</summary>
    private static SourceSpan? InSource(SourceFile source, SourceSpan generated)
    {
        var (written, made) = (source.Text, generated.File.Text);
        var (at, start) = (0, -1);
        for (var i = 0; i < made.Length; i++)
        {
            if (start < 0 && i >= generated.Start)
                start = at;
            if (at < written.Length && made[i] == written[at])
                at++;
            else
                // Over the digits and their dot.
                i += AssetDigits;
        }
        if (at < written.Length || written.Length == 0)
            return null;
        start = start < 0 ? at : start;
        return new SourceSpan(source, start, Math.Min(generated.Length, at - start));
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> html, int start)
    {
        var length = html[start..].IndexOfAny("= >\n");
        return length < 0 ? html[start..] : html.Slice(start, length);
    }

    /// <summary>True for <c>href="{{ link.href }}"</c>: the template only hands on what content gave it.</summary>
    private static bool IsFromView(ReadOnlySpan<char> value) => value.StartsWith("{{") && value.IndexOf("}}") == value.Length - 2;
}

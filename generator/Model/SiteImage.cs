using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A picture of <c>input/images/</c>, which guides show.</summary>
/// <param name="Name">Of the file, as <c>menu.png</c>.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Address">Where it is published, from the root of the site: its name holds the first digits of the hash of its content, so
/// that another content has another address.</param>
/// <param name="DoubleAddress">The same for the picture of the double size, as <c>menu@2x.png</c>; <c>null</c> where there is none.</param>
public sealed record SiteImage(string Name, SourceSpan Span, int Width, int Height, string Address, string? DoubleAddress);

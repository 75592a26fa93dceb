using SiteGen.Text;

namespace SiteGen.Rendering.Themes;

/// <summary>A file of <c>theme/assets</c> or <c>theme/offline</c>.</summary>
/// <param name="Content">As it goes out: what it names of other assets, it names as they are published.</param>
/// <param name="Text">What was written; <c>null</c> for a file that is no text.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Content, SourceFile? Text)
{
    /// <summary>Its name below <c>assets/</c>, <c>site.1f0e9a2b.css</c>: see <see cref="AssetNames"/>.</summary>
    public string PublishedName { get; init; } = Name;
}

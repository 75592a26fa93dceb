using SiteGen.BuiltIn;

namespace SiteGen.Reading;

/// <summary>The theme inside the program, for all that a site's own <c>theme/</c> leaves out.</summary>
public sealed class BuiltInTheme : ISiteFiles
{
    public IReadOnlyList<string> Paths { get; } = BuiltInFiles.Below("theme/");

    // Whatever its size, it came with the program.
    public long SizeOf(string path) => 0;

    public byte[] Read(string path) => BuiltInFiles.Read(path);

    public string DisplayPath(string path) => path;

    public bool IsBuiltIn(string path) => true;
}

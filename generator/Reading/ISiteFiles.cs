using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>The files a site is built from, by logical path: <c>data/…</c>, <c>input/…</c>, <c>theme/…</c>.</summary>
public interface ISiteFiles
{
    /// <summary>Every file, in ordinal order of path. Dot files are left out, but for those of <c>input/static/</c>.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>What lies in the folders and is not read: one mistake for each link, pipe, impossible name and the like.</summary>
    IReadOnlyList<Diagnostic> Refused => [];

    /// <summary>The size of a file in bytes, known without reading it.</summary>
    long SizeOf(string path);

    /// <exception cref="IOException">The file can't be read.</exception>
    byte[] Read(string path);

    /// <summary>Stands for the content of a file, where that is known without reading it; else <c>null</c>.</summary>
    ContentHash? KnownHashOf(string path) => null;

    /// <summary>The text of a file, as it was read before and still stands there; <c>null</c> when it has to be read.</summary>
    SourceFile? Kept(string path) => null;

    /// <summary>Keeps the text of a file for the next build, where there is to be one.</summary>
    void Keep(SourceFile file) { }

    /// <summary>The path as the person who started the build would write it, for diagnostics.</summary>
    string DisplayPath(string path);

    /// <summary>The file lies inside the program, not in the site's folders.</summary>
    bool IsBuiltIn(string path) => false;
}

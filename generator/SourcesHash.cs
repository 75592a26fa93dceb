using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen;

/// <summary>Stands for all that a build is made from, beside the program itself.</summary>
internal static class SourcesHash
{
    /// <returns><c>null</c> where a file can't be read, or is refused: that is for the build to report.</returns>
    public static ContentHash? Of(BuildOptions options, ReadAheadFiles files)
    {
        if (files.Refused.Count > 0)
            return null;
        // A record prints all that it holds, and so what is added to it, too. Where results are left makes no difference to them, and a
        // theme that was read before is that of the files.
        var hashes = new List<ContentHash> { ContentHash.Of((options with { CacheFolder = null, Theme = null }).ToString()) };
        try
        {
            foreach (var path in files.Paths)
            {
                if (files.SizeOf(path) > FileLimits.Of(path))
                    return null;
                hashes.Add(ContentHash.Of(path));
                hashes.Add(files.HashOf(path));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        return ContentHash.Of(hashes);
    }
}

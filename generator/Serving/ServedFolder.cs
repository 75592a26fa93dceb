using SiteGen.FileSystem;

namespace SiteGen.Serving;

/// <summary>A built site in a folder. Links are not followed, and names that begin with a dot are not there, but for
/// <c>.well-known</c>.</summary>
internal sealed class ServedFolder : ISiteContent
{
    private const string WellKnown = ".well-known";

    private readonly string _folder;

    public ServedFolder(string folder)
    {
        _folder = Path.GetFullPath(folder);
        BasePath = Serving.BasePath.Of(Read(Serving.BasePath.FileName));
        Headers = HeaderRules.Parse(Read(HeaderRules.FileName) is { } rules ? rules.Span : default);
    }

    public string BasePath { get; }

    /// <summary>What the site asks of its host.</summary>
    public HeaderRules Headers { get; }

    public ReadOnlyMemory<byte>? Find(string path) => path == HeaderRules.FileName ? null : Read(path);

    private ReadOnlyMemory<byte>? Read(string path)
    {
        var segments = path.Split('/');
        if (segments.Any(segment => segment.Length == 0 || (segment[0] == '.' && segment != WellKnown)))
            return null;
        var place = _folder;
        for (var i = 0; i < segments.Length; i++)
        {
            place = Path.Combine(place, segments[i]);
            if (i < segments.Length - 1 ? !DiskEntry.IsFolder(place) : !DiskEntry.IsRegular(place))
                return null;
        }
        try
        {
            return File.ReadAllBytes(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has gone since, or nobody may read it.
            return null;
        }
    }
}

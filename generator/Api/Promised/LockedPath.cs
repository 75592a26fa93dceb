using SiteGen.Text;

namespace SiteGen.Api.Promised;

/// <summary>A place in the files of the API that has been promised.</summary>
/// <param name="Type">What stands there, in words.</param>
/// <param name="Words">The words of a closed list; none for all else.</param>
/// <param name="Span">Where that is written down.</param>
internal sealed record LockedPath(string Path, string Type, IReadOnlyList<string> Words, SourceSpan Span)
{
    private const string BeforeWords = ": ",
        BetweenWords = ", ";

    /// <summary>As it stands in the file, behind the path: <c>word or null: call, text</c>.</summary>
    public static string Text(string type, IEnumerable<string> words) =>
        string.Join(BetweenWords, words.Order(StringComparer.Ordinal)) is { Length: > 0 } all ? type + BeforeWords + all : type;

    public static LockedPath Of(string path, string text, SourceSpan span) =>
        text.Split(BeforeWords, 2) is [var type, var words]
            ? new LockedPath(path, type, words.Split(BetweenWords), span)
            : new LockedPath(path, text, [], span);

    /// <summary>The path it lies below; <c>null</c> for a record or a file.</summary>
    public static string? ParentOf(string path) =>
        path.EndsWith("[]", StringComparison.Ordinal) ? path[..^2]
        : path.LastIndexOf('.') is > 0 and var dot && path[dot..] is not (".json" or ".csv") ? path[..dot]
        : null;
}

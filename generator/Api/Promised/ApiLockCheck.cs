using SiteGen.Api.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Api.Promised;

/// <summary>What has been promised of the API is still so, and what is new has been written down.</summary>
internal static class ApiLockCheck
{
    private const string Record = "Run 'sitegen record --on DAY', with today's date.";

    /// <param name="file"><c>data/api.lock.json</c>; <c>null</c> when there is none.</param>
    /// <param name="now"><c>null</c> when the site has no API.</param>
    /// <param name="config">Where the site says whether it has one.</param>
    public static void Run(SourceFile? file, IReadOnlyList<ApiPath>? now, SourceSpan config, DiagnosticBag diagnostics)
    {
        if (file is null)
        {
            if (now is not null)
                diagnostics.Add(ApiRules.NotRecorded, config, "Nothing has been written down of what 'api: true' promises.", help: Record);
            return;
        }
        if (ApiLock.Read(file, diagnostics) is not { } promised)
            return;
        if (now is null)
        {
            diagnostics.Add(
                ApiRules.Gone,
                config,
                $"'{file.DisplayPath}' promises an API, and the site has none.",
                help: "Write 'api: true'; or delete that file, if nobody can have read the data yet."
            );
            return;
        }
        var here = now.ToDictionary(path => path.Path, StringComparer.Ordinal);
        var locked = promised.ToDictionary(path => path.Path, StringComparer.Ordinal);
        var added = now.Where(path => !locked.ContainsKey(path.Path)).ToList();
        foreach (var path in promised)
        {
            if (!here.TryGetValue(path.Path, out var found))
                ReportGone(path, here, locked, added, diagnostics);
            else
                Compare(path, found, diagnostics);
        }
        var news = added
            .Where(path => LockedPath.ParentOf(path.Path) is not { } parent || locked.ContainsKey(parent) || !here.ContainsKey(parent))
            .Select(path => path.Path)
            .Concat(
                now.Where(path => locked.ContainsKey(path.Path))
                    .SelectMany(path => path.Words.Except(locked[path.Path].Words).Select(word => $"{path.Path} '{word}'"))
            )
            .ToList();
        if (news.Count > 0)
            diagnostics.Add(
                ApiRules.NotRecorded,
                SourceSpan.WholeFile(file),
                $"Not written down yet: {string.Join(", ", news.Take(5))}{(news.Count > 5 ? " and more" : "")}."
            );
    }

    private static void ReportGone(
        LockedPath path,
        Dictionary<string, ApiPath> here,
        Dictionary<string, LockedPath> locked,
        IReadOnlyList<ApiPath> added,
        DiagnosticBag diagnostics
    )
    {
        // Whatever lies below something that is gone, or another thing now, is gone with it.
        if (
            LockedPath.ParentOf(path.Path) is { } parent
            && (!here.TryGetValue(parent, out var above) || (locked.TryGetValue(parent, out var before) && above.Type != before.Type))
        )
            return;
        diagnostics.Add(
            ApiRules.Gone,
            path.Span,
            $"'{path.Path}' has been promised, and is gone.{Suggestion.For(path.Path, added.Select(other => other.Path))}"
        );
    }

    private static void Compare(LockedPath path, ApiPath found, DiagnosticBag diagnostics)
    {
        if (found.Type != path.Type)
            diagnostics.Add(
                ApiRules.Retyped,
                path.Span,
                $"'{path.Path}' has been promised as {path.Type}, and is {LockedPath.Text(found.Type, found.Words)} now."
            );
        else
            foreach (var word in path.Words.Except(found.Words))
                diagnostics.Add(
                    ApiRules.WordGone,
                    path.Span,
                    $"'{word}' has been promised as a word of '{path.Path}', and is gone."
                        + Suggestion.For(word, found.Words.Except(path.Words))
                );
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Binding;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Guides;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Schemas;
using SiteGen.Text;

namespace SiteGen;

/// <summary>Begins a new entry or guide: its file, with everything that has to be there left open; and where its like is
/// mentioned.</summary>
public static partial class SiteNew
{
    private const string GuideKind = "guide";

    /// <summary>Makes the text of the new files; writes nothing.</summary>
    /// <param name="kind">The word of a kind, or <c>guide</c>.</param>
    /// <param name="isDraft">Begin it as a draft.</param>
    public static NewResult Run(ISiteFiles files, string kind, string id, bool isDraft = false)
    {
        var diagnostics = new DiagnosticBag();
        if (DataBinder.Bind(files, diagnostics) is not { } data)
            return NewResult.Refused("The site's configuration can't be read; 'sitegen check' says why.");
        var kinds = data.Config.Kinds.All.Select(known => known.Scheme).Append(GuideKind).ToList();
        if (!kinds.Contains(kind))
            return NewResult.Refused($"There is no kind '{kind}'; there are {string.Join(", ", kinds)}.{Suggestion.For(kind, kinds)}");
        if (EntityHeader.Problem(id) is { } problem)
            return NewResult.Refused(problem);
        ImmutableArray<EditedFile> made =
            kind == GuideKind
                ? [.. Langs.All.Select(lang => EditedFile.OfText(GuidePlace.PathOf(id, lang), Guide(isDraft)))]
                :
                [
                    EditedFile.OfText(
                        $"data/{data.Config.Kinds.FromScheme(kind)!.Folder}/{id}.yaml",
                        SiteSchemas.SkeletonOf(files, data, kind, id) + Draft(isDraft)
                    ),
                ];
        return made.FirstOrDefault(file => files.Paths.Contains(file.Path, StringComparer.Ordinal)) is { } taken
            ? NewResult.Refused($"There is a '{files.DisplayPath(taken.Path)}' already.")
            : new NewResult(null, made, kind == GuideKind ? [] : [.. MentionsOfSiblings(files, data, kind)]);
    }

    private static string Draft(bool isDraft) => isDraft ? $"{DraftMark.Key}: true\n" : "";

    private static string Guide(bool isDraft) =>
        $"---\n{Skeleton.Of(Schemas.Files.SmallFileSchemas.FrontMatter(isHome: false), null)}{Draft(isDraft)}---\n\n"
        + $"## {Skeleton.Open} {{#todo}}\n\n{Skeleton.Open}\n";

    /// <summary>The files that mention at least half of the entries of a kind, and two: this one may belong there, too.</summary>
    private static IEnumerable<string> MentionsOfSiblings(ISiteFiles files, BoundData data, string kind)
    {
        var siblings = data.Entries.All.Where(entity => entity.Key.Value.Kind.Scheme == kind).ToList();
        var own = siblings.Select(sibling => sibling.File.Path).ToHashSet(StringComparer.Ordinal);
        var least = Math.Max(2, (siblings.Count + 1) / 2);
        foreach (var path in files.Paths.Where(path => !own.Contains(path) && IsProse(path) && files.SizeOf(path) <= FileLimits.Of(path)))
        {
            var words = Word()
                .Matches(SourceText.Decode(files.Read(path), out _))
                .Select(match => match.Value)
                .ToHashSet(StringComparer.Ordinal);
            var named = siblings.Count(sibling => words.Contains(sibling.Id));
            if (named >= least)
                yield return $"{files.DisplayPath(path)}: {named} of {siblings.Count}";
        }
    }

    private static bool IsProse(string path) =>
        (path.StartsWith("data/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal))
        || (path.StartsWith("input/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal));

    [GeneratedRegex(@"[a-z0-9]+(?:-[a-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

/// <summary>The beginning of an entry or guide.</summary>
/// <param name="Problem">Why there is none, in a sentence; <c>null</c> when there is.</param>
/// <param name="Mentions">Files that mention others of its kind, and how many of them.</param>
public sealed record NewResult(string? Problem, ImmutableArray<EditedFile> Files, ImmutableArray<string> Mentions)
{
    public static NewResult Refused(string problem) => new(problem, [], []);
}

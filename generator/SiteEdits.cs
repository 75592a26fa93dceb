using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Binding;
using SiteGen.Binding.Entries;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen;

/// <summary>Changes of the sources that a program makes better than a person: it forgets no reference. Nothing is written here, and nothing
/// that would leave the site with a mistake more is handed on.</summary>
public static class SiteEdits
{
    /// <summary>The most rounds in which references are followed; each finds all that the one before has left.</summary>
    private const int MostRounds = 20;

    private const string GuideScheme = "guide";

    /// <summary>Gives an entry or a guide another id: its file, every reference, and the old id as an alias.</summary>
    /// <param name="old">As <c>fact:opening</c>, <c>guide:first-steps</c>, or the path of the file.</param>
    /// <param name="id">The new id alone.</param>
    public static EditResult Rename(ISiteFiles files, string old, string id)
    {
        var data = Bound(files);
        if (Find(files, data, old) is not { } found)
            return EditResult.Refused(Unknown(files, data, old));
        var scheme = SchemeOf(data!, found.Paths[0]);
        if (id.Split(':') is [var written, var name])
        {
            // Who writes the kind of the old one may write it again.
            if (written != scheme)
                return EditResult.Refused($"'{id}' is no new id for '{old}', which stays of its kind: give the id alone.");
            id = name;
        }
        if (EntityHeader.Problem(id) is { } problem)
            return EditResult.Refused(problem);
        if (found.Id == id)
            return EditResult.Refused($"'{old}' has that id already.");
        var taken = found
            .Paths.Select(path => Renamed(path, id))
            .FirstOrDefault(path => files.Paths.Contains(path, StringComparer.Ordinal));
        if (taken is not null)
            return EditResult.Refused($"There is a '{files.DisplayPath(taken)}' already.");

        var before = Mistakes(files);
        var edited = new EditedFiles(files);
        foreach (var path in found.Paths)
        {
            var file = new SourceFile(path, edited.Text(path));
            if (YamlEdits.Root(file) is not { } root)
                return EditResult.Refused($"'{files.DisplayPath(path)}' can't be read; 'sitegen check' says why.");
            edited.Apply([YamlEdits.Append(file, root, "aliases", found.Id)]);
            file = new SourceFile(path, edited.Text(path));
            if (YamlEdits.Root(file) is { } again && again.Find("id")?.Value is YamlText text)
                edited.Apply([YamlEdits.Replace(text, id)]);
            edited.Move(path, Renamed(path, id));
        }
        var added = Follow(edited, new(scheme, found.Id, id), before);
        return added.Count > 0 ? EditResult.Failed(added) : new EditResult(null, [], [.. edited.Changes]);
    }

    /// <summary>Takes an entry or a guide out of the site. In favour of another of its kind, every reference leads there, and so does its
    /// address; with nothing in its place it is out of all lists, and its address leads to the list of its kind.</summary>
    /// <param name="old">As <c>app:wallet</c>, <c>guide:first-steps</c>, or the path of the file.</param>
    /// <param name="successor">The entry or guide that takes its place, named in the same way; <c>null</c> for none.</param>
    public static EditResult Retire(ISiteFiles files, string old, string? successor)
    {
        var data = Bound(files);
        if (Find(files, data, old) is not { } found)
            return EditResult.Refused(Unknown(files, data, old));
        if (successor is null)
            return Withdraw(files, data!, found.Id, found.Paths);
        if (Find(files, data, successor) is not { } next)
            return EditResult.Refused(Unknown(files, data, successor));
        if (found.Paths[0] == next.Paths[0] || Folder(found.Paths[0]) != Folder(next.Paths[0]))
            return EditResult.Refused($"'{successor}' can't take the place of '{old}': it has to be another of the same kind.");
        var before = Mistakes(files);
        var edited = new EditedFiles(files);
        foreach (var (path, at) in found.Paths.Select((path, at) => (next.Paths[at], at)))
        {
            var file = new SourceFile(path, edited.Text(path));
            if (YamlEdits.Root(file) is not { } root)
                return EditResult.Refused($"'{files.DisplayPath(path)}' can't be read; 'sitegen check' says why.");
            edited.Apply([YamlEdits.Append(file, root, "aliases", found.Id)]);
            edited.Remove(found.Paths[at]);
        }
        // Sentences that named the one may need a person's hand for the other: a blank, a title, a list.
        var change = new ChangedName(SchemeOf(data!, found.Paths[0]), found.Id, next.Id);
        return new EditResult(null, Follow(edited, change, before, leavesLedger: true), [.. edited.Changes]);
    }

    /// <summary>Takes an entry out with nothing in its place. Where a list names it, the list goes on without; what else does is left for
    /// a person.</summary>
    private static EditResult Withdraw(ISiteFiles files, BoundData data, string id, ImmutableArray<string> paths)
    {
        if (paths is not [var path])
            return EditResult.Refused($"'guide:{id}' needs a guide that takes its place: name it with '--for', as 'guide:slug'.");
        var kind = KindOf(data, path)!;
        var config = data.Config.File;
        if (YamlEdits.Root(config) is not { } root)
            return EditResult.Refused($"'{files.DisplayPath(config.Path)}' can't be read; 'sitegen check' says why.");
        var before = Mistakes(files);
        var edited = new EditedFiles(files);
        edited.Apply([YamlEdits.AppendAtEnd(config, root, "withdrawn", new EntityKey(kind, id).ToString())]);
        edited.Remove(path);
        var name = new ChangedName(kind.Scheme, id, "");
        for (var round = 0; ; round++)
        {
            var added = Mistakes(edited).Except(before, MistakeComparer.Instance).ToList();
            var edits = added
                .Where(mistake => !IsLedger(mistake.Span.File) && name.IndexIn(TextAt(mistake.Span)) >= 0)
                .Select(mistake =>
                    YamlEdits.WithoutItem(new SourceFile(mistake.Span.File.Path, edited.Text(mistake.Span.File.Path)), mistake.Span)
                )
                .OfType<TextEdit>()
                .Distinct()
                .ToList();
            if (edits.Count == 0 || round == MostRounds)
                return new EditResult(null, added, [.. edited.Changes]);
            edited.Apply(edits);
        }
    }

    private static string Folder(string path) => path[..path.LastIndexOf('/')];

    /// <summary>Notes that entries have been compared with their sources: one line of each changes; of what was called or tried also the
    /// day on which it is known to have held.</summary>
    /// <param name="names">As <c>fact:opening</c>, or the path of a file.</param>
    /// <param name="how">A word of <see cref="Vocabulary.Methods"/>.</param>
    public static EditResult Verify(ISiteFiles files, IReadOnlyList<string> names, string how, DateOnly day)
    {
        var data = Bound(files);
        var edited = new EditedFiles(files);
        foreach (var name in names)
        {
            if (Find(files, data, name) is not { } found)
                return EditResult.Refused(Unknown(files, data, name));
            var file = new SourceFile(found.Paths[0], edited.Text(found.Paths[0]));
            if (YamlEdits.Root(file) is not { } root || root.Find("verified")?.Value is not YamlMap verified)
                return EditResult.Refused(
                    $"'{files.DisplayPath(file.Path)}' has no 'verified': it is not of a kind that is compared with a source."
                );
            if (
                (verified.Find("date") ?? verified.Find("on"))?.Value is not YamlText on
                || verified.Find("how")?.Value is not YamlText method
            )
                return EditResult.Refused($"'verified' of '{files.DisplayPath(file.Path)}' lacks 'date' or 'how'.");
            var written = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            // A date may be a year or a month alone.
            if (string.CompareOrdinal(written[..Math.Min(written.Length, on.Text.Length)], on.Text) < 0)
                return EditResult.Refused($"'{name}' was compared later than on {written}: 'verified' is {on.Text} already.");
            var edits = new List<TextEdit> { YamlEdits.Replace(on, $"\"{written}\""), YamlEdits.Replace(method, how) };
            // What somebody called or tried is known to have held on that day; a source that was read again has its own date.
            if (how != Vocabulary.Methods.WordFor(VerificationMethod.Read) && root.Find("as-of")?.Value is YamlText asOf)
                edits.Add(YamlEdits.Replace(asOf, $"\"{written}\""));
            edited.Apply(edits);
        }
        var added = Mistakes(edited).Except(Mistakes(files), MistakeComparer.Instance).ToList();
        return added.Count > 0 ? EditResult.Failed(added) : new EditResult(null, [], [.. edited.Changes]);
    }

    /// <summary>Writes the new id wherever a mistake that was not there before is about the old one. A list that has the new one already
    /// has it once, and a link to a heading that the new one lacks leads to its top.</summary>
    /// <param name="leavesLedger">The second person says of another entry what is so.</param>
    /// <returns>The mistakes that are left.</returns>
    private static List<Diagnostic> Follow(EditedFiles files, ChangedName name, IReadOnlyList<Diagnostic> before, bool leavesLedger = false)
    {
        for (var round = 0; ; round++)
        {
            var added = Mistakes(files).Except(before, MistakeComparer.Instance).ToList();
            var edits = added
                .Where(mistake => !leavesLedger || !IsLedger(mistake.Span.File))
                .Select(mistake => name.EditAt(mistake.Span))
                .Concat(leavesLedger ? [] : added.Select(mistake => FollowedInLedger(mistake, name)))
                .OfType<TextEdit>()
                .Distinct()
                .ToList();
            if (edits.Count == 0 || round == MostRounds)
                return added;
            files.Apply(edits);
        }
    }

    /// <summary>The ledger may name an entry where only other entries are found to differ from it.</summary>
    private static TextEdit? FollowedInLedger(Diagnostic mistake, ChangedName name) =>
        mistake.Note is { } note
        && IsLedger(note.Span.File)
        && (TextAt(note.Span) == name.OldKey || (TextAt(note.Span) == name.Old && TextAt(mistake.Span) == name.New))
            ? name.EditAt(note.Span)
            : null;

    private static string TextAt(SourceSpan span) => span.File.Text.Substring(span.Start, span.Length);

    private static bool IsLedger(SourceFile file) => file.Path == DataPaths.Ledger;

    private static IReadOnlyList<Diagnostic> Mistakes(ISiteFiles files) =>
        [.. SiteBuild.Check(files).Where(mistake => mistake.Rule.Severity == Severity.Error)];

    private static string Renamed(string path, string id) => path[..(path.LastIndexOf('/') + 1)] + id + Path.GetExtension(path);

    /// <summary>What names are looked up in, drafts with the rest; <c>null</c> where the site can't be read at all.</summary>
    private static BoundData? Bound(ISiteFiles files) => DataBinder.Bind(files, new DiagnosticBag(), showsDrafts: true);

    /// <summary>An entry or a guide by its name, or by the path of one of its files.</summary>
    private static (string Id, ImmutableArray<string> Paths)? Find(ISiteFiles files, BoundData? data, string name)
    {
        var written = name.Replace('\\', '/');
        var path = files.Paths.FirstOrDefault(path => path == written || files.DisplayPath(path).Replace('\\', '/') == written);
        if (data is not null && name.Split(':') is [var scheme, var entry] && data.Config.Kinds.FromScheme(scheme) is { } kind)
            path = files.Paths.FirstOrDefault(file => file == $"data/{kind.Folder}/{entry}.yaml");
        var entries = IsId(name) ? EntriesOf(files, name) : [];
        if (path is null && data is not null && entries is [var only])
            path = only;
        var slug =
            name.Split(':') is [GuideScheme, var named] ? named
            : path is null && IsId(name) && entries.Count == 0 ? name
            : null;
        if (slug is not null)
            path = files.Paths.FirstOrDefault(file => file == $"input/{Langs.Default.Folder()}/guides/{slug}.md");
        if (path is null || data is null)
            return null;
        var id = Path.GetFileNameWithoutExtension(path);
        if (path.StartsWith("data/", StringComparison.Ordinal))
            return path.Split('/').Length == 3 ? (id, [path]) : null;
        ImmutableArray<string> twins = [.. Langs.All.Select(lang => $"input/{lang.Folder()}/guides/{id}.md")];
        return id != Guide.HomeSlug && twins.All(twin => files.Paths.Contains(twin, StringComparer.Ordinal)) ? (id, twins) : null;
    }

    /// <summary>The kind of the entry that a file holds; <c>null</c> for a guide.</summary>
    private static EntityKind? KindOf(BoundData data, string path) =>
        path.Split('/') is ["data", var folder, _] ? data.Config.Kinds.FromFolder(folder) : null;

    private static string SchemeOf(BoundData data, string path) => KindOf(data, path)?.Scheme ?? GuideScheme;

    private static bool IsId(string name) => !name.AsSpan().ContainsAny(':', '/');

    /// <summary>The files of the entries that have an id, of whatever kind.</summary>
    private static List<string> EntriesOf(ISiteFiles files, string id) =>
        [
            .. files.Paths.Where(file =>
                file.StartsWith("data/", StringComparison.Ordinal) && file.EndsWith($"/{id}.yaml", StringComparison.Ordinal)
            ),
        ];

    private static string Unknown(ISiteFiles files, BoundData? data, string name)
    {
        if (name.Split(':')[^1] == Guide.HomeSlug)
            return "The home page stays as it is: each site has one.";
        var guides = files
            .Paths.Where(path => path.StartsWith($"input/{Langs.Default.Folder()}/guides/", StringComparison.Ordinal))
            .Select(path => "guide:" + Path.GetFileNameWithoutExtension(path));
        var known = (data?.Entries.All.Select(entry => entry.Key.Value.ToString()) ?? []).Concat(guides).ToList();
        var same = known.Where(key => IdOf(key) == name).Select(key => $"'{key}'").ToList();
        if (same.Count > 1)
            return $"'{name}' is the id of {same.Count}: write {string.Join(" or ", same)}.";
        // Without its kind, a name is near to that of an entry by its id.
        var near = Suggestion.Nearest(name, known);
        if (near is null && Suggestion.Nearest(IdOf(name), known.Select(IdOf)) is { } id)
            near = known.Find(key => IdOf(key) == id);
        return $"There is no '{name}'; name an entry as 'kind:id' or, where that is clear, as 'id', a guide as 'guide:slug', or the file."
            + (near is null ? "" : $" Did you mean '{near}'?");

        static string IdOf(string key) => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>Mistakes are the same when they say the same in the same file, be it at another line.</summary>
    private sealed class MistakeComparer : IEqualityComparer<Diagnostic>
    {
        public static readonly MistakeComparer Instance = new();

        public bool Equals(Diagnostic? x, Diagnostic? y) =>
            x?.Rule == y?.Rule && x?.Message == y?.Message && x?.Span.File.Path == y?.Span.File.Path;

        public int GetHashCode(Diagnostic mistake) => HashCode.Combine(mistake.Rule.Code, mistake.Message, mistake.Span.File.Path);
    }
}

/// <summary>What a change of the sources comes to.</summary>
/// <param name="Problem">Why it can't be made, in a sentence; <c>null</c> when it can, or when mistakes say why.</param>
/// <param name="Mistakes">Those that the site would have had, and nothing is to be written; or, beside files to write, those that are left
/// for a person.</param>
public sealed record EditResult(string? Problem, IReadOnlyList<Diagnostic> Mistakes, ImmutableArray<EditedFile> Files)
{
    public static EditResult Refused(string problem) => new(problem, [], []);

    public static EditResult Failed(IReadOnlyList<Diagnostic> mistakes) => new(null, mistakes, []);
}

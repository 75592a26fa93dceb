using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Editing;

/// <summary>The files of a site with changes that nobody has written yet, so that they can be checked first.</summary>
internal sealed class EditedFiles(ISiteFiles files) : ISiteFiles
{
    private readonly Dictionary<string, byte[]?> _changed = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Paths =>
        [
            .. files
                .Paths.Where(path => !_changed.ContainsKey(path))
                .Concat(_changed.Where(change => change.Value is not null).Select(change => change.Key))
                .Order(StringComparer.Ordinal),
        ];

    public IReadOnlyList<Diagnostic> Refused => files.Refused;

    /// <summary>What has been changed.</summary>
    public IEnumerable<EditedFile> Changes =>
        _changed.OrderBy(change => change.Key, StringComparer.Ordinal).Select(change => new EditedFile(change.Key, change.Value));

    public byte[] Read(string path) =>
        _changed.TryGetValue(path, out var content) ? content ?? throw new FileNotFoundException(path) : files.Read(path);

    public long SizeOf(string path) =>
        _changed.TryGetValue(path, out var content) ? content?.Length ?? throw new FileNotFoundException(path) : files.SizeOf(path);

    public ContentHash? KnownHashOf(string path) => _changed.ContainsKey(path) ? null : files.KnownHashOf(path);

    public string DisplayPath(string path) => files.DisplayPath(path);

    public bool IsBuiltIn(string path) => !_changed.ContainsKey(path) && files.IsBuiltIn(path);

    /// <summary>The text of a file; nothing of one that is too large to be read.</summary>
    public string Text(string path) => SizeOf(path) <= FileLimits.Of(path) ? SourceText.Decode(Read(path), out _) : "";

    /// <summary>Writes a file, with the ends of lines and the mark at its start that it has had so far.</summary>
    public void Write(string path, string text) => _changed[path] = Like(Has(path) ? Read(path) : [], text);

    public void Apply(IEnumerable<TextEdit> edits)
    {
        foreach (var file in edits.GroupBy(edit => edit.Path, StringComparer.Ordinal))
            Write(file.Key, TextEdit.Apply(Text(file.Key), file));
    }

    /// <summary>Gives a file another name.</summary>
    public void Move(string from, string to)
    {
        _changed[to] = Read(from);
        _changed[from] = null;
    }

    public void Remove(string path) => _changed[path] = null;

    private bool Has(string path) =>
        _changed.TryGetValue(path, out var content) ? content is not null : files.Paths.Contains(path, StringComparer.Ordinal);

    private static byte[] Like(ReadOnlySpan<byte> before, string text)
    {
        var hasMark = before.StartsWith(Encoding.UTF8.Preamble);
        if (before.IndexOf("\r\n"u8) >= 0)
            text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        return [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
    }
}

/// <summary>A file of the site that is to be written, or to go.</summary>
/// <param name="Path">Below the site, as <c>data/facts/x.yaml</c>.</param>
/// <param name="Content">Its new bytes; <c>null</c> when the file is to go.</param>
public sealed record EditedFile(string Path, byte[]? Content)
{
    /// <summary>Its new text; empty when the file is to go.</summary>
    public string Text => Content is { } content ? Encoding.UTF8.GetString(content) : "";

    public static EditedFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

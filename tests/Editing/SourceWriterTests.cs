using System.Text;
using SiteGen.CommandLine.Commands;
using SiteGen.Editing;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Editing;

/// <summary>What a command changes of the sources is written as a whole, or not at all.</summary>
[Tier(Tier.Quick)]
public sealed class SourceWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Files_are_written_and_taken_away()
    {
        Assert.Null(Write(("data/a.txt", "new"), ("data/b.txt", null), ("data/c.txt", "made")));
        Assert.Equal("new", Text("data/a.txt"));
        Assert.False(File.Exists(_folder["data/b.txt"]));
        Assert.Equal("made", Text("data/c.txt"));
        Assert.Empty(Directory.GetFiles(_folder["data"], "*.new"));
    }

    [Fact]
    public void Where_one_is_read_only_none_is_changed()
    {
        _folder.Write("data/b.txt", "b");
        File.SetAttributes(_folder["data/b.txt"], FileAttributes.ReadOnly);
        Assert.Contains(
            "b.txt' is read-only. No file was changed.",
            Write(("data/a.txt", "new"), ("data/b.txt", "new")),
            StringComparison.Ordinal
        );
        Assert.Equal("a", Text("data/a.txt"));
        Assert.Empty(Directory.GetFiles(_folder["data"], "*.new"));
    }

    [Fact]
    public void Where_one_can_t_be_written_none_is_changed()
    {
        var said = Write(("data/a.txt", "new"), ("data/missing/b.txt", "new"));
        Assert.Contains("b.txt' can't be written: ", said, StringComparison.Ordinal);
        Assert.EndsWith(" No file was changed.", said, StringComparison.Ordinal);
        Assert.Equal("a", Text("data/a.txt"));
        Assert.Empty(Directory.GetFiles(_folder["data"], "*.new"));
    }

    [Fact]
    public void Who_may_run_or_write_a_file_stays()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("data/a.txt", "a");
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(_folder["data/a.txt"], mode);
        Assert.Null(Write(("data/a.txt", "new")));
        Assert.Equal(mode, File.GetUnixFileMode(_folder["data/a.txt"]));
    }

    public void Dispose() => _folder.Dispose();

    /// <returns>What was said of it; <c>null</c> when all was written.</returns>
    private string? Write(params (string Path, string? Content)[] changes)
    {
        if (!File.Exists(_folder["data/a.txt"]))
            _folder.Write("data/a.txt", "a");
        if (!File.Exists(_folder["data/b.txt"]))
            _folder.Write("data/b.txt", "b");
        try
        {
            SourceWriter.Write(
                new DiskFiles(_folder["data"], Directory.CreateDirectory(_folder["input"]).FullName, theme: null),
                changes.Select(change => new EditedFile(change.Path, change.Content is { } text ? Encoding.UTF8.GetBytes(text) : null))
            );
            return null;
        }
        catch (IOException e)
        {
            return e.Message;
        }
    }

    private string Text(string path) => File.ReadAllText(_folder[path]);
}

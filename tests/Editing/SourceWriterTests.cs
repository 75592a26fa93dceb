using System.Text;
using SiteGen.CommandLine.Commands;
using SiteGen.Editing;
using SiteGen.Reading;
using SiteGen.Tests.Output;
using SiteGen.Tests.Publishing;
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
        Assert.Empty(Beside());
    }

    [Fact]
    public void Where_one_is_read_only_none_is_changed()
    {
        _folder.Write("data/b.txt", "b");
        File.SetAttributes(_folder["data/b.txt"], FileAttributes.ReadOnly);
        Assert.Contains(
            "b.txt' can't be written: It is read-only. No file was changed.",
            Write(("data/a.txt", "new"), ("data/b.txt", "new")),
            StringComparison.Ordinal
        );
        Assert.Equal("a", Text("data/a.txt"));
        Assert.Empty(Beside());
    }

    [Fact]
    public void Where_one_can_t_be_written_none_is_changed()
    {
        var said = Write(("data/a.txt", "new"), ("data/missing/b.txt", "new"));
        Assert.Contains("b.txt' can't be written: ", said, StringComparison.Ordinal);
        Assert.EndsWith(" No file was changed.", said, StringComparison.Ordinal);
        Assert.Equal("a", Text("data/a.txt"));
        Assert.Empty(Beside());
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

    [Fact]
    public void A_file_of_somebody_else_s_is_left_as_it_is()
    {
        _folder.Write("data/a.txt.new", "draft");
        _folder.Write("data/.a.txt.sitegen-1", "left by a program that was ended");
        Assert.Null(Write(("data/a.txt", "new")));
        Assert.Equal("new", Text("data/a.txt"));
        Assert.Equal("draft", Text("data/a.txt.new"));
        Assert.Equal("left by a program that was ended", Text("data/.a.txt.sitegen-1"));
        Assert.Single(Beside());
    }

    [Fact]
    public void What_the_site_does_not_read_is_not_written_over()
    {
        _folder.Write("elsewhere.txt", "of somebody");
        Directory.CreateDirectory(_folder["data"]);
        File.CreateSymbolicLink(_folder["data/link.txt"], _folder["elsewhere.txt"]);
        Directory.CreateDirectory(_folder["data/folder.txt"]);
        foreach (var taken in new[] { "data/link.txt", "data/folder.txt" })
        {
            Assert.EndsWith(
                "Something of that name is there already, which the site does not read. No file was changed.",
                Write(("data/a.txt", "new"), (taken, "new")),
                StringComparison.Ordinal
            );
            Assert.Equal("a", Text("data/a.txt"));
        }
        Assert.Equal("of somebody", Text("elsewhere.txt"));
        Assert.Empty(Beside());
    }

    /// <param name="failing">The file that can't take its place, or can't go.</param>
    [Theory]
    [InlineData("a.txt", "a.txt' can't be written: The disk says no. No file was changed.")]
    [InlineData("c.txt", "c.txt' can't be written: The disk says no. No file was changed.")]
    [InlineData("b.txt", "b.txt' can't be deleted: The disk says no. No file was changed.")]
    public void Where_one_can_t_take_its_place_all_is_put_back(string failing, string message)
    {
        var disk = new FaultyDisk { Meanwhile = (_, path) => Refuse(path.EndsWith("/" + failing, StringComparison.Ordinal)) };
        var said = WriteOn(disk, ("data/b.txt", null), ("data/a.txt", "new"), ("data/c.txt", "made"));
        Assert.EndsWith(message, said, StringComparison.Ordinal);
        Assert.Equal("a", Text("data/a.txt"));
        Assert.Equal("b", Text("data/b.txt"));
        Assert.False(File.Exists(_folder["data/c.txt"]));
        Assert.Empty(Beside());
    }

    [Fact]
    public void What_can_t_be_put_back_is_said_and_kept()
    {
        var changes = 0;
        var disk = new FaultyDisk { Meanwhile = (change, _) => Refuse(change == "rename" && ++changes >= 2) };
        var said = WriteOn(disk, ("data/a.txt", "new"), ("data/b.txt", "new"));
        Assert.EndsWith(
            $"b.txt' can't be written: The disk says no. It could not be undone either: '{_folder["data/a.txt"]}' is changed, "
                + $"what it was is in '{_folder["data/.a.txt.sitegen-2"]}'.",
            said,
            StringComparison.Ordinal
        );
        Assert.Equal("new", Text("data/a.txt"));
        Assert.Equal("a", Text("data/.a.txt.sitegen-2"));
        Assert.Equal("b", Text("data/b.txt"));
        Assert.Single(Beside());
    }

    [Fact]
    public void A_new_file_that_can_t_be_taken_back_is_said()
    {
        var changes = 0;
        var disk = new FaultyDisk { Meanwhile = (_, path) => Refuse(!Path.GetFileName(path).StartsWith('.') && ++changes >= 2) };
        var said = WriteOn(disk, ("data/c.txt", "made"), ("data/b.txt", null));
        Assert.EndsWith(
            $"b.txt' can't be deleted: The disk says no. It could not be undone either: '{_folder["data/c.txt"]}' is new.",
            said,
            StringComparison.Ordinal
        );
        Assert.Equal("made", Text("data/c.txt"));
        Assert.Equal("b", Text("data/b.txt"));
    }

    [Fact]
    public void What_is_left_beside_a_file_is_said()
    {
        var disk = new FaultyDisk { Meanwhile = (change, _) => Refuse(change == "delete file") };
        Assert.Equal(
            $"All files were changed. Left over, and yours to delete: '{_folder["data/.a.txt.sitegen-2"]}'.",
            WriteOn(disk, ("data/a.txt", "new"))
        );
        Assert.Equal("new", Text("data/a.txt"));
        Assert.Equal("a", Text("data/.a.txt.sitegen-2"));
    }

    [Fact]
    public void A_file_that_is_gone_is_not_taken_away()
    {
        Directory.CreateDirectory(_folder["data"]);
        var files = new DiskFiles(_folder["data"], Directory.CreateDirectory(_folder["input"]).FullName, theme: null);
        Assert.Contains(
            "It is gone already. No file was changed.",
            Said(() => SourceWriter.Write(files, [new("data/b.txt", null)])),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_program_that_is_ended_leaves_each_file_old_or_new()
    {
        for (var at = 1; ; at++)
        {
            _folder.Write("data/a.txt", "a");
            _folder.Write("data/b.txt", "b");
            var disk = new FaultyDisk(at);
            try
            {
                Assert.Null(WriteOn(disk, ("data/a.txt", "new"), ("data/b.txt", "new")));
                break;
            }
            catch (KilledException)
            {
                Assert.Contains(Text("data/a.txt"), (string[])["a", "new"]);
                Assert.Contains(Text("data/b.txt"), (string[])["b", "new"]);
            }
        }
        Assert.Equal("new", Text("data/a.txt"));
        Assert.Equal("new", Text("data/b.txt"));
    }

    public void Dispose() => _folder.Dispose();

    private static void Refuse(bool isNow)
    {
        if (isNow)
            throw new IOException("The disk says no.");
    }

    /// <summary>What lies beside the files of the site, under the names that the writer gives.</summary>
    private string[] Beside() => Directory.GetFiles(_folder["data"], ".*.sitegen-*");

    /// <returns>What was said of it; <c>null</c> when all was written.</returns>
    private string? Write(params (string Path, string? Content)[] changes) => WriteOn(new(), changes);

    private string? WriteOn(FaultyDisk disk, params (string Path, string? Content)[] changes)
    {
        if (!File.Exists(_folder["data/a.txt"]))
            _folder.Write("data/a.txt", "a");
        if (!File.Exists(_folder["data/b.txt"]))
            _folder.Write("data/b.txt", "b");
        var files = new DiskFiles(_folder["data"], Directory.CreateDirectory(_folder["input"]).FullName, theme: null);
        var edits = changes.Select(change => new EditedFile(change.Path, change.Content is { } text ? Encoding.UTF8.GetBytes(text) : null));
        return Said(() => SourceWriter.Write(files, edits, disk));
    }

    private static string? Said(Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (IOException e)
        {
            return e.Message;
        }
    }

    private string Text(string path) => File.ReadAllText(_folder[path]);
}

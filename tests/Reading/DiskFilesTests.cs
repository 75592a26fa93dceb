using System.Net.Sockets;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Reading.Disk;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Reading;

/// <summary>What lies in the folders of a site, and is read or refused. None of it is ever opened to find out.</summary>
[Tier(Tier.Quick)]
public sealed class DiskFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DiskFilesTests()
    {
        _folder.Write("outside/secret.txt", "root:x:0:0");
        _folder.Write("data/site.yaml", "a: b");
        _folder.Write("input/en/index.md", "a");
        _folder.Write("theme/assets/site.css", "a {}");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Plain_files_are_read_and_names_with_a_dot_are_passed_over()
    {
        _folder.Write("data/.hidden/x.yaml", "x");
        _folder.Write("data/facts/.x.yaml", "x");
        var files = Open();
        Assert.Equal(["data/site.yaml", "input/en/index.md", "theme/assets/site.css"], files.Paths);
        Assert.Empty(files.Refused);
        Assert.Equal("a: b"u8.ToArray(), files.Read("data/site.yaml"));
        Assert.Equal(4, files.SizeOf("data/site.yaml"));
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        Directory.CreateSymbolicLink(_folder["linked"], _folder["data"]);
        var files = new DiskFiles(_folder["linked"], _folder["input"], null);
        Assert.Equal(["data/site.yaml", "input/en/index.md"], files.Paths);
        Assert.Empty(files.Refused);
    }

    [Theory]
    [InlineData("theme/assets/notes.txt", "../../outside/secret.txt")]
    [InlineData("data/facts/x.yaml", "/etc/passwd")]
    [InlineData("data/facts/gone.yaml", "nowhere")]
    [InlineData("data/zero.yaml", "/dev/zero")]
    [InlineData("data/inside.yaml", "site.yaml")]
    [InlineData("data/a", ".")]
    [InlineData("input/up", "..")]
    [InlineData("input/en/loop.md", "loop.md")]
    public void A_link_is_refused_wherever_it_leads(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        File.CreateSymbolicLink(_folder[path], target);
        Assert.Equal("SG1012 '" + Path.GetFileName(path) + "' is a link; links are not followed, wherever they lead.", Refused(path));
    }

    [Fact]
    public void Two_links_to_their_own_folder_are_two_mistakes_and_no_endless_way()
    {
        File.CreateSymbolicLink(_folder["data/a"], ".");
        File.CreateSymbolicLink(_folder["data/b"], ".");
        Assert.Equal(["data/a", "data/b"], Open().Refused.Select(d => d.Span.File.Path));
    }

    [Theory]
    [InlineData("data/facts/f.yaml")]
    [InlineData("theme/assets/site.js")]
    [InlineData("input/en/no guide")]
    public void A_pipe_is_refused_unopened(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        MakePipe(_folder[path]);
        // To open it would wait for a writer, and there is none.
        Assert.Equal($"SG1012 '{Path.GetFileName(path)}' is a pipe.", Refused(path));
    }

    [Fact]
    public void A_pipe_under_a_name_with_a_dot_is_not_even_looked_at()
    {
        MakePipe(_folder["data/.pipe"]);
        Assert.Empty(Open().Refused);
    }

    [Fact]
    public void A_socket_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only here sockets have names in folders that can be told from files.");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder["data/s"]));
        Assert.Equal("SG1012 's' is a socket.", Refused("data/s"));
    }

    [Fact]
    public void What_became_a_link_since_the_folder_was_listed_is_not_read()
    {
        var files = Open();
        File.Delete(_folder["data/site.yaml"]);
        File.CreateSymbolicLink(_folder["data/site.yaml"], _folder["outside/secret.txt"]);
        Assert.Contains("is none any more", Assert.Throws<IOException>(() => files.Read("data/site.yaml")).Message);
    }

    [Fact]
    public void What_grew_since_the_folder_was_listed_is_not_read()
    {
        var files = Open();
        File.WriteAllBytes(_folder["input/en/index.md"], new byte[FileLimits.Guide + 1]);
        Assert.Contains("has grown", Assert.Throws<IOException>(() => files.Read("input/en/index.md")).Message);
    }

    [Fact]
    public void Folders_in_each_other_have_an_end()
    {
        _folder.Write("data/" + string.Join('/', Enumerable.Repeat("d", FolderWalk.MostLevels)) + "/x.yaml", "x");
        var refused = Assert.Single(Open().Refused);
        Assert.Equal(("SG1004", "There are more than 16 folders in each other."), (refused.Rule.Code, refused.Message));
    }

    [Fact]
    public void Two_names_that_are_one_elsewhere_are_a_mistake()
    {
        _folder.Write("theme/assets/Site.css", "b {}");
        Assert.SkipUnless(Directory.GetFiles(_folder["theme/assets"]).Length == 2, "This file system has one file for both.");
        Assert.Equal("SG1011 'Site.css' and 'site.css' are one name on Windows and macOS.", Refused("theme/assets/site.css"));
    }

    [Fact]
    public void A_name_that_is_not_UTF8_is_a_mistake()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have no such names.");
        Run("bash", "-c", "touch -- \"$1/theme/assets/\"$'a\\xff.css'", "bash", _folder.Path);
        var all = Open().Refused;
        // .NET can't name the file, not even to take it away again.
        Run("bash", "-c", "rm -- \"$1/theme/assets/\"$'a\\xff.css'", "bash", _folder.Path);
        var refused = Assert.Single(all);
        Assert.Equal(("SG1011", "The name 'a\uFFFD.css' is not UTF-8."), (refused.Rule.Code, refused.Message));
    }

    private DiskFiles Open() => new(_folder["data"], _folder["input"], _folder["theme"]);

    private string Refused(string path)
    {
        var files = Open();
        Assert.DoesNotContain(path, files.Paths);
        var refused = Assert.Single(files.Refused);
        Assert.Equal((path, Severity.Error), (refused.Span.File.Path, refused.Rule.Severity));
        Assert.Equal(_folder[path], refused.Span.File.DisplayPath);
        return $"{refused.Rule.Code} {refused.Message}";
    }

    private static void MakePipe(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a pipe can't be told from a file.");
        Run("mkfifo", path);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}

using System.Text;
using SiteGen.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Tests.Output;
using SiteGen.Text;

namespace SiteGen.Tests.Publishing;

/// <summary>A folder in which <c>sitegen build</c> is run, with everything but the making of pages.</summary>
internal sealed class BuildingFolder : IDisposable
{
    private static readonly SourceSpan Somewhere = SourceSpan.WholeFile(new SourceFile("x", ""));

    public BuildingFolder()
    {
        foreach (var name in new[] { "data", "input", "theme" })
            Directory.CreateDirectory(Folder[name]);
        Folder.Write("data/site.yaml", "name: x\n");
    }

    public TemporaryFolder Folder { get; } = new();

    /// <summary>What the next builds make: paths and texts.</summary>
    public Dictionary<string, string> Site { get; } = new(StringComparer.Ordinal) { ["index.html"] = "home", ["en/a.html"] = "a" };

    /// <summary>What happens while a site is built.</summary>
    public Action? Meanwhile { get; set; }

    /// <summary>How many sites were built.</summary>
    public int Builds { get; private set; }

    /// <summary>What the last run said, but for its progress.</summary>
    public string Error { get; private set; } = "";

    public string Closing { get; private set; } = "";

    /// <returns>The exit code.</returns>
    public int Build(params string[] more) => Run(["build", "--output", Folder["output"], .. more]);

    public int Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] sources = ["--data", Folder["data"], "--input", Folder["input"], "--theme", Folder["theme"]];
        var exit = Cli.Run([.. arguments, .. sources], new Session(output, error, Rich: false, Make));
        (Error, Closing) = (error.ToString(), output.ToString().Split('\n').LastOrDefault(line => line.Length > 0) ?? "");
        return exit;
    }

    public bool Exists(string path) => Path.Exists(Folder[path]);

    public string Read(string path) => File.ReadAllText(Folder[path]);

    public void Dispose() => Folder.Dispose();

    private BuildResult Make(BuildOptions options, SiteGen.Reading.ISiteFiles files, Action<BuildProgress>? progress, IOutputStore? store)
    {
        Builds++;
        Meanwhile?.Invoke();
        var set = new OutputSet();
        foreach (var (path, text) in Site)
        {
            var (place, bytes) = (new SitePath(path), Encoding.UTF8.GetBytes(text));
            set.Add(
                store?.Keep(place, ContentHash.Of(bytes), Somewhere)
                    ?? store?.Put(place, bytes, Somewhere)
                    ?? new OutputFile(place, bytes, Somewhere),
                new DiagnosticBag()
            );
        }
        return new BuildResult(set, [], new BuildSummary(Site.Count, 0, 2));
    }
}

using SiteGen.Tests.Output;
using SiteGen.Tests.Packaging;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary>The program itself, run by a script in a namespace of its own, where the script may mount what it likes, or where it is an
/// ordinary user even if the tests are run by root.</summary>
internal static class ProgramInNamespace
{
    /// <summary>May mount; is root there.</summary>
    public static readonly string[] Mounting = ["-Urm"];

    /// <summary>What a folder forbids is forbidden.</summary>
    public static readonly string[] OrdinaryUser = ["-U", "--map-user=1000", "--map-group=1000"];

    // 'build N' builds the starter's site under the name 'Text N', and prints its exit code and what it has to say; 'stands' prints the N
    // of the site that stands in output/.
    private const string Prelude = """
        set -u
        sitegen() { "$SITEGEN" "$@"; }
        build() {
          sed -i "s/^name: { en: [^,]*, zh: [^}]*}/name: { en: Text $1, zh: 文字$1 }/" data/site.yaml
          shift
          sitegen build "$@" >out 2>err; echo "exit $?"; sed 's/^sitegen: //' err
        }
        stands() { grep -o 'Text [0-9]*' output/en/index.html | head -1 | cut -d' ' -f2; }
        sitegen init . >/dev/null

        """;

    /// <summary>Runs a script in an empty folder, as which the words <c>build</c> and <c>stands</c> are to be understood.</summary>
    /// <param name="nightly">Whether the script starts the program so often that it is left to the nightly run: what it tells can only
    /// change with <c>generator/Publishing</c> and <c>generator/FileSystem</c>.</param>
    /// <returns>All that it printed, with the folder's own path as <c>~</c>.</returns>
    public static async Task<string> Run(string[] kind, string script, bool nightly = false)
    {
        Assert.SkipUnless(Seeds.AreAll || !nightly, $"Run where {Seeds.Variable} is all.");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has namespaces.");
        using var folder = new TemporaryFolder();
        var can = await Try(folder.Path, kind, "true");
        Assert.SkipUnless(can.Exit == 0, $"This machine lets nobody have a namespace of their own: {can.Output}");
        var (exit, output) = await Try(folder.Path, kind, Prelude + script);
        // What the script has made read-only would keep the folder from being taken away.
        await Try(folder.Path, kind, "chmod -R u+rwx .");
        Assert.True(exit == 0, output);
        return output.Replace(folder.Path, "~", StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output)> Try(string folder, string[] kind, string script)
    {
        try
        {
            return await Command.Run(
                folder,
                "unshare",
                [.. kind, "sh", "-c", script],
                ("SITEGEN", Path.Combine(AppContext.BaseDirectory, "sitegen")),
                ("LC_ALL", "C")
            );
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return (1, e.Message);
        }
    }
}

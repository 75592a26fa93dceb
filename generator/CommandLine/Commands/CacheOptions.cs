using System.CommandLine;
using SiteGen.Publishing;
using SiteGen.Publishing.Places;

namespace SiteGen.CommandLine.Commands;

/// <summary>The options that say where results are left for later runs; <c>build</c> and <c>check</c> share them.</summary>
/// <param name="output">What the output folder is to the command.</param>
public sealed class CacheOptions(string output)
{
    public Option<string> Output { get; } = SourceOptions.Folder("--output", output);

    public Option<bool> NoCache { get; } = new("--no-cache") { Description = "Make everything anew, and leave nothing for the next run" };

    /// <summary>Where a check leaves results; <c>null</c> when it shall not, when no site could be published to the folder (nothing is put
    /// beside somebody's work), or when the cache is not one of ours.</summary>
    /// <param name="sources">The folders the site is built from.</param>
    public string? FolderOfCheck(ParseResult arguments, IEnumerable<string> sources)
    {
        var folder = arguments.GetRequiredValue(Output);
        if (arguments.GetValue(NoCache) || OutputFolder.Problem(folder, sources) is not null || !OutputFolder.IsOursOrFree(folder))
            return null;
        return SitePublisher.UsableCacheFolderOf(folder);
    }
}

using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.CommandLine.Commands;

/// <summary>What <c>keep</c> in <c>data/site.yaml</c> names, read before anything is built: what stands in the output folder is looked at
/// first. What is wrong with the list is found by the build.</summary>
internal static class KeepList
{
    /// <returns><c>null</c> when the configuration can't be read, so that no site will come of it.</returns>
    public static IReadOnlyList<string>? Read(ISiteFiles files)
    {
        if (!files.Paths.Contains(DataPaths.Config))
            return [];
        var diagnostics = new DiagnosticBag();
        if (
            SourceReader.Read(files, DataPaths.Config, diagnostics) is not { } file
            || YamlReader.Read(file, diagnostics) is not YamlMap map
        )
            return null;
        return map.Find("keep")?.Value switch
        {
            null => [],
            YamlList list when list.Items.All(item => item is YamlText) => [.. list.Items.Cast<YamlText>().Select(item => item.Text)],
            _ => null,
        };
    }
}

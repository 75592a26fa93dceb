using System.Collections.Immutable;
using SiteGen.Publishing;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary>The files of the theme that go out, each under the name of its content.</summary>
public static class AssetsPipeline
{
    public static Pipeline<ImmutableArray<OutputFile>> Create(Pipeline<Theme> theme) =>
        new(
            "Assets",
            Phase.PostProcess,
            [theme],
            _ =>
                [
                    .. theme.Result.Assets.Select(asset => new OutputFile(
                        new SitePath("assets/" + asset.PublishedName),
                        asset.Content,
                        SourceSpan.WholeFile(asset.Text ?? new SourceFile("theme/assets/" + asset.Name, ""))
                    )),
                ],
            files => $"{files.Length} files"
        );
}

using System.Collections.Immutable;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Publishing;
using SiteGen.Publishing.Places;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Pipelines;

/// <summary><c>input/static/</c>: files that go to the root of the site as they are, as <c>CNAME</c> or
/// <c>.well-known/security.txt</c>.</summary>
public static class StaticPipeline
{
    private const string Folder = "input/static/";
    private const string Assets = "assets/";

    public static Pipeline<ImmutableArray<OutputFile>> Create(ISiteFiles files) =>
        new(
            "Static",
            Phase.Input,
            [],
            diagnostics =>
            {
                var found = ImmutableArray.CreateBuilder<OutputFile>();
                foreach (var path in files.Paths.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)))
                {
                    var (name, source) = (path[Folder.Length..], SourceSpan.WholeFile(new SourceFile(path, "", files.DisplayPath(path))));
                    // What a desktop or git needs there is none of the site's.
                    if (OutputFolder.IsTolerated(name))
                        continue;
                    if (name.StartsWith(Assets, StringComparison.OrdinalIgnoreCase))
                        diagnostics.Add(
                            OutputRules.OutputCollision,
                            source,
                            $"'{name}' would lie among the files of the theme, which browsers keep for a year by the hash in their names.",
                            help: "Put it into another folder of 'input/static/', or into 'theme/assets/'."
                        );
                    else if (KeptPath.IsOwn(name) || !SitePath.IsValid(name))
                        diagnostics.Add(OutputRules.OutputCollision, source, $"'{name}' is no name that a file of the site can have.");
                    else if (SourceReader.ReadBytes(files, path, diagnostics) is { } content)
                        found.Add(new OutputFile(new SitePath(name), content, source) { IsStatic = true });
                }
                return found.DrainToImmutable();
            },
            files => $"{files.Length} files"
        );
}

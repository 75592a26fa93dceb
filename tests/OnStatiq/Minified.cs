using SiteGen.Pipelines;
using Statiq.Common;
using Statiq.Core;

namespace SiteGen.Extensions;

/// <summary>The finished site once more, its pages without empty lines. The README shows this file.</summary>
public sealed class Minified : Pipeline
{
    public Minified()
    {
        Deployment = true;
        InputModules = [new ReplaceDocuments("Publish")];
        ProcessModules =
        [
            new ExecuteIf(
                Config.FromDocument(page => page.MediaTypeEquals(MediaTypes.Html)),
                new ReplaceInContent(@"\n\s*\n", "\n").IsRegex()
            ),
        ];
        OutputModules = [new WriteFiles()];
    }
}

using Microsoft.Extensions.Logging;
using Statiq.Common;
using Statiq.Core;

namespace SiteGen.Pipelines;

/// <summary>Cleans folders as Statiq does, but makes none that nobody has asked for.</summary>
internal sealed class FolderCleaner(IReadOnlySettings settings, IReadOnlyFileSystem files, ILogger<Engine> log)
    : FileCleaner(settings, files, log)
{
    public override void CleanDirectory(IDirectory directory, string? name = null)
    {
        if (directory.Exists)
            base.CleanDirectory(directory, name);
    }
}

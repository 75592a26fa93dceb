using SiteGen.Publishing;
using SiteGen.Reading;

namespace SiteGen.CommandLine;

/// <summary>What a command works with beside its arguments: where it prints, and what builds a site.</summary>
/// <param name="Rich">Results go to a person's terminal: colours and tables are welcome.</param>
public sealed record Session(TextWriter Output, TextWriter Error, bool Rich, SiteBuilder Build);

/// <summary>The shape of <c>SiteBuild.Run</c>.</summary>
public delegate BuildResult SiteBuilder(BuildOptions options, ISiteFiles files, Action<BuildProgress>? progress, IOutputStore? store);

/// <summary>The command line asks for something that can't be; the message goes to the person who typed it.</summary>
public sealed class UsageException(string message) : Exception(message);

using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Writers;
using SiteGen.Publishing;
using SiteGen.Reading;

namespace SiteGen.CommandLine;

/// <summary>What a command works with beside its arguments: where it prints, and what builds a site.</summary>
/// <param name="Rich">Results go to a person's terminal: colours and tables are welcome.</param>
public sealed record Session(TextWriter Output, TextWriter Error, bool Rich, SiteBuilder Build)
{
    /// <summary>The error stream. What was printed before comes before it, where both go to one file or log.</summary>
    public TextWriter Error
    {
        get
        {
            try
            {
                Output.Flush();
            }
            catch (Exception e) when (MachineFault.Of(e) is not null)
            {
                // Cli says so at the end, on this stream.
            }
            return field;
        }
    } = Error;

    /// <summary>What goes to the error stream is seen on a person's terminal, which takes colours.</summary>
    public bool RichErrors { get; init; }

    /// <summary>Tells mistakes which keep a command from its result; of a check they are the result (<c>WriteFindings</c>).</summary>
    public void WriteMistakes(IReadOnlyList<Diagnostic> mistakes) => DiagnosticWriter.WriteAll(Error, mistakes, RichErrors);

    /// <summary>Prints mistakes as what was asked for, so that <c>sitegen check | less</c> has them.</summary>
    public void WriteFindings(IReadOnlyList<Diagnostic> findings) => DiagnosticWriter.WriteAll(Output, findings, Rich);
}

/// <summary>The shape of <c>SiteBuild.Run</c>.</summary>
public delegate BuildResult SiteBuilder(BuildOptions options, ISiteFiles files, Action<BuildProgress>? progress, IOutputStore? store);

/// <summary>The command line asks for something that can't be; the message goes to the person who typed it.</summary>
public sealed class UsageException(string message) : Exception(message);

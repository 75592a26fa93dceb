namespace SiteGen.CommandLine.Reports;

/// <summary>What a person sees of a build while it runs: in plain text, or with colours on a terminal.</summary>
internal interface IBuildReport
{
    void Pipeline(BuildProgress progress, TimeSpan time);

    void Closing(BuildClosing closing);
}

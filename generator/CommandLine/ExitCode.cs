namespace SiteGen.CommandLine;

/// <summary>What the program tells the shell. CI tells the four apart.</summary>
public static class ExitCode
{
    public const int Clean = 0;
    public const int ContentErrors = 1;
    public const int BadCommandLine = 2;
    public const int Failure = 3;
}

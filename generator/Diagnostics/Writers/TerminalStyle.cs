namespace SiteGen.Diagnostics.Writers;

/// <summary>How a terminal shows some words, as the numbers of an ANSI escape sequence; the default is plain text.</summary>
internal readonly record struct TerminalStyle(string? Numbers)
{
    public static TerminalStyle Bold => new("1");
    public static TerminalStyle Red => new("1;31");
    public static TerminalStyle Yellow => new("1;33");

    public string Of(string text) => Numbers is null ? text : $"\u001b[{Numbers}m{text}\u001b[0m";
}

using System.Text;

namespace SiteGen.Tests.Support;

/// <summary>
/// One change to a file of <see cref="BaseSite"/>, written as a fence whose words are a kind and a path. <c>hex</c> gives the file bytes
/// that no text could; <c>sample</c> takes it from <c>Support/Samples</c>; <c>replace</c> changes one stretch of it, the old text and the
/// new parted by a line <c>→</c>; any other kind is for the reader's editor, and the fence is the whole file. <c>(deleted)</c> takes the
/// file away.
/// </summary>
public sealed record SiteEdit(string Kind, string Path, string Text)
{
    private const string Arrow = "\n→\n";

    /// <param name="before">The file as it was; <c>null</c> when there was none.</param>
    /// <returns>The file as it is to be; <c>null</c> when there is none.</returns>
    /// <exception cref="FormatException">The text to be replaced does not stand there exactly once.</exception>
    public byte[]? Apply(byte[]? before) =>
        (Kind, Text) switch
        {
            (_, "(deleted)") => null,
            ("sample", _) => File.ReadAllBytes(System.IO.Path.Combine(AppContext.BaseDirectory, "Support", "Samples", Path)),
            ("times", _) => Encoding.UTF8.GetBytes(Repeated()),
            ("hex", _) => Convert.FromHexString(Text.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)),
            ("replace", _) => Encoding.UTF8.GetBytes(
                Replace(Encoding.UTF8.GetString(before ?? throw new FormatException($"There is no {Path} to change.")))
            ),
            (_, "") => [],
            _ => Encoding.UTF8.GetBytes(Text + "\n"),
        };

    private string Replace(string before)
    {
        var arrow = $"{Text}\n".IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0)
            throw new FormatException($"The change to {Path} has no line '→' between old and new text.");
        var (old, replacement) = (Text[..arrow], $"{Text}\n"[(arrow + Arrow.Length)..].TrimEnd('\n'));
        var at = before.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
            throw new FormatException($"{Path} does not hold '{old}'.");
        if (before.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
            throw new FormatException($"{Path} holds '{old}' more than once; write more of it.");
        return before[..at] + replacement + before[(at + old.Length)..];
    }

    /// <summary>The first line is a number; the rest, so many times.</summary>
    private string Repeated()
    {
        var lines = Text.Split('\n', 2);
        return string.Concat(Enumerable.Repeat(lines[1] + "\n", int.Parse(lines[0], System.Globalization.CultureInfo.InvariantCulture)));
    }
}

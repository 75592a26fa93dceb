using SiteGen.Model;

namespace SiteGen.Checks.Words;

/// <summary>A status as the data writes it.</summary>
internal static class StatusWords
{
    public static string Of(Standing standing) => standing.Status.Span.File.Text.Substring(standing.Status.Span.Start, standing.Status.Span.Length).Trim('"', '\'');
}

using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What mends a mistake and needs nobody's judgement: other text for a stretch of a file.</summary>
/// <param name="Span">What is replaced; where its length is 0, something is put in.</param>
/// <param name="Text">What stands there afterwards; empty to take the stretch out.</param>
public sealed record Fix(SourceSpan Span, string Text)
{
    /// <summary>A fix of words that were read through escapes and links; <c>null</c> where the file has them in another form.</summary>
    /// <param name="written">The words that the fix replaces.</param>
    public static Fix? Of(SourceSpan span, string written, string text) =>
        span.Length == written.Length && string.CompareOrdinal(span.File.Text, span.Start, written, 0, written.Length) == 0
            ? new Fix(span, text)
            : null;
}

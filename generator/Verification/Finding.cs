using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>A mistake seen in the built site, before it is known where it comes from.</summary>
internal sealed record Finding(Rule Rule, SourceSpan Span, string Message)
{
    public Note? Note { get; init; }

    /// <summary>What mends this one, where the help of the rule would not.</summary>
    public string? Help { get; init; }

    /// <summary>The generated file the span lies in; <c>null</c> when it already points at a source.</summary>
    public OutputFile? File { get; init; }

    /// <summary>True when the span is only the page's first tag, which would be as good for any other mistake of the page.</summary>
    public bool OfWholePage { get; init; }
}

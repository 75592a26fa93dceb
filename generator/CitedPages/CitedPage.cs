using SiteGen.Text;

namespace SiteGen.CitedPages;

/// <summary>A page that entries of the site rest on.</summary>
/// <param name="Key">The source, as <c>source:notice</c>.</param>
/// <param name="Span">Where its address is written.</param>
/// <param name="VerifiedOn">The last day on which an entry was compared with it; <c>null</c> when none rests on it.</param>
public sealed record CitedPage(string Key, Uri Url, SourceSpan Span, DateOnly? VerifiedOn)
{
    /// <summary>Why nobody is to ask for it, and until when; <c>null</c> for a page that is asked for.</summary>
    public CheckPause? Pause { get; init; }

    /// <summary>Its address leads on to another, and is meant to.</summary>
    public bool IsIndirect { get; init; }
}

/// <summary>Why a page is not asked for.</summary>
/// <param name="Until">The last day of it.</param>
public sealed record CheckPause(string Reason, DateOnly Until);

/// <summary>What has become of a cited page.</summary>
public enum PageOutcome
{
    /// <summary>It says what it said.</summary>
    Unchanged,

    /// <summary>It is there, and was not looked at before.</summary>
    New,

    /// <summary>Its text is another than when entries were last compared with it.</summary>
    Changed,

    /// <summary>It is for good at another address.</summary>
    Moved,

    /// <summary>There is no such page any more.</summary>
    Dead,

    /// <summary>It is there and not for programs: it asks for a password, or its robots.txt or its server refuses.</summary>
    Refused,

    /// <summary>No answer came, or one that says that something is broken: later it may be there.</summary>
    Unreachable,

    /// <summary>It was not asked for, as its entry says.</summary>
    Paused,
}

/// <summary>A cited page that was looked for.</summary>
/// <param name="Detail">What was seen, in a few words; may be empty.</param>
/// <param name="MovedTo">Its new address; <c>null</c> for one that has not moved.</param>
public sealed record CheckedPage(CitedPage Page, PageOutcome Outcome, string Detail, Uri? MovedTo = null)
{
    /// <summary>Whether somebody has to look at it.</summary>
    public bool NeedsLook => Outcome is PageOutcome.Changed or PageOutcome.Moved or PageOutcome.Dead;
}

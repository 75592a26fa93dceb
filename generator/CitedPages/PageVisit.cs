using System.Net;

namespace SiteGen.CitedPages;

/// <summary>What came of asking for a page.</summary>
/// <param name="Problem">Why there is no page; <c>null</c> when there is one.</param>
/// <param name="Detail">What was seen, in a few words.</param>
internal sealed record PageVisit(PageOutcome? Problem, string Detail)
{
    /// <summary>The server says that it is as it was.</summary>
    public bool IsAsItWas { get; init; }

    /// <summary>Of its text; <c>null</c> when that was not fetched.</summary>
    public string? Digest { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>The last of the permanent redirects before any other; <c>null</c> when there was none.</summary>
    public Uri? MovedTo { get; init; }

    public static PageVisit Failed(PageOutcome problem, string detail) => new(problem, detail);

    /// <summary>What an answer means that holds no page.</summary>
    public static PageVisit Of(HttpStatusCode status)
    {
        var shown = $"the server answers {(int)status}";
        return status switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.Gone => Failed(PageOutcome.Dead, shown),
            HttpStatusCode.RequestTimeout => Failed(PageOutcome.Unreachable, shown),
            >= HttpStatusCode.InternalServerError => Failed(PageOutcome.Unreachable, shown),
            _ => Failed(PageOutcome.Refused, shown),
        };
    }
}

/// <summary>How patient a check is, and how much it takes.</summary>
internal sealed record PageLimits
{
    /// <summary>Between two requests to one server.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>For one answer with its content.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait that a server may ask for; one that asks for more is not asked again.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Of a page no more is read and compared.</summary>
    public int MostBytes { get; init; } = 5_000_000;

    public int MostRedirects { get; init; } = 5;
}

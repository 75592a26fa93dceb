namespace SiteGen.Publishing;

/// <summary>How a site is published.</summary>
public sealed record PublishOptions
{
    /// <summary>Leave what helps the next build in a folder beside the site, and use what the last one left.</summary>
    public bool UseCache { get; init; }

    /// <summary>Take a folder that holds what no build put there: all that the site does not have goes to a folder beside it.</summary>
    public bool Adopt { get; init; }

    /// <summary>What <c>keep</c> in <c>data/site.yaml</c> names; <c>null</c> when that could not be read, and no site will come of
    /// it.</summary>
    public IReadOnlyList<string>? Keep { get; init; } = [];

    /// <summary>What makes the changes; tests put another in its place.</summary>
    internal Disk Disk { get; init; } = new();
}

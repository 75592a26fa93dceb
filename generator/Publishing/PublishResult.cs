namespace SiteGen.Publishing;

/// <summary>What publishing changed on disk, in files.</summary>
public sealed record PublishResult(int Written, int Unchanged, int Removed);

namespace SiteGen.Publishing;

/// <summary>What a person should know about how a site was published.</summary>
/// <param name="Text">A sentence or two.</param>
/// <param name="IsWarning">Something is not as it should be; otherwise it is only good to know.</param>
public sealed record PublishNote(string Text, bool IsWarning);

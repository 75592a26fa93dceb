using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>Opposites, as "old" and "new", each with the words of both languages that say it: one is never the other's translation. A side
/// may have words of one language only, as where 能 stands for what is not denied.</summary>
public sealed record Contrast(Localized<ImmutableArray<string>> One, Localized<ImmutableArray<string>> Other);

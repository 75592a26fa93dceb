using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>Words of both languages that make a text equally sure: where one language has one, the other has one, too.</summary>
/// <param name="Words">Each of them asks for a word of its twin.</param>
/// <param name="Also">These answer, and ask for nothing: they have other meanings, too.</param>
public sealed record HedgeTwins(Localized<ImmutableArray<string>> Words, Localized<ImmutableArray<string>> Also);

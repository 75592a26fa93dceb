using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Ledgers;

/// <summary>How Chinese characters may be read: <c>data/readings.yaml</c>.</summary>
/// <param name="Characters">Each character of the table, in its order.</param>
public sealed record Readings(ImmutableArray<CharacterReadings> Characters)
{
    private readonly FrozenDictionary<string, CharacterReadings> _byCharacter = Characters.ToFrozenDictionary(
        entry => entry.Character.Value,
        StringComparer.Ordinal
    );

    /// <returns><c>null</c> for a character that the table lacks.</returns>
    public CharacterReadings? Find(string character) => _byCharacter.GetValueOrDefault(character);
}

/// <summary>The readings of one character, each a syllable of pinyin with its tone mark.</summary>
public sealed record CharacterReadings(Located<string> Character, ImmutableArray<Located<string>> Allowed);

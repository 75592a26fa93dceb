namespace SiteGen.Text.Characters;

/// <summary>What counts as a Chinese character, by who asks. Marks and 〇 are none; nor is any of the planes beyond the first, which take
/// two <c>char</c>s, but for <see cref="IsCompatibilityForm"/>. How wide a character is, <see cref="CharacterWidth"/> knows.</summary>
internal static class HanCharacters
{
    /// <summary>The set of <see cref="Is"/> inside the brackets of a pattern, of .NET or of a JSON Schema.</summary>
    public const string Pattern = @"\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF";

    /// <summary>For whoever reads what others have written: compatibility forms are in it.</summary>
    public static bool Is(char c) => IsUnified(c) || IsCompatibilityForm(c);

    /// <summary>For whoever judges how Chinese is written: without the forms that are in Unicode only for other standards.</summary>
    public static bool IsUnified(char c) => c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');

    /// <summary>A second code of a character, for the sake of another standard; normal forms replace it.</summary>
    public static bool IsCompatibilityForm(int codePoint) => codePoint is (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}

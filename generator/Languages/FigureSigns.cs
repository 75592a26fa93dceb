namespace SiteGen.Languages;

/// <summary>Whether a text can hold digits at all.</summary>
internal static class FigureSigns
{
    /// <summary>ASCII digits, or characters from the ranges in which Unicode has all its others, which <c>\d</c> means too. May say yes
    /// too often, never no too often.</summary>
    public static bool MayHaveDigits(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9')
        || text.ContainsAnyInRange('\u0660', '\u1FFF')
        || text.ContainsAnyInRange('\uA620', '\uABFF')
        || text.ContainsAnyInRange('\uFF10', '\uFF19');
}

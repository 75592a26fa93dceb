namespace SiteGen.Text.Characters;

/// <summary>What words written with Latin letters are made of, wherever they are looked for whole.</summary>
public static class LatinWords
{
    /// <summary>Whether a character is part of a word or number; a letter of another script, such as Chinese, is none.</summary>
    public static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || (char.IsLetter(c) && c < '\u0250');
}

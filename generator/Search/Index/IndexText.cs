using System.Text;

namespace SiteGen.Search.Index;

/// <summary>Numbers as letters: five bits a letter, the lowest first, and whether more follow. A script reads them without a library, and
/// they compress well.</summary>
internal static class IndexText
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    public static void Append(StringBuilder text, int number)
    {
        for (; number > 31; number >>= 5)
            text.Append(Digits[(number & 31) | 32]);
        text.Append(Digits[number]);
    }
}

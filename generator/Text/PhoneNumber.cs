using System.Text;

namespace SiteGen.Text;

/// <summary>How a number to call is read off a page, and how it is heard.</summary>
public static class PhoneNumber
{
    /// <summary>Shorter numbers are read at a glance.</summary>
    private const int FewestToGroup = 7;

    /// <summary>The number in groups of three and four digits, the longer ones last: <c>400 670 0700</c>. A number that has blanks or
    /// hyphens has been grouped by its author.</summary>
    public static string Display(string number)
    {
        if (number.Length < FewestToGroup || !number.All(char.IsAsciiDigit))
            return number;
        var grouped = new StringBuilder();
        // All but a few groups are of three digits; as many are of four as three do not divide.
        var left = number.Length;
        while (left > 0)
        {
            var size = left > 4 * (left % 3) ? 3 : 4;
            grouped.Append(left == number.Length ? "" : " ").Append(number, number.Length - left, size);
            left -= size;
        }
        return grouped.ToString();
    }

    /// <summary>The number digit by digit, with a pause between groups: <c>4 0 0, 6 7 0, 0 7 0 0</c>. A screen reader makes one huge
    /// number of it otherwise.</summary>
    public static string Spoken(string number) =>
        string.Join(", ", Display(number).Split([' ', '-']).Select(group => string.Join(' ', group.ToCharArray())));
}

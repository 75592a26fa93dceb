using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

/// <summary>Numbers are grouped so that they can be read off, and spelt so that they can be heard.</summary>
[Tier(Tier.Quick)]
public class PhoneNumberTests
{
    [Theory]
    [InlineData("110", "110", "1 1 0")]
    [InlineData("95188", "95188", "9 5 1 8 8")]
    [InlineData("1234567", "123 4567", "1 2 3, 4 5 6 7")]
    [InlineData("12345678", "1234 5678", "1 2 3 4, 5 6 7 8")]
    [InlineData("123456789", "123 456 789", "1 2 3, 4 5 6, 7 8 9")]
    [InlineData("4006700700", "400 670 0700", "4 0 0, 6 7 0, 0 7 0 0")]
    [InlineData("13800100186", "138 0010 0186", "1 3 8, 0 0 1 0, 0 1 8 6")]
    [InlineData("+86 571 95017", "+86 571 95017", "+ 8 6, 5 7 1, 9 5 0 1 7")]
    [InlineData("010-12300", "010-12300", "0 1 0, 1 2 3 0 0")]
    public void A_number_is_shown_and_spoken_in_groups(string number, string shown, string spoken)
    {
        Assert.Equal(shown, PhoneNumber.Display(number));
        Assert.Equal(spoken, PhoneNumber.Spoken(number));
    }
}

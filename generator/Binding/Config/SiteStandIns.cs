using SiteGen.Binding.Fields;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Binding.Config;

/// <summary>In the place of what is missing or wrong in <c>data/site.yaml</c>, which has been reported: nothing is published then, but all
/// else can be checked in the same run.</summary>
internal static class SiteStandIns
{
    public const int Months = 12;

    public static readonly Uri Address = new("https://site.invalid/");

    public static Localized<Located<string>> Line(FieldReader fields, string key)
    {
        var none = new Located<string>("", fields.KeySpan(key));
        return new(none, none);
    }

    public static DataLicense License(FieldReader fields) => new("", Address, Line(fields, "license"));
}

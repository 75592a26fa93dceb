using System.Text.RegularExpressions;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Binding.Config;

/// <summary>The license under which the site gives its data, whose name and address are of the same one.</summary>
internal static partial class LicenseBinder
{
    /// <summary>The license; <c>null</c> when it can't be read, which was reported.</summary>
    public static DataLicense? Bind(FieldReader fields)
    {
        if (fields.Map("license") is not { } license)
            return null;
        var name = license.Text("name");
        var url = license.SecureUrl("url");
        var note = license.Localized("note");
        license.Finish();
        if (name is { } written && url is { } page && CommonsLicense().Match(page.Value.AbsoluteUri) is { Success: true } of)
        {
            var meant = $"CC {of.Groups["terms"].Value.ToUpperInvariant()} {of.Groups["version"].Value}";
            // Written out, it is not read here.
            if (Words(written.Value) is var words && words.Contains("CC") && !words.SetEquals(Words(meant)))
                license.Diagnostics.Add(
                    FactRules.ImpossibleValue,
                    written.Span,
                    $"The license is called '{written}', and its address is that of '{meant}'.",
                    new Note("the address", page.Span),
                    help: "Let both name the license under which the data is given."
                );
        }
        return name is { } n && url is { } u && note is not null ? new DataLicense(n.Value, u.Value, note) : null;
    }

    /// <summary>The terms and the version of a license's short name, in whatever order.</summary>
    private static HashSet<string> Words(string license) =>
        [
            .. license
                .ToUpperInvariant()
                .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word is "CC" or "BY" or "SA" or "NC" or "ND" || char.IsAsciiDigit(word[0])),
        ];

    [GeneratedRegex(@"^https://creativecommons\.org/licenses/(?<terms>[a-z-]+)/(?<version>[\d.]+)/", RegexOptions.CultureInvariant)]
    private static partial Regex CommonsLicense();
}

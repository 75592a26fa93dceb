using System.Globalization;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Binding;

/// <summary>Which keys and words the files of a site are written with: a number, the <c>format</c> of <c>data/site.yaml</c>.</summary>
/// <remarks>
/// It grows when files that bound before would no longer bind, or mean something else. <c>data/README.md</c> says what is to be done then.
/// </remarks>
internal static class DataFormat
{
    /// <summary>The only one there has been.</summary>
    public const int Newest = 1;

    /// <summary>Reports a format that this program can't read; one that is left out is 1.</summary>
    /// <returns>Whether reading on makes sense.</returns>
    public static bool IsUnderstood(FieldReader site)
    {
        if (site.OptionalScalar("format") is not { } text)
            return true;
        if (!int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var format) || format < 1)
        {
            var shape = $"'format' should be a whole number, at least 1; this is '{text.Value}'.";
            site.Diagnostics.Add(FactRules.WrongShape, text.Span, shape);
            return true;
        }
        if (format <= Newest)
            return true;
        var message = $"The site is written in format {format}; sitegen {ProgramVersion.Text} understands format {Newest}.";
        site.Diagnostics.Add(ReadingRules.NewerFormat, text.Span, message);
        return false;
    }
}

using SiteGen.Model;
using SiteGen.Model.Changes;

namespace SiteGen.Changes;

/// <summary>Changes in words for those who write the site; readers are told in the words of the theme.</summary>
internal static class ChangeWords
{
    /// <summary><c>fact:opening: value was '9 hours', is '10 hours'</c>.</summary>
    public static string OnOneLine(MeaningChange change) =>
        OfEntry(change) is { } whole ? $"{change.Entry} {whole}" : $"{change.Entry}: {OfField(change)}";

    /// <summary>What has become of the whole entry, as <c>is new</c>; <c>null</c> where a field of it says something else.</summary>
    public static string? OfEntry(MeaningChange change) =>
        change.What switch
        {
            ChangeKind.New => "is new",
            ChangeKind.Withdrawn => "is gone",
            ChangeKind.Moved => $"is {change.To} now",
            _ => null,
        };

    /// <summary>What a field was and is, in the first language in which there is a difference.</summary>
    public static string OfField(MeaningChange change)
    {
        var lang = Langs.All.FirstOrDefault(one => change.Was?[one] != change.Now?[one]);
        var field = KeyOf(change.Field);
        return (change.Was?[lang], change.Now?[lang]) switch
        {
            (null, var now) => $"{field} is new, '{now}'",
            (var was, null) => $"{field} is gone, it was '{was}'",
            var (was, now) => $"{field} was '{was}', is '{now}'",
        };
    }

    /// <summary>What those who write the site call a field that other programs know by another name.</summary>
    private static string? KeyOf(string? field) => field == Change.Value ? "value" : field?.Replace('_', '-');
}

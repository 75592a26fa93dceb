using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Words;

/// <summary>Entries that the site's own kinds are of, by their names.</summary>
internal static class EntryNames
{
    /// <summary>By the whole name in a language, be it in capitals or not.</summary>
    public static ILookup<string, DeclaredEntity> Of(DataSet data, Lang lang) =>
        data.OfKind<DeclaredEntity>().ToLookup(entity => entity.Name.In(lang), StringComparer.OrdinalIgnoreCase);
}

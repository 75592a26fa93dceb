using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Model.Twins;

namespace SiteGen.Checks;

/// <summary>One rule about what a guide says. It reads the guide's words in both languages while they are in memory, changes nothing, and
/// reports what breaks the rule.</summary>
public interface IGuideCheck
{
    /// <summary>A few words for people, as <c>no bare figures</c>.</summary>
    string Name { get; }

    /// <summary>It concludes from what is not in the data, and so is left out while some entry can't be read.</summary>
    bool NeedsWhole => false;

    /// <summary>Called for many guides at once, from several threads.</summary>
    void Run(GuideTwins guide, DiagnosticBag diagnostics);
}

/// <summary>What a guide's words are held against.</summary>
/// <param name="Titles">All of the other guides that a guide can show: their names.</param>
public sealed record GuideScope(SiteConfig Config, DataSet Data, IGuideTitles Titles)
{
    /// <summary>The words by which links name the pages that are neither guides nor entries.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [.. NamedPages.Of(Config, Data, null, null)];

    /// <summary>The names of the site's declared entries, to be found in words: made once for all checks.</summary>
    internal Localized<NameMatcher> Names { get; } = Langs.Each(lang => NameMatcher.Of(Data, lang));

    /// <summary>Whether all of the data could be read without an error.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The texts whose two languages have been compared; <c>null</c> for a site that keeps no record of it.</summary>
    public TwinPins? TwinPins { get; init; }

    /// <summary>The site's own words; <c>null</c> for one whose spelling nobody checks.</summary>
    public OwnWords? Words { get; init; }
}

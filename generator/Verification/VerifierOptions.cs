using System.Collections.Frozen;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>What the verifier holds a built site against.</summary>
/// <param name="BaseUrl">Absolute address of the site's root, ending in a slash.</param>
/// <param name="ContentSecurityPolicy">The policy every page has to carry in a <c>meta</c> element, word for word.</param>
public sealed record VerifierOptions(Uri BaseUrl, string ContentSecurityPolicy)
{
    /// <summary>The languages of the site, in order; each page is in all of them.</summary>
    public required IReadOnlyList<SiteLanguage> Languages { get; init; }

    /// <summary>What each page names as its alternates in <c>hreflang</c>, in order.</summary>
    public IEnumerable<string> Alternates => Languages.Select(language => language.Tag).Append("x-default");

    /// <summary>The BCP 47 tag of the pages in the folder of a language.</summary>
    public string TagOf(string folder) => Languages.First(language => language.Folder == folder).Tag;

    /// <summary>The addresses that were ever published, as <c>/en/offices/north/</c>. Empty: none are recorded yet.</summary>
    public IReadOnlyList<Located<string>> PublishedAddresses { get; init; } = [];

    /// <summary>The addresses that the site promises to keep, those of places in its pages with them.</summary>
    public IReadOnlyList<KeptAddress> KeptAddresses { get; init; } = [];

    /// <summary>Published places on lists that nothing stands at any more: their list does instead.</summary>
    public IReadOnlySet<string> WithdrawnPlaces { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Where, below each language, a chain of questions begins, as <c>where-am-i/</c>: each answer is a click and a folder
    /// further. <c>null</c>: there is none.</summary>
    public string? Questions { get; init; }

    /// <summary>The files below <c>assets/</c> by the names they have in the theme: <c>assets/site.css</c> is
    /// <c>assets/site.1f0e9a2b.css</c>.</summary>
    public FrozenDictionary<string, string> AssetNames { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The pages that hold their style sheet themselves, each with the policy that lets it through, by path.</summary>
    public FrozenDictionary<string, string> StandingAlone { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The policy that a page has to carry.</summary>
    public string PolicyOf(SitePath page) => StandingAlone.GetValueOrDefault(page.Value, ContentSecurityPolicy);

    /// <summary>Where an author wrote what a page says of itself; <c>null</c> for pages whose description no author wrote.</summary>
    public Func<SitePath, SourceSpan?> DescriptionOf { get; init; } = _ => null;

    /// <summary>What a first view may cost, by type of page.</summary>
    public IReadOnlyList<PageBudget> Budgets { get; init; } = [];
}

/// <summary>A language of the site.</summary>
/// <param name="Folder">The first part of the addresses of its pages: <c>zh</c>.</param>
/// <param name="Tag">What <c>lang</c> and <c>hreflang</c> are for its pages, as BCP 47 has it: <c>zh-Hans</c>.</param>
public sealed record SiteLanguage(string Folder, string Tag);

/// <summary>What the first view of a page may cost a reader.</summary>
/// <param name="Type">As <see cref="Reading.PageType"/> has it, or <see cref="Default"/> for all types that have no budget of their
/// own.</param>
/// <param name="Bytes">Of the page and all that it loads, as they lie on disk.</param>
/// <param name="Requests">The page itself is one; <c>null</c> for as many as it likes.</param>
/// <param name="Screens">How tall it may be on a phone, in screens of 740 pixels; <c>null</c> for any height.</param>
public sealed record PageBudget(Located<string> Type, Located<long> Bytes, Located<int>? Requests, Located<int>? Screens = null)
{
    public const string Default = "default";

    public bool IsDefault => Type.Value == Default;
}

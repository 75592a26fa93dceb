using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>What <c>data/site.yaml</c> says about the site as a whole.</summary>
public sealed record SiteConfig(SourceFile File)
{
    public required Localized<Located<string>> Name { get; init; }

    public required Localized<Located<string>> Tagline { get; init; }

    /// <summary>Absolute address of the root, ending in a slash.</summary>
    public required Uri BaseUrl { get; init; }

    public required DataLicense License { get; init; }

    /// <summary>By the class of a review, the months after which to look again.</summary>
    public required FrozenDictionary<string, int> ReviewMonths { get; init; }

    /// <summary>The ways out of the home page, most common first.</summary>
    public required ImmutableArray<Situation> Situations { get; init; }

    /// <summary>Slugs of the guides in the order of lists.</summary>
    public ImmutableArray<Located<string>> GuideOrder { get; init; } = [];

    /// <summary>Hotlines in the order of lists, the most urgent first within each group.</summary>
    public ImmutableArray<Located<EntityKey>> HotlineOrder { get; init; } = [];

    /// <summary>The hotlines of the home page.</summary>
    public ImmutableArray<Located<EntityKey>> HomeHotlines { get; init; } = [];

    /// <summary>Phrases in the order of lists, within each place; those not named come after them.</summary>
    public ImmutableArray<Located<EntityKey>> PhraseOrder { get; init; } = [];

    /// <summary>By status, the words of which a hedged statement contains one.</summary>
    public FrozenDictionary<Status, Localized<ImmutableArray<string>>> Hedges { get; init; } =
        FrozenDictionary<Status, Localized<ImmutableArray<string>>>.Empty;

    /// <summary>Every kind of entry.</summary>
    public KindTable Kinds { get; init; } = KindTable.BuiltInOnly;

    /// <summary>The groups of the list of all facts, in order.</summary>
    public ImmutableArray<LabelledWord> Topics { get; init; } = [];

    /// <summary>Units of the site's own, by their words.</summary>
    public FrozenDictionary<string, SiteUnit> Units { get; init; } = FrozenDictionary<string, SiteUnit>.Empty;

    /// <summary>Who publishes sources, by what the entries that rest on them may be; none where the site tells no such classes
    /// apart.</summary>
    public ImmutableArray<PublisherClass> PublisherClasses { get; init; } = [];

    /// <summary>Where phrases are said, in the order of lists.</summary>
    public ImmutableArray<LabelledWord> Places { get; init; } = [];

    /// <summary>By a word of <see cref="Places"/>, what can't be said or asked for there: Chinese words.</summary>
    public ImmutableArray<UnsayableWords> Unsayable { get; init; } = [];

    /// <summary>Words that make both languages of a text equally sure; none where a site does not list them.</summary>
    public ImmutableArray<HedgeTwins> HedgeTwins { get; init; } = [];

    /// <summary>Opposites, of which one is never the other's translation; none where a site does not list them.</summary>
    public ImmutableArray<Contrast> Contrasts { get; init; } = [];

    /// <summary>Words that the house does not use, each with the one to use, in the order of the list.</summary>
    public Localized<ImmutableArray<PreferredTerm>> PreferredTerms { get; init; } = new([], []);

    /// <summary>Words that readers search for, each with the one that is written here, in the order of the list.</summary>
    public ImmutableArray<Synonym> Synonyms { get; init; } = [];

    /// <summary>From where hotlines may be called; none where the site tells no such areas apart.</summary>
    public ImmutableArray<LabelledWord> CallingAreas { get; init; } = [];

    /// <summary>Codes of countries, as <c>+86</c>, without which their numbers are dialled, too.</summary>
    public ImmutableArray<string> CallingCodes { get; init; } = [];

    /// <summary>The groups of the list of hotlines, in order; none where they stand in one list.</summary>
    public ImmutableArray<HotlineGroup> HotlineGroups { get; init; } = [];

    /// <summary>The kinds that the list on the search page begins with; the others follow.</summary>
    public ImmutableArray<EntityKind> SearchOrder { get; init; } = [];

    /// <summary>What the menu of every page leads to; <c>null</c> for what the kinds say.</summary>
    public ImmutableArray<Located<string>>? Menu { get; init; }

    /// <summary>The same for the footer.</summary>
    public ImmutableArray<Located<string>>? Footer { get; init; }

    /// <summary>The slug of the guide that an entry of the menu leads to, written <c>guide:slug</c>; <c>null</c> for one that names a page
    /// by its word.</summary>
    public static string? GuideOf(string entry) => entry.StartsWith("guide:", StringComparison.Ordinal) ? entry["guide:".Length..] : null;

    /// <summary>The site's own interface strings, which are laid over the theme's; a site may have none.</summary>
    public static string StringsPath(Lang lang) => $"data/strings.{lang.Folder()}.yaml";

    /// <summary>How many days before its review date an entry counts as due soon on the reader's device.</summary>
    public int DueSoonDays { get; init; } = 30;

    /// <summary>Whether the site can be searched.</summary>
    public bool HasSearch { get; init; }

    /// <summary>Whether each listed page is there as Markdown, too, for programs that read texts.</summary>
    public bool HasMarkdown { get; init; }

    /// <summary>Whether other programs may read the data, with what is promised of it.</summary>
    public bool HasApi { get; init; }

    /// <summary>Where that is written.</summary>
    public SourceSpan ApiSpan { get; init; } = SourceSpan.WholeFile(File);

    /// <summary>Whether the site tells what has changed: on a page, in feeds, and where it stands.</summary>
    public bool HasChanges { get; init; }

    /// <summary>Where that is written.</summary>
    public SourceSpan ChangesSpan { get; init; } = SourceSpan.WholeFile(File);

    /// <summary>The guide for somebody in trouble right now: the last of the situations, one tap from every page.</summary>
    public string UrgentGuide => Situations[^1].Guide.Value;

    /// <summary>Whether pages have pictures for chats and networks to show.</summary>
    public bool SharePictures { get; init; }

    /// <summary>What the first view of a page may cost.</summary>
    public ImmutableArray<Budget> Budgets { get; init; } = [];

    /// <summary>How many thousands of bytes, before compression, the copy of one language may take on a reader's device; <c>null</c> for
    /// any number.</summary>
    public Located<int>? SavedKilobytes { get; init; }

    public bool IsUrgent(string slug) => slug == UrgentGuide;

    /// <summary>The situation whose way leads through a guide: the one that begins with it, else the first that names it; <c>null</c> for a
    /// guide on no way.</summary>
    public Situation? SituationOf(string slug) =>
        Situations.FirstOrDefault(s => s.Guide.Value == slug && !s.Then.IsEmpty)
        ?? Situations.FirstOrDefault(s => s.Then.Any(then => then.Value == slug));

    /// <summary>Whether readers may keep the site on their device.</summary>
    public OfflineCopies Offline { get; init; }

    /// <summary>Where that is written.</summary>
    public SourceSpan OfflineSpan { get; init; } = SourceSpan.WholeFile(File);

    /// <summary>Files of somebody else in the published folder, which go from one site to the next.</summary>
    public ImmutableArray<Located<KeptPath>> Keep { get; init; } = [];

    /// <summary>Entries that are gone with nothing in their place: their addresses lead to the list of their kind.</summary>
    public ImmutableArray<Located<EntityKey>> Withdrawn { get; init; } = [];

    /// <summary>Where its sources lie; <c>null</c> for a site that does not say so.</summary>
    public Repository? Repository { get; init; }

    /// <summary>Under what numbers it is registered, in the order in which pages show them.</summary>
    public ImmutableArray<Filing> Filings { get; init; } = [];

    /// <summary>What stands below the site's icon on a home screen, where there is little room; <c>null</c> for its name.</summary>
    public Localized<Located<string>>? ShortName { get; init; }
}

/// <summary>Whether a site lets readers keep it on their device.</summary>
public enum OfflineCopies
{
    /// <summary>It never did: no worker, no page about it, no single file.</summary>
    None,

    /// <summary>It did, and takes it back: the worker removes itself and what it kept. The page and the single file keep their
    /// address.</summary>
    Withdrawn,

    /// <summary>A worker keeps visited pages, and a whole language when asked to.</summary>
    Offered,
}

/// <summary>The terms on which the data may be reused.</summary>
public sealed record DataLicense(string Name, Uri Url, Localized<Located<string>> Note);

/// <summary>A word of the data, and what readers see for it.</summary>
public sealed record LabelledWord(Located<string> Word, Localized<Located<string>> Label);

/// <summary>A class of publishers, as authorities or newspapers.</summary>
/// <param name="Backs">The statuses for which a source of this class is enough; a status that some class backs needs such a
/// source.</param>
public sealed record PublisherClass(Located<string> Word, ImmutableArray<Status> Backs);

/// <summary>What can't be said, or asked for, at a place.</summary>
/// <param name="Place">A word of <see cref="SiteConfig.Places"/>.</param>
/// <param name="Words">Chinese, as phrases have them.</param>
public sealed record UnsayableWords(Located<string> Place, ImmutableArray<Located<string>> Words);

/// <summary>Hotlines under a heading.</summary>
/// <param name="For">A hotline for an entry of one of these kinds stands here; none for the group of all that fit no other.</param>
public sealed record HotlineGroup(Located<string> Id, Localized<Located<string>> Title, ImmutableArray<EntityKind> For);

/// <summary>One answer to "where are you now?".</summary>
/// <param name="Guide">The guide it leads to.</param>
/// <param name="Then">The guides to go on with, in order; none where the order of all guides serves as well.</param>
public sealed record Situation(
    Located<string> Guide,
    Localized<Located<string>> Label,
    Localized<Located<string>> Hint,
    ImmutableArray<Located<string>> Then
)
{
    /// <summary>Every guide of the situation, in the order in which to read them.</summary>
    public IEnumerable<Located<string>> Guides => Then.Prepend(Guide);
}

/// <summary>What the first view of a type of page may cost its reader.</summary>
/// <param name="Type">As addresses tell pages apart: <c>guides/*</c>; <c>default</c> for all types not named.</param>
/// <param name="Kilobytes">Thousands of bytes of the page and all that it loads, before compression.</param>
/// <param name="Requests">How many files those are; <c>null</c> for any number.</param>
/// <param name="Screens">How many screens of a phone it may be long; <c>null</c> for any number.</param>
public sealed record Budget(Located<string> Type, Located<int> Kilobytes, Located<int>? Requests, Located<int>? Screens);

/// <summary>A word that the house does not use.</summary>
/// <param name="Avoid">As it would be written; upper and lower case are the same.</param>
/// <param name="Use">What to write.</param>
public sealed record PreferredTerm(Located<string> Avoid, string Use);

/// <summary>What a reader may type into the search for a word of the site.</summary>
/// <param name="Typed">One Latin word in small letters, or two Chinese characters.</param>
/// <param name="Written">A Latin word in small letters, or Chinese characters.</param>
public sealed record Synonym(Located<string> Typed, Located<string> Written);

using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Model.Routing;

/// <summary>"Where am I now?": the questions in the order in which they are asked, and what to do in the order in which it is to be
/// done.</summary>
/// <param name="Moved">Addresses below it that once had a page, and where they lead now.</param>
public sealed record Router(
    SourceFile File,
    Localized<Located<string>> Title,
    Localized<Located<string>> Lead,
    ImmutableArray<RouterQuestion> Questions,
    ImmutableArray<RouterItem> Items,
    ImmutableArray<MovedPath> Moved
)
{
    /// <summary>The paths below the router that were ever published in any language, as <see cref="RouterStop.Path"/>.</summary>
    /// <param name="promised">As <c>/en/where-am-i/lost/</c>.</param>
    public static IReadOnlyList<string> PublishedPaths(IEnumerable<Located<string>> promised)
    {
        var roots = Langs.All.Select(lang => $"/{lang.Folder()}/{NamedPages.Router}/").ToList();
        return
        [
            .. promised
                .SelectMany(address =>
                    roots
                        .Where(root => address.Value.StartsWith(root, StringComparison.Ordinal))
                        .Select(root => address.Value[root.Length..])
                )
                .Distinct(StringComparer.Ordinal),
        ];
    }
}

/// <summary>A question, asked on the paths on which its condition holds.</summary>
/// <param name="Name">What it is about, in a word or two: the label of its answer on later pages.</param>
/// <param name="Hint"><c>null</c> when the question says it all.</param>
/// <param name="Many">Any number of its answers may be chosen together; else exactly one.</param>
/// <param name="Summary">Where many may be chosen: the words round them in a title, with <c>{0}</c> for the chosen; <c>null</c>
/// elsewhere.</param>
/// <param name="Nothing">Where many may be chosen: the answer of who chooses none; <c>null</c> elsewhere.</param>
public sealed record RouterQuestion(
    Located<string> Id,
    Localized<Located<string>> Name,
    Localized<Located<string>> Ask,
    Localized<Located<string>>? Hint,
    bool Many,
    Localized<Located<string>>? Summary,
    RouterAnswer? Nothing,
    Condition When,
    ImmutableArray<RouterAnswer> Answers
)
{
    /// <summary>Every answer that can be named, the one of choosing none among them.</summary>
    public IEnumerable<RouterAnswer> AllAnswers => Nothing is null ? Answers : Answers.Append(Nothing);
}

/// <summary>One answer to a question, offered on the paths on which its condition holds.</summary>
/// <param name="Id">A part of the addresses of all pages that follow.</param>
/// <param name="Aliases">Ids it was published under before, and those of answers that went and that it stands in for.</param>
/// <param name="Hint"><c>null</c> when the label says it all.</param>
/// <param name="Summary">Its words in the title of a checklist: "your number still works".</param>
/// <param name="Urgent">Somebody who gives it is in trouble right now.</param>
/// <param name="CallsFrom">Of the site's calling areas, those whose numbers can be called by who gives it; none where it does not
/// tell.</param>
/// <param name="As">The id of another answer to the question that is meant to lead to just the same; <c>null</c> where none is.</param>
/// <param name="Unsayable">Chinese words that nobody who gives it can truthfully say.</param>
public sealed record RouterAnswer(
    Located<string> Id,
    ImmutableArray<Located<string>> Aliases,
    Localized<Located<string>> Label,
    Localized<Located<string>>? Hint,
    Localized<Located<string>> Summary,
    bool Urgent,
    Located<string>? As,
    ImmutableArray<Located<string>> CallsFrom,
    ImmutableArray<Located<string>> Unsayable,
    Condition When
);

/// <summary>One thing to do, on the checklists of the paths on which its condition holds.</summary>
/// <param name="Id">The id of its heading, and of the tick that a reader's device keeps.</param>
/// <param name="Title">What to do, as an order in a few words.</param>
/// <param name="Lead">How; <c>{fact-id}</c> in it stands for the value of a fact that the item shows.</param>
/// <param name="Next">Questions or checklists to go on with.</param>
/// <param name="More">Guides, or headings of guides, to read on.</param>
public sealed record RouterItem(
    Located<string> Id,
    Condition When,
    Localized<Located<string>> Title,
    Localized<Located<string>> Lead,
    ImmutableArray<RouterPart> Parts,
    ImmutableArray<RouterStep> Next,
    ImmutableArray<Located<GuideTarget>> More
)
{
    /// <summary>Of the facts that it shows, those that its lead states: they are not told a second time.</summary>
    public ImmutableArray<Located<EntityKey>> Said { get; init; } = [];
}

/// <summary>Where a reader goes on within the router once an item is done, on the paths on which its condition holds.</summary>
/// <param name="To">A path of answers, as <c>lost/safe</c>: of a question or a checklist.</param>
public sealed record RouterStep(Located<string> To, Condition When)
{
    /// <summary>The same as <see cref="RouterStop.Path"/>.</summary>
    public string Path => To.Value + "/";
}

/// <summary>A procedure, fact, hotline or phrase that an item shows, on the paths on which its condition holds.</summary>
/// <param name="Place">For a phrase that is said at several places: at which of them here; <c>null</c> elsewhere.</param>
public sealed record RouterPart(Located<EntityKey> Entry, Located<string>? Place, Condition When);

/// <summary>Where a page once was, and the page that stands in for it now.</summary>
/// <param name="From">A path of answers, as <c>lost/safe</c>; with <c>/*</c> at its end, all that was ever published below it.</param>
/// <param name="To">The path of a page there is; <c>/</c> for the first question.</param>
public sealed record MovedPath(Located<string> From, Located<string> To)
{
    private const string Below = "/*";

    /// <summary>The page that stands in, as <see cref="RouterStop.Path"/>.</summary>
    public string Target => To.Value.Trim('/') is { Length: > 0 } path ? path + "/" : "";

    /// <param name="path">Of a page, ending in a slash.</param>
    public bool Covers(string path) =>
        From.Value.EndsWith(Below, StringComparison.Ordinal)
            ? path.StartsWith(From.Value[..^1], StringComparison.Ordinal) && path.Length >= From.Value.Length
            : path == From.Value + "/";
}

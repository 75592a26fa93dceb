using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>Something said in Chinese, how it is pronounced, and what it means.</summary>
/// <param name="Chinese">With marks where a line may end.</param>
public sealed record SpokenView(RawHtml Chinese, string Pinyin, string English);

/// <summary>What may be heard back.</summary>
/// <param name="Where">The places at which alone it can be; <c>null</c> where it fits every place of the phrase, or the one at
/// hand.</param>
/// <param name="Answers">What to say then: the one that is true; none where there is nothing to say.</param>
public sealed record HeardView(SpokenView Line, RawHtml? Where, IReadOnlyList<AnswerView> Answers);

/// <summary>What to say back, and at which places alone; <c>null</c> for every place.</summary>
public sealed record AnswerView(SpokenView Line, RawHtml? Where);

/// <summary>Words to show or say to staff.</summary>
/// <param name="Href">The phrase's own page; <c>null</c> on that page.</param>
/// <param name="Lines">What is said, a line for each clause, for links.</param>
/// <param name="Size">How large it can be shown, as <c>short</c>: by its length.</param>
public sealed record PhraseView(
    string Id,
    string DomId,
    IReadOnlyList<string> Aliases,
    string? Href,
    RawHtml Situation,
    SpokenView Say,
    RawHtml Lines,
    string Size,
    IReadOnlyList<HeardView> Hear,
    IReadOnlyList<LinkView> About
)
{
    /// <summary>Whether it stands on a checklist, where nothing leads to it.</summary>
    public bool IsBrief { get; init; }
}

/// <summary>The phrases of a place.</summary>
/// <param name="Also">Phrases shown under another place that serve here, too.</param>
public sealed record PhraseGroupView(string DomId, RawHtml Title, IReadOnlyList<RawHtml> Phrases, IReadOnlyList<LinkView> Also);

/// <summary>Every phrase.</summary>
public sealed record PhrasesView(RawHtml Title, RawHtml Lead, IReadOnlyList<PhraseGroupView> Groups);

/// <summary>The page of one phrase, to be held out.</summary>
/// <param name="Places">Where it is said, as links into the list of all phrases.</param>
public sealed record PhrasePageView(RawHtml Title, RawHtml Phrase, IReadOnlyList<LinkView> Places, IReadOnlyList<LinkView> Backlinks);

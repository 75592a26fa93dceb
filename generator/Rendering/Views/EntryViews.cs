using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>A link.</summary>
/// <param name="Current">True for the page one is on, or the part of the site it belongs to.</param>
public sealed record LinkView(string Href, RawHtml Text, bool Current = false);

/// <summary>A name in the reader's language, the other language's beside it, and how to say the Chinese.</summary>
/// <param name="OtherTag">The language of <paramref name="Other"/>, as <c>zh-Hans</c>.</param>
/// <param name="Pinyin"><c>null</c> where nobody has to say it.</param>
public sealed record NameView(RawHtml Text, RawHtml Other, string OtherTag, string? Pinyin);

/// <summary>A line of an index: where it leads, what it is called, what it is.</summary>
/// <param name="Summary"><c>null</c> where its name says it all.</param>
public sealed record EntryView(string Href, NameView Name, RawHtml? Summary)
{
    /// <summary>What its kind shows of it on lists.</summary>
    public IReadOnlyList<DetailView> Details { get; init; } = [];
}

/// <summary>An entry of a declared kind that has no page of its own.</summary>
public sealed record ListedEntryView(
    string DomId,
    IReadOnlyList<string> Aliases,
    NameView Name,
    RawHtml Summary,
    IReadOnlyList<DetailView> Details,
    IReadOnlyList<LinkView> UsedIn
);

/// <summary>A number to call or to text.</summary>
/// <param name="Aliases">Ids it had before, which must still be found on the page its address leads to; likewise below.</param>
/// <param name="Display">The number in groups that can be read off: <c>400 670 0700</c>.</param>
/// <param name="Spoken">The number digit by digit, for those who hear the page.</param>
/// <param name="Kind">The word of the data for how it is used: <c>call</c> or <c>text</c>.</param>
/// <param name="KindLabel">What to do with the number, to stand before it, with a blank at its end where the language has one: "Call ",
/// "Send a text to ".</param>
/// <param name="TelHref">What opens it on a phone: <c>tel:</c>, or <c>sms:</c> for a number to text.</param>
/// <param name="When">When to use it, with <paramref name="Elsewhere"/> at its end.</param>
/// <param name="Elsewhere">What those are told who can't call it from where they are, for where <paramref name="When"/> has no room;
/// <c>null</c> where another number serves them.</param>
/// <param name="From">From where it can be called, and in which other language it answers; <c>null</c> where the site says neither.</param>
/// <param name="FromWord">The word of the data for that.</param>
public sealed record HotlineView(
    string Id,
    string DomId,
    IReadOnlyList<string> Aliases,
    string Number,
    string Display,
    string Spoken,
    string Kind,
    RawHtml KindLabel,
    string TelHref,
    RawHtml Name,
    RawHtml When,
    RawHtml? Elsewhere,
    RawHtml? From,
    string? FromWord,
    ProvenanceView Provenance
)
{
    /// <summary>Whether it leads to the list of hotlines for who says so, as on a checklist.</summary>
    public bool IsBrief { get; init; }
}

/// <summary>Hotlines under a heading.</summary>
public sealed record HotlineGroupView(string DomId, RawHtml Title, IReadOnlyList<RawHtml> Hotlines);

/// <summary>One step of a procedure.</summary>
/// <param name="Action">The word of the data, as <c>tap</c>.</param>
/// <param name="ActionLabel">What to do, as <c>Tap</c>.</param>
/// <param name="Label">Exactly what the screen shows; <c>null</c> where no label is fixed.</param>
/// <param name="Gloss">What the label means in English; <c>null</c> without a label.</param>
/// <param name="Text">What to do where no label is fixed; <c>null</c> otherwise.</param>
public sealed record StepView(
    string Action,
    RawHtml ActionLabel,
    string? Label,
    string? Gloss,
    string? Pinyin,
    RawHtml? Text,
    RawHtml? Note
);

/// <summary>Another way, and the words that lead to it.</summary>
/// <param name="From">The number of the step it begins in place of.</param>
public sealed record AlternativeView(int From, RawHtml Intro, IReadOnlyList<StepView> Steps);

/// <summary>A path of steps.</summary>
/// <param name="PlaceLabel">What stands before the place, as <c>At the office</c>; <c>null</c> without one.</param>
/// <param name="Place">Where it is done; <c>null</c> where the site's kinds are no places.</param>
/// <param name="ShowGloss">Whether the reader needs to be told what the Chinese labels mean.</param>
public sealed record ProcedureView(
    string Id,
    string DomId,
    string Href,
    RawHtml Title,
    RawHtml? PlaceLabel,
    LinkView? Place,
    RawHtml? Who,
    IReadOnlyList<RawHtml> Needs,
    RawHtml? Version,
    bool ShowGloss,
    IReadOnlyList<StepView> Steps,
    IReadOnlyList<AlternativeView> Alternatives,
    ProvenanceView Provenance
)
{
    /// <summary>Whether it leads to its own page for who says so, as on a checklist.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Whether its steps are folded below its title, as where several of them stand together.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether a folded one lies open.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A case, with the facts in it.</summary>
public sealed record CaseView(
    string Id,
    string DomId,
    IReadOnlyList<string> Aliases,
    RawHtml Title,
    RawHtml Summary,
    IReadOnlyList<RawHtml> Facts,
    IReadOnlyList<LinkView> UsedIn
);

/// <summary>A glossary word.</summary>
public sealed record TermView(
    string Id,
    string DomId,
    IReadOnlyList<string> Aliases,
    NameView Name,
    RawHtml Gloss,
    IReadOnlyList<LinkView> See,
    IReadOnlyList<LinkView> UsedIn
);

/// <summary>A publication that facts come from.</summary>
/// <param name="Url"><c>null</c> when it has no address of its own.</param>
/// <param name="Via">The source it is known through; <c>null</c> when it was read itself.</param>
/// <param name="FactsText">How many entries rest on it.</param>
/// <param name="About">What those entries are about.</param>
public sealed record SourceView(
    string Id,
    string DomId,
    IReadOnlyList<string> Aliases,
    RawHtml Title,
    RawHtml Publisher,
    RawHtml? Date,
    string? Url,
    string? UrlText,
    LinkView? Via,
    RawHtml? Note,
    RawHtml FactsText,
    IReadOnlyList<LinkView> About
);

using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>An answer given on the way to a page.</summary>
/// <param name="Name">What it is about: "Your card".</param>
/// <param name="ChangeHref">The question, to answer it anew.</param>
public sealed record AnsweredView(RawHtml Name, RawHtml Answer, string ChangeHref);

/// <summary>A way to answer a question.</summary>
/// <param name="Hint"><c>null</c> when the label says it all.</param>
/// <param name="Urgent">Who chooses it is in trouble right now.</param>
public sealed record ChoiceView(string Href, RawHtml Label, RawHtml? Hint, bool Urgent);

/// <summary>A question of the router.</summary>
/// <param name="Lead">What the router is for, on its first page; <c>null</c> on the others.</param>
/// <param name="Progress">"Question 2 of at most 5".</param>
/// <param name="Emergency">The way out for somebody in trouble right now.</param>
public sealed record QuestionView(
    RawHtml Ask,
    RawHtml? Hint,
    RawHtml? Lead,
    RawHtml Progress,
    IReadOnlyList<AnsweredView> Answered,
    IReadOnlyList<ChoiceView> Choices,
    LinkView Emergency
);

/// <summary>A checklist.</summary>
/// <param name="Answered">For whom it is.</param>
/// <param name="Emergency">The way out for somebody in trouble right now; <c>null</c> where the list itself is for them.</param>
/// <param name="Again">The first question.</param>
public sealed record ChecklistView(
    RawHtml Title,
    IReadOnlyList<AnsweredView> Answered,
    IReadOnlyList<ChecklistItemView> Items,
    LinkView? Emergency,
    LinkView Again
);

/// <summary>A fact that a sentence states.</summary>
public sealed record BasisView(string Id, ProvenanceView Provenance);

/// <summary>One thing to do.</summary>
/// <param name="Id">The same on every checklist that has it, so that a tick counts on all of them.</param>
/// <param name="Basis">The facts that its lead states.</param>
/// <param name="Parts">What to do, to say and to know, each already rendered.</param>
/// <param name="Calls">The numbers to call, already rendered: they are never folded.</param>
/// <param name="More">Where to read on.</param>
public sealed record ChecklistItemView(
    string Id,
    string DomId,
    RawHtml Title,
    RawHtml Lead,
    IReadOnlyList<BasisView> Basis,
    IReadOnlyList<RawHtml> Parts,
    IReadOnlyList<RawHtml> Calls,
    IReadOnlyList<LinkView> More
);

using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>An index of pages.</summary>
/// <param name="ShowOtherNames">Whether each name stands in both languages, as it does for things one meets in the other.</param>
public sealed record IndexView(RawHtml Title, RawHtml Lead, bool ShowOtherNames, IReadOnlyList<EntryView> Entries);

/// <summary>Every entry of a declared kind whose entries have no pages of their own.</summary>
public sealed record EntriesView(RawHtml Title, RawHtml Lead, IReadOnlyList<ListedEntryView> Entries);

/// <summary>Every hotline.</summary>
public sealed record HotlinesView(RawHtml Title, IReadOnlyList<HotlineGroupView> Groups);

/// <summary>Every case.</summary>
public sealed record CasesView(RawHtml Title, RawHtml Lead, IReadOnlyList<CaseView> Cases);

/// <summary>The glossary.</summary>
/// <param name="ChineseFirst">Whether the page itself is Chinese.</param>
public sealed record GlossaryView(RawHtml Title, RawHtml Lead, bool ChineseFirst, IReadOnlyList<TermView> Terms);

/// <summary>Every source.</summary>
public sealed record SourcesView(RawHtml Title, RawHtml Lead, IReadOnlyList<SourceView> Sources);

/// <summary>Every fact.</summary>
public sealed record FactsView(RawHtml Title, RawHtml Lead, IReadOnlyList<LegendView> Legend, IReadOnlyList<FactGroupView> Groups);

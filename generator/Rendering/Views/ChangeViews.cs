using SiteGen.Hypertext;

namespace SiteGen.Rendering.Views;

/// <summary>What has changed since the first publication, the latest first.</summary>
/// <param name="FeedLink">The same as a feed.</param>
public sealed record ChangesView(RawHtml Title, RawHtml Lead, LinkView FeedLink, IReadOnlyList<ChangeDayView> Days);

/// <summary>What has changed on a day.</summary>
/// <param name="Date">ISO day, which is also the id of its heading.</param>
/// <param name="Text">The day in words.</param>
public sealed record ChangeDayView(string Date, RawHtml Text, IReadOnlyList<ChangedEntryView> Entries);

/// <summary>What has changed of an entry.</summary>
/// <param name="DomId">What feeds lead to.</param>
/// <param name="What">What has happened where it has come or gone; <c>null</c> where it says something else.</param>
/// <param name="Name">What it is, or was called; <c>null</c> for the first publication of all.</param>
/// <param name="Href">Where it stands now; <c>null</c> where it is no longer there.</param>
public sealed record ChangedEntryView(string DomId, RawHtml? What, RawHtml? Name, string? Href, IReadOnlyList<ChangedFieldView> Fields);

/// <summary>What an entry says now that it said otherwise.</summary>
/// <param name="Label">What readers call it.</param>
/// <param name="Text">What it was and is, in a line.</param>
public sealed record ChangedFieldView(RawHtml Label, RawHtml Text);

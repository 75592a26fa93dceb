namespace SiteGen.Search.Reading;

/// <summary>What there is to find on a page.</summary>
/// <param name="Title">Its main heading.</param>
internal sealed record SearchablePage(string Title, IReadOnlyList<PageSection> Sections);

/// <summary>A place of a page that a result can lead to.</summary>
/// <param name="id">The element to go to; empty for the page as a whole.</param>
/// <param name="isEntry">An entry of its own, as a hotline on the list of hotlines.</param>
internal sealed class PageSection(string id, bool isEntry)
{
    public string Id => id;

    public bool IsEntry => isEntry;

    /// <summary>Its heading, or the name of the entry; empty for an entry that is nothing but a statement.</summary>
    public string Heading { get; set; } = "";

    /// <summary>A word to stand beside the result: how sure a fact is.</summary>
    public string Note { get; set; } = "";

    /// <summary>The number of a hotline as it is dialled; empty elsewhere.</summary>
    public string Tel { get; set; } = "";

    /// <summary>Words by which it is found though it does not show them.</summary>
    public string Also { get; set; } = "";

    /// <summary>Its paragraphs, list items and table cells, each without line breaks.</summary>
    public List<string> Blocks { get; } = [];
}

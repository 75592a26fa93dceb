namespace SiteGen.Model.Guides;

/// <summary>Which guides there are and what they are called, known before all of them have been read.</summary>
public interface IGuideTitles
{
    /// <summary>Every guide there is a file for, ordinally.</summary>
    IReadOnlyList<string> Slugs { get; }

    /// <summary>Whether there is a file for a guide: whether <see cref="Slugs"/> has it.</summary>
    bool Has(string slug);

    /// <summary>Whether a guide is left out because it is a draft.</summary>
    bool IsLeftOut(string slug);

    /// <summary>The guide that had another slug before; <c>null</c> when there is none.</summary>
    string? RenamedTo(string slug);

    /// <returns><c>null</c> when there is no such guide, or it has no title.</returns>
    string? TitleOf(string slug, Lang lang);
}

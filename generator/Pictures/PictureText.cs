using SiteGen.Model;

namespace SiteGen.Pictures;

/// <summary>What the picture of a page says when somebody shares its address.</summary>
/// <param name="Lang">Of the page, and of all these words but the note.</param>
/// <param name="SiteName">Beside the mark; <c>null</c> where the title says it.</param>
/// <param name="Section">A few words above the title: what kind of page it is, or for whom; <c>null</c> for none.</param>
/// <param name="Note">A line below the title, left out where it does not fit.</param>
/// <param name="NoteLang">The note may be the same name in the other language.</param>
/// <param name="Languages">What the site calls each of its languages.</param>
/// <param name="Urgent">For somebody in trouble right now.</param>
public sealed record PictureText(
    Lang Lang,
    string? SiteName,
    string? Section,
    string Title,
    string? Note,
    Lang NoteLang,
    string Languages,
    bool Urgent
)
{
    /// <summary>The same words in a line, for those who can't see the picture.</summary>
    public string InWords =>
        string.Join(Lang == Lang.Zh ? "，" : ", ", new[] { Section, Title, Note, SiteName }.Where(text => text is not null));
}

namespace SiteGen.Pictures.Layout;

/// <summary>What the picture of a page says when somebody shares its address.</summary>
/// <param name="Script">Of the title, the section and the name of the site.</param>
/// <param name="SiteName">Beside the mark; <c>null</c> where the title says it.</param>
/// <param name="Section">A few words above the title: what kind of page it is, or for whom; <c>null</c> for none.</param>
/// <param name="Note">A line below the title, left out where it does not fit.</param>
/// <param name="NoteScript">Of the note, which may be the same name in the other language.</param>
/// <param name="Languages">The line at the foot: what the site calls each of its languages.</param>
/// <param name="Urgent">Drawn in the colour of urgent pages: those for somebody in trouble right now.</param>
public sealed record PictureText(
    Script Script,
    string? SiteName,
    string? Section,
    string Title,
    string? Note,
    Script NoteScript,
    string Languages,
    bool Urgent
);

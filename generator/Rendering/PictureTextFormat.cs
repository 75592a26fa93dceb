using SiteGen.Incremental;
using SiteGen.Pictures;

namespace SiteGen.Rendering;

/// <summary>What pictures say, as it lies in a cache.</summary>
internal static class PictureTextFormat
{
    public static void Write(CacheWriter writer, PictureText? text)
    {
        writer.Write(text?.Title);
        if (text is null)
            return;
        writer.Write((int)text.Script);
        writer.Write(text.SiteName);
        writer.Write(text.Section);
        writer.Write(text.Note);
        writer.Write((int)text.NoteScript);
        writer.Write(text.Languages);
        writer.Write(text.Urgent);
    }

    public static PictureText? Read(CacheReader reader) =>
        reader.ReadOptionalText() is not { } title
            ? null
            : new PictureText(
                Script: (Script)reader.ReadInt(),
                SiteName: reader.ReadOptionalText(),
                Section: reader.ReadOptionalText(),
                Title: title,
                Note: reader.ReadOptionalText(),
                NoteScript: (Script)reader.ReadInt(),
                Languages: reader.ReadText(),
                Urgent: reader.ReadBool()
            );
}

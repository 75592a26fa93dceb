using System.Buffers;
using System.Text;
using SiteGen.Verification.Reading.Heights;

namespace SiteGen.Verification.Reading;

/// <summary>Reads a page for the checks.</summary>
internal static class HtmlPageReader
{
    /// <summary>
    /// Pages that are beyond doubt well-formed, as all of a sound site are, are read in one quick pass; whatever
    /// gives the quick reader the least doubt goes to a full HTML parser, whose word counts.
    /// </summary>
    /// <param name="html">UTF-8. Its text is only needed while it is read, so the room for it is borrowed.</param>
    /// <param name="measure">Whether somebody wants to know how tall it is.</param>
    public static HtmlPage Read(ReadOnlySpan<byte> html, bool measure)
    {
        var room = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(html.Length));
        try
        {
            var text = room.AsSpan(0, Encoding.UTF8.GetChars(html, room));
            if (WellFormedReader.TryRead(text) is { } page)
                return measure ? page with { Height = PageHeight.Of(text) } : page;
            return HtmlLimits.Find(text) is { } mistake ? new HtmlPage(null, [], [mistake]) : AngleSharpReader.Read(text.ToString());
        }
        finally
        {
            ArrayPool<char>.Shared.Return(room);
        }
    }
}

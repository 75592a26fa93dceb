using System.Collections.Immutable;
using SiteGen.Pictures.Drawing;
using SiteGen.Pictures.Fonts;

namespace SiteGen.Pictures.Layout;

/// <summary>A line of text on a picture.</summary>
/// <param name="Size">The height of an em in pixels.</param>
/// <param name="Left">The column in which it begins.</param>
/// <param name="Baseline">The row it stands on.</param>
internal sealed record PlacedLine(string Text, Script Script, int Size, int Left, int Baseline, Ink Ink);

/// <summary>Why a text can't be shown.</summary>
/// <param name="Text">The words at fault.</param>
/// <param name="At">The place in them of the character the font does not have; <c>null</c> when they are too long.</param>
internal sealed record PictureFault(string Text, int? At);

/// <summary>Where everything stands on the picture of a page, or why it can't be drawn.</summary>
internal sealed class PictureLayout(GlyphCache glyphs)
{
    public const int Width = 1200;
    public const int Height = 630;
    public const int Margin = 80;

    private const int Room = Width - (2 * Margin);
    private const int NameSize = 38;
    private const int NameLeft = Margin + 64;
    private const int NameBaseline = 113;
    private const int SectionSize = 36;
    private const int SectionHeight = SectionSize + 26;
    private const int NoteGap = 18;
    private const int LanguagesSize = 32;
    private const int LanguagesBaseline = 556;

    // The rows between the name of the site and its languages.
    private const int BlockTop = 160;
    private const int BlockBottom = 500;

    // Sizes in pixels, from large to small, each with the most lines that may be set in it.
    private static readonly (int Size, int Lines)[] TitleSizes = [(108, 1), (92, 2), (84, 2), (76, 2), (70, 3), (62, 3), (54, 3)];
    private static readonly (int Size, int Lines)[] NoteSizes = [(44, 1), (36, 2), (32, 2)];

    public (ImmutableArray<PlacedLine> Lines, PictureFault? Fault) Place(PictureText text)
    {
        foreach (
            var (words, script) in new[]
            {
                (text.SiteName, text.Script),
                (text.Section, text.Script),
                (text.Title, text.Script),
                (text.Note, text.NoteScript),
                (text.Languages, Script.Chinese),
            }
        )
        {
            if (words is not null && glyphs.FirstMissing(words, script) is { } at)
                return ([], new PictureFault(words, at));
        }
        if (text.SiteName is { } name && glyphs.Width(name, text.Script, NameSize) > Width - Margin - NameLeft)
            return ([], new PictureFault(name, null));
        if (text.Section is { } section && glyphs.Width(section, text.Script, SectionSize) > Room)
            return ([], new PictureFault(section, null));

        var left = BlockBottom - BlockTop - (text.Section is null ? 0 : SectionHeight);
        // When the title does not fit with the note below it, the note is left out.
        var note = text.Note is null ? null : Fit(text.Note, text.NoteScript, NoteSizes, left);
        var title = Fit(text.Title, text.Script, TitleSizes, left - (note is null ? 0 : note.Height + NoteGap));
        if (title is null && note is not null)
            (note, title) = (null, Fit(text.Title, text.Script, TitleSizes, left));
        return title is null ? ([], new PictureFault(text.Title, null)) : ([.. Frame(text), .. Block(text, title, note)], null);
    }

    private static IEnumerable<PlacedLine> Frame(PictureText text)
    {
        if (text.SiteName is { } name)
            yield return new PlacedLine(name, text.Script, NameSize, NameLeft, NameBaseline, Ink.Main);
        yield return new PlacedLine(text.Languages, Script.Chinese, LanguagesSize, Margin, LanguagesBaseline, Ink.Quiet);
    }

    /// <summary>Section, title and note, in the middle of the room there is.</summary>
    private static IEnumerable<PlacedLine> Block(PictureText text, SetText title, SetText? note)
    {
        var sectionHeight = text.Section is null ? 0 : SectionHeight;
        var noteHeight = note is null ? 0 : note.Height + NoteGap;
        var top = BlockTop + ((BlockBottom - BlockTop - sectionHeight - title.Height - noteHeight) / 2);
        if (text.Section is { } section)
            yield return new PlacedLine(section, text.Script, SectionSize, Margin, top + SectionSize - 4, Ink.Strong);
        top += sectionHeight;
        foreach (var line in title.From(top, Ink.Main))
            yield return line;
        top += title.Height + NoteGap;
        foreach (var line in note?.From(top, Ink.Quiet) ?? [])
            yield return line;
    }

    /// <summary>The text in the largest size in which it fits into a height; somewhat smaller, where that saves a Chinese word from being
    /// broken.</summary>
    private SetText? Fit(string text, Script script, (int Size, int Lines)[] sizes, int height)
    {
        var wrapping = new Wrapping(glyphs, script);
        SetText? largest = null;
        foreach (var (size, lines) in sizes)
        {
            if (largest is not null && size * 5 < largest.Size * 4)
                break;
            if (wrapping.Wrap(text, size, Room, lines) is not { } wrapped)
                continue;
            var set = new SetText(wrapped.Lines, script, size);
            if (set.Height > height)
                continue;
            if (!wrapped.BreaksWords)
                return set;
            largest ??= set;
        }
        return largest;
    }

    /// <summary>A text in lines.</summary>
    private sealed record SetText(IReadOnlyList<string> Lines, Script Script, int Size)
    {
        public int Height => Lines.Count * Leading;

        // Chinese fills its square; Latin has air above its small letters.
        private int Leading => Size * (Script == Script.Chinese ? 132 : 118) / 100;

        public IEnumerable<PlacedLine> From(int top, Ink ink) =>
            Lines.Select(
                (line, i) =>
                    new PlacedLine(line, Script, Size, Margin, top + (i * Leading) + ((Leading - Size) / 2) + (Size * 88 / 100), ink)
            );
    }
}

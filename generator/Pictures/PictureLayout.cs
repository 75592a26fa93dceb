using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pictures;

/// <summary>A line of text on a picture.</summary>
/// <param name="Baseline">The row it stands on.</param>
internal sealed record PlacedLine(string Text, Lang Lang, int Size, int Left, int Baseline, Ink Ink);

/// <summary>Why a text can't be shown.</summary>
/// <param name="Text">The words at fault.</param>
/// <param name="At">The place in them of the character the font does not have; <c>null</c> when they are too long.</param>
internal sealed record PictureFault(string Text, int? At);

/// <summary>Where everything stands on the picture of a page, or why it can't be drawn.</summary>
internal sealed class PictureLayout(GlyphCache letters)
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

    // Between the name of the site and its languages.
    private const int BlockTop = 160;
    private const int BlockBottom = 500;

    // The larger, the fewer lines.
    private static readonly (int Size, int Lines)[] TitleSizes = [(108, 1), (92, 2), (84, 2), (76, 2), (70, 3), (62, 3), (54, 3)];
    private static readonly (int Size, int Lines)[] NoteSizes = [(44, 1), (36, 2), (32, 2)];

    public (ImmutableArray<PlacedLine> Lines, PictureFault? Fault) Place(PictureText text)
    {
        foreach (
            var (words, lang) in new[]
            {
                (text.SiteName, text.Lang),
                (text.Section, text.Lang),
                (text.Title, text.Lang),
                (text.Note, text.NoteLang),
                (text.Languages, Lang.Zh),
            }
        )
        {
            if (words is not null && letters.FirstMissing(words, lang) is { } at)
                return ([], new PictureFault(words, at));
        }
        if (text.SiteName is { } name && letters.Width(name, text.Lang, NameSize) > Width - Margin - NameLeft)
            return ([], new PictureFault(name, null));
        if (text.Section is { } section && letters.Width(section, text.Lang, SectionSize) > Room)
            return ([], new PictureFault(section, null));

        var left = BlockBottom - BlockTop - (text.Section is null ? 0 : SectionHeight);
        // What a picture says below its title it can do without.
        var note = text.Note is null ? null : Fit(text.Note, text.NoteLang, NoteSizes, left);
        var title = Fit(text.Title, text.Lang, TitleSizes, left - (note is null ? 0 : note.Height + NoteGap));
        if (title is null && note is not null)
            (note, title) = (null, Fit(text.Title, text.Lang, TitleSizes, left));
        return title is null ? ([], new PictureFault(text.Title, null)) : ([.. Frame(text), .. Block(text, title, note)], null);
    }

    private static IEnumerable<PlacedLine> Frame(PictureText text)
    {
        if (text.SiteName is { } name)
            yield return new PlacedLine(name, text.Lang, NameSize, NameLeft, NameBaseline, Ink.Main);
        yield return new PlacedLine(text.Languages, Lang.Zh, LanguagesSize, Margin, LanguagesBaseline, Ink.Quiet);
    }

    /// <summary>Section, title and note, in the middle of the room there is.</summary>
    private static IEnumerable<PlacedLine> Block(PictureText text, SetText title, SetText? note)
    {
        var sectionHeight = text.Section is null ? 0 : SectionHeight;
        var noteHeight = note is null ? 0 : note.Height + NoteGap;
        var top = BlockTop + ((BlockBottom - BlockTop - sectionHeight - title.Height - noteHeight) / 2);
        if (text.Section is { } section)
            yield return new PlacedLine(section, text.Lang, SectionSize, Margin, top + SectionSize - 4, Ink.Strong);
        top += sectionHeight;
        foreach (var line in title.From(top, Ink.Main))
            yield return line;
        top += title.Height + NoteGap;
        foreach (var line in note?.From(top, Ink.Quiet) ?? [])
            yield return line;
    }

    /// <summary>The text in the largest size in which it fits into a height; somewhat smaller, where that saves a Chinese word from being
    /// broken.</summary>
    private SetText? Fit(string text, Lang lang, (int Size, int Lines)[] sizes, int height)
    {
        var wrapping = new Wrapping(letters, lang);
        SetText? largest = null;
        foreach (var (size, lines) in sizes)
        {
            if (largest is not null && size * 5 < largest.Size * 4)
                break;
            if (wrapping.Wrap(text, size, Room, lines) is not { } wrapped)
                continue;
            var set = new SetText(wrapped.Lines, lang, size);
            if (set.Height > height)
                continue;
            if (!wrapped.BreaksWords)
                return set;
            largest ??= set;
        }
        return largest;
    }

    /// <summary>A text in lines.</summary>
    private sealed record SetText(IReadOnlyList<string> Lines, Lang Lang, int Size)
    {
        public int Height => Lines.Count * Leading;

        // Chinese fills its square; Latin has air above its small letters.
        private int Leading => Size * (Lang == Lang.Zh ? 132 : 118) / 100;

        public IEnumerable<PlacedLine> From(int top, Ink ink) =>
            Lines.Select(
                (line, i) => new PlacedLine(line, Lang, Size, Margin, top + (i * Leading) + ((Leading - Size) / 2) + (Size * 88 / 100), ink)
            );
    }
}

using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Rendering.Templates;

/// <summary>Which tag of which template, or which block of which guide, wrote a tag of a page.</summary>
/// <remarks>
/// The pages are rendered a second time, from templates with a private character before every tag. The characters go where their
/// tags go, through every include, and tell in the page where each came from. Only done once something is wrong.
/// </remarks>
public sealed class TagOrigins
{
    // Plane 16 is for private use; tags past its end are taken for content.
    private const int FirstMark = 0x100000;
    private const int LastMark = 0x10FFFD;

    private readonly Dictionary<SitePath, PageTags> _pages = [];
    private readonly List<SourceSpan> _marks = [];

    private TagOrigins() { }

    /// <param name="files">As they were rendered from <paramref name="input"/>.</param>
    public static TagOrigins Of(RenderInput input, OutputSet files)
    {
        var origins = new TagOrigins();
        var marked = input.Theme.Templates.Rewrite(origins.Mark);
        var again = new RenderInput(input.Site, input.Addresses, input.Backlinks, input.Theme with { Templates = marked }, input.BaseUrl)
        {
            Offline = input.Offline,
            GuideMark = origins.MarkOf,
            RecordOf = input.RecordOf,
        };
        var ignored = new DiagnosticBag();
        foreach (var twin in PageRenderer.RenderAll(again, new MemoryPages(), ignored))
        {
            var (text, tags) = Read(Encoding.UTF8.GetString(twin.Content.Span));
            // Content that holds such characters itself would be read wrongly.
            if (files.Find(twin.Path.Value) is { } page && page.Content.Span.SequenceEqual(Encoding.UTF8.GetBytes(text)))
                origins._pages[twin.Path] = tags;
        }
        return origins;
    }

    /// <summary>The start of the template's tag, or the first line of the guide's block; <c>null</c> when neither wrote it.</summary>
    /// <param name="offset">Of the tag's <c>&lt;</c> in the page's text.</param>
    public SourceSpan? Find(SitePath page, int offset) =>
        _pages.TryGetValue(page, out var tags) && tags.LastAt(offset) is var at and >= 0 && _marks[tags.Marks[at]] is var mark
            // A block of a guide has tags within it that are not marked.
            ? tags.Offsets[at] == offset || mark.Length > 0
                ? mark
                : null
            : null;

    private string MarkOf(SourceSpan block)
    {
        // Pages are rendered side by side.
        lock (_marks)
        {
            if (FirstMark + _marks.Count > LastMark || block.Length == 0)
                return "";
            _marks.Add(block);
            return char.ConvertFromUtf32(FirstMark + _marks.Count - 1);
        }
    }

    private string Mark(SourceFile file)
    {
        var marked = new StringBuilder();
        var inCode = false;
        for (var i = 0; i < file.Text.Length; i++)
        {
            if (file.Text.AsSpan(i).StartsWith("{{"))
                inCode = true;
            else if (file.Text.AsSpan(i).StartsWith("}}"))
                inCode = false;
            // Never next to white space that '{{~' takes away: the tag itself would have kept that.
            if (file.Text[i] == '<' && !inCode && FirstMark + _marks.Count <= LastMark)
            {
                marked.Append(char.ConvertFromUtf32(FirstMark + _marks.Count));
                _marks.Add(new SourceSpan(file, i, 0));
            }
            marked.Append(file.Text[i]);
        }
        return marked.ToString();
    }

    private static (string Text, PageTags Tags) Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var (offsets, marks) = (new List<int>(), new List<int>());
        foreach (var rune in marked.EnumerateRunes())
        {
            if (rune.Value is < FirstMark or > LastMark)
            {
                text.Append(rune.ToString());
                continue;
            }
            offsets.Add(text.Length);
            marks.Add(rune.Value - FirstMark);
        }
        return (text.ToString(), new PageTags([.. offsets], [.. marks]));
    }

    /// <summary>The tags of a page that templates wrote: where they stand, ascending, and the mark of each.</summary>
    private sealed record PageTags(int[] Offsets, int[] Marks)
    {
        /// <summary>The index of the last mark that stands before an offset, or at it; -1 when there is none.</summary>
        public int LastAt(int offset)
        {
            var at = Array.BinarySearch(Offsets, offset);
            at = at >= 0 ? at : ~at - 1;
            while (at >= 0 && at + 1 < Offsets.Length && Offsets[at + 1] == Offsets[at])
                at++;
            return at;
        }
    }
}

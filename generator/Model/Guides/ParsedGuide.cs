using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Model.Guides;

/// <summary>A guide in one language just read, with every word in its place: for the checks of its words, and dropped after them.</summary>
/// <remarks>The words of ten thousand guides take more memory than all the rest of a build together.</remarks>
public sealed record ParsedGuide(GuideHead Head, GuideBody Body, GuideMarkup Markup)
{
    public SourceFile File => Head.File;

    public Lang Lang => Head.Lang;
}

/// <summary>The body of a guide, as the checks need to know it.</summary>
/// <param name="Outline">Every block in document order, in a form that both languages share.</param>
/// <param name="Prose">Every stretch of running text.</param>
public sealed record GuideBody(
    ImmutableArray<OutlineBlock> Outline,
    ImmutableArray<GuideHeading> Headings,
    ImmutableArray<ProseUnit> Prose,
    ImmutableArray<GuideLink> Links,
    ImmutableArray<GuideDirective> Directives
)
{
    /// <summary>The pictures in it, in order.</summary>
    public ImmutableArray<GuideImage> Images { get; init; } = [];

    /// <summary>Every entry the guide mentions by a link or a block, in order, with repeats.</summary>
    public IEnumerable<Located<EntityKey>> Mentions =>
        Links
            .Select(l => (l.Target, l.Span))
            .Where(l => l.Target is EntityTarget)
            .Select(l => new Located<EntityKey>(((EntityTarget)l.Target!).Key, l.Span))
            .Concat(Directives.SelectMany(d => d.Entities));
}

/// <summary>A block as both twins must have it.</summary>
/// <param name="Shape">As <c>paragraph</c>, <c>heading 2 #fees</c>, <c>list of 3</c>, <c>steps renew-card</c>.</param>
public sealed record OutlineBlock(string Shape, SourceSpan Span);

/// <summary>A picture.</summary>
/// <param name="Name">Of its file, as <c>menu.png</c>.</param>
/// <param name="Alt">The words that stand in for it; empty when there are none.</param>
/// <param name="Span">All of it.</param>
public sealed record GuideImage(Located<string> Name, string Alt, SourceSpan Span);

/// <summary>A heading.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Id">Its fragment; <c>null</c> when the author gave none.</param>
public sealed record GuideHeading(int Level, Located<string>? Id, string Text, SourceSpan Span)
{
    /// <summary>Fragments under which it was published before.</summary>
    public ImmutableArray<Located<string>> OldIds { get; init; } = [];
}

/// <summary>A link.</summary>
/// <param name="Url">As written.</param>
/// <param name="Target">What it means; <c>null</c> when it is of no known kind.</param>
/// <param name="Words">The words between the brackets; empty when the author leaves them to us.</param>
/// <param name="Block">The index in <see cref="GuideBody.Outline"/> of the block it stands in.</param>
public sealed record GuideLink(Located<string> Url, LinkTarget? Target, string Words, int Block)
{
    public SourceSpan Span => Url.Span;

    /// <summary>The words, with <see cref="ProseUnit.Escaped"/> for each character that the author escaped.</summary>
    public string UnescapedWords { get; init; } = Words;
}

/// <summary>A <c>:::</c> block that stands on one line and shows entries.</summary>
/// <param name="Name">steps, facts, hotlines, phrases or case.</param>
public sealed record GuideDirective(Located<string> Name, ImmutableArray<Located<EntityKey>> Entities, int Block);

/// <summary>A paragraph, heading or table cell as running text.</summary>
/// <param name="Text">The words, with <see cref="LinkMark"/> where a link stands and <see cref="ScreenMark"/> for inline code.</param>
/// <param name="Runs">Where the characters of <paramref name="Text"/> stand in the file; ascending, and the first begins with it.</param>
/// <param name="Links">The links in it, in order: one for each mark.</param>
/// <param name="Group">Units of one table row share a group; otherwise each has its own.</param>
public sealed record ProseUnit(
    SourceFile File,
    string Text,
    ImmutableArray<ProseRun> Runs,
    ImmutableArray<GuideLink> Links,
    int Group,
    int Block
)
{
    /// <summary>Stands in <see cref="Text"/> for a link. The object replacement character, which no author types.</summary>
    public const char LinkMark = '\uFFFC';

    /// <summary>Stands in <see cref="Unescaped"/> for a character that was escaped. The replacement character, which no author
    /// types.</summary>
    public const char Escaped = '\uFFFD';

    /// <summary>Stands in <see cref="Text"/> for each character of inline code: words of a screen are in no language of ours, and follow no
    /// rule of the house. An annotation mark, which no author types.</summary>
    public const char ScreenMark = '\uFFF9';

    /// <summary>The same as <see cref="Text"/>, with the words of inline code as a reader sees them.</summary>
    public string Seen { get; init; } = Text;

    /// <summary>The inline code in it, in order.</summary>
    public ImmutableArray<Located<string>> Screens { get; init; } = [];

    /// <summary>The stretches of <see cref="Text"/> in bold, in order.</summary>
    public ImmutableArray<(int Start, int Length)> Bold { get; init; } = [];

    /// <summary>The words, with <see cref="Escaped"/> for each character that the author wrote by an escape, so that it is meant to be
    /// seen.</summary>
    public string Unescaped { get; init; } = Text;

    /// <summary>The place of a stretch of the text in the file.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (Runs.IsEmpty)
            return SourceSpan.WholeFile(File);
        var from = OffsetOf(start);
        var to = length == 0 ? from : OffsetOf(start + length - 1) + 1;
        return new SourceSpan(File, from, Math.Max(0, to - from));
    }

    private int OffsetOf(int character)
    {
        character = Math.Min(character, Text.Length - 1);
        // From the end: a unit has a handful of runs, and they are few because one is begun only where text and file part.
        var run = Runs.Length - 1;
        while (Runs[run].TextStart > character)
            run--;
        return Runs[run].FileStart + character - Runs[run].TextStart;
    }
}

/// <summary>A stretch of running text that stands in the file as it is, up to the next run.</summary>
/// <param name="TextStart">Its first character in the text.</param>
/// <param name="FileStart">The offset of that character in the file.</param>
public readonly record struct ProseRun(int TextStart, int FileStart);

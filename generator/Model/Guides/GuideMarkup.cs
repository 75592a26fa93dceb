using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model.Guides;

/// <summary>The body of a guide as HTML, with a placeholder wherever the data or the theme decide what stands there.</summary>
/// <param name="Html">UTF-8, which takes a third of the memory of a string: the bodies of all guides are held until their pages
/// are made.</param>
/// <param name="Placeholders">In order of place.</param>
public sealed record GuideMarkup(ReadOnlyMemory<byte> Html, ImmutableArray<MarkupPlaceholder> Placeholders)
{
    /// <summary>The actions block alone, in memory of its own; <c>null</c> when there is none.</summary>
    public GuideMarkup? CopyOfActions()
    {
        for (var i = 0; i < Placeholders.Length; i++)
        {
            if (Placeholders[i] is EndOfActions end)
                return new GuideMarkup(Html[..end.At].ToArray(), Placeholders[..(i + 1)]);
        }
        return null;
    }
}

/// <summary>Gives the characters to put before a block.</summary>
/// <param name="block">Its first line in the guide.</param>
public delegate string BlockMark(SourceSpan block);

/// <summary>Holds the body of a guide until its page is made, which happens once, or not at all when the page has not changed.</summary>
/// <remarks>What to do first is short, stands on the card of the guide too, and stays.</remarks>
public sealed class MarkupSlot
{
    private readonly Func<BlockMark?, GuideMarkup> _again;
    private readonly Lazy<GuideMarkup?> _actions;
    private GuideMarkup? _ready;

    /// <param name="again">Reads the body from its file; with a mark before each block, if there is one to ask for it.</param>
    public MarkupSlot(GuideMarkup ready, Func<BlockMark?, GuideMarkup> again)
    {
        (_ready, _again) = (ready, again);
        _actions = new(ready.CopyOfActions());
        HasActions = _actions.Value is not null;
    }

    /// <summary>A body that has yet to be read.</summary>
    /// <param name="hasActions">Whether it says what to do first.</param>
    /// <param name="again"><inheritdoc cref="MarkupSlot(GuideMarkup, Func{BlockMark, GuideMarkup})"/></param>
    public MarkupSlot(bool hasActions, Func<BlockMark?, GuideMarkup> again)
    {
        (HasActions, _again) = (hasActions, again);
        _actions = new(() => hasActions ? again(null).CopyOfActions() : null);
    }

    /// <summary>Whether the guide says what to do first.</summary>
    public bool HasActions { get; }

    /// <summary>What to do first, up to the placeholder that ends it; <c>null</c> when the guide does not say.</summary>
    public GuideMarkup? Actions => _actions.Value;

    /// <summary>True when it need not be read any more.</summary>
    internal bool IsReady => _ready is not null;

    /// <summary>The body. The slot does not hold it any longer, so that its memory is free once the page is made.</summary>
    public GuideMarkup Take() => Interlocked.Exchange(ref _ready, null) ?? _again(null);

    /// <summary>The body with marks in it, which tell in its page what comes from where.</summary>
    public GuideMarkup TakeMarked(BlockMark mark) => _again(mark);
}

/// <summary>A place in the HTML to be filled. A closed set.</summary>
/// <param name="At">The offset in bytes of what follows it.</param>
public abstract record MarkupPlaceholder(int At)
{
    public abstract void Accept(IMarkupPlaceholderVisitor visitor);
}

/// <summary>What fills each sort of placeholder; a new one does not compile without.</summary>
public interface IMarkupPlaceholderVisitor
{
    void Link(LinkPlaceholder placeholder);

    void Entries(EntriesPlaceholder placeholder);

    void Label(LabelPlaceholder placeholder);

    void Image(ImagePlaceholder placeholder);

    void EndOfActions(EndOfActions placeholder);
}

/// <summary>A link to an entry or a guide, whose address and name depend on the site.</summary>
/// <param name="Words">The author's words as HTML; <c>null</c> when they are left to us.</param>
public sealed record LinkPlaceholder(int At, LinkTarget Target, string? Words) : MarkupPlaceholder(At)
{
    /// <summary>True within a sentence, where a title is marked as one in languages that do so; false where the link is all of its
    /// block, stands in a heading, or is marked by its author.</summary>
    public bool IsInSentence { get; init; }

    /// <summary>The words without their markup; empty when they are left to us.</summary>
    public string PlainWords { get; init; } = "";

    public override void Accept(IMarkupPlaceholderVisitor visitor) => visitor.Link(this);
}

/// <summary>A block that shows entries.</summary>
public sealed record EntriesPlaceholder(int At, GuideDirective Directive) : MarkupPlaceholder(At)
{
    public override void Accept(IMarkupPlaceholderVisitor visitor) => visitor.Entries(this);
}

/// <summary>A picture, whose size and address depend on its file.</summary>
/// <param name="Name">As <c>menu.png</c>.</param>
/// <param name="Alt">The words that stand in for it.</param>
public sealed record ImagePlaceholder(int At, string Name, string Alt) : MarkupPlaceholder(At)
{
    public override void Accept(IMarkupPlaceholderVisitor visitor) => visitor.Image(this);
}

/// <summary>A word of the interface, for an attribute or an element.</summary>
/// <param name="Name"><c>table</c>, or the name of the wrapping block it labels.</param>
public sealed record LabelPlaceholder(int At, string Name) : MarkupPlaceholder(At)
{
    public override void Accept(IMarkupPlaceholderVisitor visitor) => visitor.Label(this);
}

/// <summary>What stands before it is the actions block, which the page shows above all else.</summary>
public sealed record EndOfActions(int At) : MarkupPlaceholder(At)
{
    public override void Accept(IMarkupPlaceholderVisitor visitor) => visitor.EndOfActions(this);
}

using System.Collections.Immutable;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Model.Guides;

/// <summary>A guide in every language it is written in. The home page is the guide <c>index</c>.</summary>
/// <param name="Slug">The last part of its address, as <c>first-steps</c>.</param>
public sealed record Guide(string Slug, Localized<GuideText> Texts)
{
    public const string HomeSlug = "index";

    public bool IsHome => Slug == HomeSlug;

    /// <summary>It is not to be published yet; only builds that show drafts have it.</summary>
    public bool IsDraft => Texts.En.Head.IsDraft || Texts.Zh.Head.IsDraft;
}

/// <summary>What the front matter of a guide says.</summary>
/// <param name="Covers">What the guide does, in a few lines; empty for the home page.</param>
/// <param name="LeavesOut">What it does not do; empty for the home page.</param>
/// <param name="Aliases">Slugs under which it was published before.</param>
public sealed record GuideHead(
    SourceFile File,
    Lang Lang,
    Located<string> Title,
    Located<string> Description,
    ImmutableArray<Located<string>> Covers,
    ImmutableArray<Located<string>> LeavesOut,
    ImmutableArray<string> Aliases
)
{
    /// <summary>Other words that readers search for when they need it; shown nowhere.</summary>
    public ImmutableArray<Located<string>> Also { get; init; } = [];

    /// <summary>The guide is not to be published yet, in any language.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What its reader takes along; empty where there is nowhere to go.</summary>
    public ImmutableArray<Located<string>> Bring { get; init; } = [];
}

/// <summary>A guide in one language as the rest of the site sees it. Its words are in the markup alone; see
/// <see cref="ParsedGuide"/>.</summary>
/// <param name="Mentions">Every entry the guide mentions by a link or a block, once each, with the first place.</param>
/// <param name="Pointers">Its links to a heading of a guide: only the whole site can tell whether that is there.</param>
/// <param name="Markup">Its body, for its page.</param>
public sealed record GuideText(
    GuideHead Head,
    ImmutableArray<GuideHeading> Headings,
    ImmutableArray<Located<EntityKey>> Mentions,
    ImmutableArray<GuideLink> Pointers,
    MarkupSlot Markup
)
{
    /// <summary>The names of the pictures it shows, each as often as it does.</summary>
    public ImmutableArray<Located<string>> Images { get; init; } = [];

    public SourceFile File => Head.File;

    public Lang Lang => Head.Lang;

    public Located<string> Title => Head.Title;

    public Located<string> Description => Head.Description;

    /// <summary>The entries of a kind that the guide mentions, in the order in which it comes to them.</summary>
    public IEnumerable<EntityKey> MentionsInOrder(EntityKind kind) =>
        Mentions.Where(mention => mention.Value.Kind == kind).OrderBy(mention => mention.Span.Start).Select(mention => mention.Value);

    /// <summary>What stays of a guide when its words have been checked.</summary>
    /// <param name="again">Reads the body once more.</param>
    public static GuideText Of(ParsedGuide parsed, Func<BlockMark?, GuideMarkup> again) =>
        new(
            parsed.Head,
            parsed.Body.Headings,
            [.. parsed.Body.Mentions.DistinctBy(m => m.Value)],
            [.. parsed.Body.Links.Where(link => link.Target is GuideTarget { Fragment: not null })],
            new MarkupSlot(parsed.Markup, again)
        )
        {
            Images = [.. parsed.Body.Images.Select(image => image.Name)],
        };
}

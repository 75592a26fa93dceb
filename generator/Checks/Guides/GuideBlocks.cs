using System.Collections.Immutable;
using SiteGen.Checks.Twins;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>The blocks of a guide, in both languages, by place.</summary>
internal sealed class GuideBlocks(GuideTwins guide)
{
    /// <summary>The innermost block a place lies in; the place itself where it lies in none, as in the front matter.</summary>
    public SourceSpan Of(SourceSpan place) => Find(place)?.Span ?? place;

    /// <summary>The lists of which one language has more items than the other, or the same in another order: which item is the twin of
    /// which is not by their place.</summary>
    /// <param name="differences">What has been found to differ.</param>
    public ImmutableArray<SourceSpan> DifferingLists(IEnumerable<Diagnostic> differences) =>
        [
            .. differences
                .Where(d => d.Note is { } note && IsList(Find(d.Span)) && IsList(Find(note.Span)))
                .SelectMany(d => new[] { Of(d.Span), Of(d.Note!.Span) }),
        ];

    private static bool IsList(OutlineBlock? block) => block is not null && ListOrder.IsList(block.Shape);

    private OutlineBlock? Find(SourceSpan place) =>
        Langs
            .All.Select(lang => guide[lang])
            .FirstOrDefault(text => text.File.Path == place.File.Path)
            ?.Body.Outline.Where(block =>
                block.Span.Start <= place.Start && place.Start < block.Span.Start + Math.Max(1, block.Span.Length)
            )
            .OrderBy(block => block.Span.Length)
            .FirstOrDefault();
}

using SiteGen.Model.Guides;

namespace SiteGen.Checks.Guides;

/// <summary>Finds two lists that have the same items in another order, by what the items link to.</summary>
internal static class ListOrder
{
    /// <summary>The first item that stands elsewhere, from 1: where it is in the one list, and where in the other; <c>null</c> where the
    /// order is the same, or more is amiss than that.</summary>
    /// <param name="left">Which block of the outline the one list is.</param>
    /// <param name="right">The same for the other.</param>
    public static (int Left, int Right)? Differs(GuideBody one, int left, GuideBody other, int right)
    {
        var shape = one.Outline[left].Shape;
        if (shape != other.Outline[right].Shape || !IsList(shape))
            return null;
        var (here, there) = (Items(one, left), Items(other, right));
        if (here is null || there is null || here.Count != there.Count || here.SequenceEqual(there))
            return null;
        if (!here.Order(StringComparer.Ordinal).SequenceEqual(there.Order(StringComparer.Ordinal)))
            return null;
        var first = here.Zip(there).TakeWhile(pair => pair.First == pair.Second).Count();
        return (first + 1, there.IndexOf(here[first], first) + 1);
    }

    /// <summary>Whether a block is a list.</summary>
    public static bool IsList(string shape) =>
        shape.StartsWith("list of", StringComparison.Ordinal) || shape.StartsWith("numbered list", StringComparison.Ordinal);

    /// <summary>The blocks of a list's items; <c>null</c> for what is no list, and for one whose items are more than a paragraph
    /// each.</summary>
    public static IReadOnlyList<int>? ParagraphsOf(GuideBody body, int at)
    {
        if (!IsList(body.Outline[at].Shape))
            return null;
        var span = body.Outline[at].Span;
        var blocks = body
            .Outline.Index()
            .Skip(at + 1)
            .TakeWhile(block => block.Item.Span.Start < span.Start + span.Length)
            .Select(block => block.Index)
            .ToList();
        var count = int.Parse(body.Outline[at].Shape.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
        return blocks.Count == count && blocks.TrueForAll(block => body.Outline[block].Shape == "paragraph") ? blocks : null;
    }

    /// <summary>What each item links to, in one text; <c>null</c> for a list whose items are more than a paragraph each.</summary>
    private static List<string>? Items(GuideBody body, int at)
    {
        if (ParagraphsOf(body, at) is not { } blocks)
            return null;
        var links = body.Links.ToLookup(link => link.Block);
        return
        [
            .. blocks.Select(block =>
                string.Join(
                    ' ',
                    links[block].Where(link => link.Target is not WebTarget).Select(link => link.Url.Value).Order(StringComparer.Ordinal)
                )
            ),
        ];
    }
}

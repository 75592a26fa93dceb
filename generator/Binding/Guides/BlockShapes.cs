using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Text;

namespace SiteGen.Binding.Guides;

/// <summary>Blocks that Markdown takes, and that look otherwise to a reader than their author meant: what is bold in place of a heading,
/// lists that fall apart, rows that are short.</summary>
internal sealed class BlockShapes(BlockPlaces places, DiagnosticBag diagnostics)
{
    /// <summary>A paragraph that is bold as a whole, and no sentence, stands for a heading.</summary>
    public void CheckParagraph(ParagraphBlock paragraph)
    {
        if (paragraph is { Parent: MarkdownDocument, Inline: { } words } && IsBold(words) && !EndsSentence(words))
            Report(
                LinkRules.HeadingId,
                places.SpanOf(paragraph),
                "All of this paragraph is bold, so that it looks like a heading.",
                "Make it one, '## Title {#id}'; or take the asterisks away: what must not be missed stands in a '::: warning' box."
            );
    }

    /// <param name="text">What the reader sees of it.</param>
    public void CheckHeading(HeadingBlock heading, string text)
    {
        if (heading.Inline?.Any(inline => inline is EmphasisInline) == true)
            Report(
                LinkRules.HeadingId,
                places.SpanOf(heading),
                "Words of the heading are set off from it.",
                "Take the asterisks away: a heading stands out by itself."
            );
        if (text.EndsWith('#'))
            Report(
                LinkRules.LeftoverMarkdown,
                places.SpanOf(heading),
                "The reader would see '#' behind the words of this heading.",
                "Take it away: a heading has its marks in front of its words alone, and its id behind them."
            );
    }

    /// <summary>A quote that begins as a box does in other programs.</summary>
    public void CheckQuote(QuoteBlock quote)
    {
        if (quote is [ParagraphBlock { Inline.FirstChild: EmphasisInline label }, ..] && Admonitions.Has(TextOf(label)))
            Report(
                LinkRules.LeftoverMarkdown,
                places.FirstLineOf(quote),
                "A quote is what a screen says; this is said to the reader.",
                "Write it as a box: '::: note' or '::: warning', its text, and ':::', each on a line of its own."
            );
    }

    /// <summary>Each item holds something, one mark begins them all, and their numbers are those that readers see.</summary>
    public void CheckItems(IReadOnlyList<ListItemBlock> items, ListBlock list)
    {
        foreach (var item in items.Where(item => item.Count == 0 || item is [ParagraphBlock { Inline.FirstChild: null }]))
            diagnostics.Add(
                LinkRules.Slip,
                places.FirstLineOf(item),
                "Nothing stands in this item.",
                help: "Write what belongs there, or take the item away in both languages."
            );
        // Two lists side by side have different marks: with one, they would be one list. Of three the second is told alone.
        var above = Above(list);
        if (above is not null && Above(above) is not null)
            return;
        if (above is not null)
            Report(
                LinkRules.LeftoverMarkdown,
                places.FirstLineOf(items[0]),
                $"A list of its own begins here, as its items are written with '{MarkOf(list)}' and those above with '{MarkOf(above)}'.",
                "Write all items of a list with one mark, '- ' or '1. '; between two lists stand the words that part them."
            );
        else if (list.IsOrdered)
            CheckNumbers(items);
    }

    /// <summary>The list of the same kind that stands straight above one.</summary>
    private static ListBlock? Above(ListBlock list) =>
        list.Parent!.IndexOf(list) is > 0 and var at && list.Parent[at - 1] is ListBlock above && above.IsOrdered == list.IsOrdered
            ? above
            : null;

    private static char MarkOf(ListBlock list) => list.IsOrdered ? list.OrderedDelimiter : list.BulletType;

    private static bool EndsSentence(ContainerInline inline) => Sentences.EndOf(TextOf(inline).TrimEnd()) is not null;

    /// <summary>Whether all of a paragraph is bold.</summary>
    private static bool IsBold(ContainerInline inline) =>
        inline is { FirstChild: EmphasisInline { DelimiterCount: > 1, NextSibling: null } };

    /// <summary>Items are numbered 1, 2, 3, or all alike: readers see them counted from 1, whatever number is written.</summary>
    private void CheckNumbers(IReadOnlyList<ListItemBlock> items)
    {
        if (items.All(item => item.Order == items[0].Order) && items[0].Order <= 1)
            return;
        var wrong = items.Index().FirstOrDefault(item => item.Item.Order != item.Index + 1, (Index: -1, Item: items[0]));
        if (wrong.Index >= 0)
            diagnostics.Add(
                LinkRules.LeftoverMarkdown,
                places.FirstLineOf(wrong.Item),
                $"This item is written '{wrong.Item.Order}.', and the reader sees '{wrong.Index + 1}.'.",
                help: "Number the items 1, 2, 3; see whether one is missing, or whether this is the rest of a list above."
            );
    }

    /// <summary>Who can't see a table hears each cell with the title of its column: none is empty, but for the corner.</summary>
    public void CheckTable(IReadOnlyList<TableRow> rows, Table table)
    {
        if (rows.Count == 1)
            Tell(rows[0], "This table has no rows.", "Write them below the line of dashes, or take the table away in both languages.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, row) in rows.Index())
        {
            var empty = row.Index()
                .FirstOrDefault(cell => IsEmpty(cell.Item) && !(index == 0 && cell.Index == 0 && row.Count > 1), (-1, row));
            var line = LineOf(row);
            if (empty.Index >= 0)
                Tell(
                    row,
                    $"Cell {empty.Index + 1} of this row is empty; the table has {row.Count} columns, as many as its longest row.",
                    "Give each row a cell for each column, and each column a title; where there is nothing to say, say that."
                );
            else if (!seen.Add(places.TextAt(line).Trim().ToString()))
                Tell(row, "This row stands in the table already.", "Take one of the two away, in both languages.");
        }

        void Tell(TableRow row, string message, string help) => Report(LinkRules.LeftoverMarkdown, LineOf(row), message, help);

        // A row without a word in it has no place of its own.
        SiteGen.Text.SourceSpan LineOf(TableRow row) => places.FirstLineOf(row.Span.IsEmpty ? table : row);

        // Markdig gives rows that are too short the cells that they lack.
        static bool IsEmpty(Block cell) =>
            cell is TableCell { Count: 0 } or TableCell { LastChild: ParagraphBlock { Inline.FirstChild: null } };
    }

    private static string TextOf(ContainerInline inline) =>
        string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    private void Report(Rule rule, SiteGen.Text.SourceSpan span, string message, string help) =>
        diagnostics.Add(rule, span, message, help: help);
}

using System.Text;
using SiteGen.Model;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Words;

/// <summary>A stretch of text in one language, with a place in its file for every character.</summary>
internal sealed class Passage
{
    private readonly Func<int, int, SourceSpan> _place;
    private readonly IReadOnlyList<Put> _puts;

    private Passage(string text, Func<int, int, SourceSpan> place, IReadOnlyList<Put> puts) => (Text, _place, _puts) = (text, place, puts);

    public string Text { get; }

    /// <summary>The place of a stretch; what was put in for a link or placeholder lies where that is written.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (_puts.Count == 0)
            return _place(start, length);
        if (Text.Length == 0)
            return _place(0, 0);
        var from = Origin(Math.Min(start, Text.Length - 1));
        var last = Origin(Math.Clamp(start + length - 1, 0, Text.Length - 1));
        return _place(from, length == 0 ? 0 : Math.Max(1, last - from + 1));
    }

    /// <summary>True for a character that SiteGen writes, as those of a fact's value.</summary>
    public bool IsGiven(int index) => _puts.Any(put => put.Given && put.ShownAt <= index && index < put.ShownEnd);

    /// <summary>The last words of what SiteGen writes that the author wrote behind it once more, as in "90 days days".</summary>
    public IEnumerable<(int At, string Word)> RepeatedAfterGiven()
    {
        foreach (var put in _puts.Where(put => put.Given))
        {
            var start = put.ShownEnd;
            while (start > put.ShownAt && char.IsLetter(Text[start - 1]))
                start--;
            var word = Text[start..put.ShownEnd];
            var at = put.ShownEnd;
            while (at < Text.Length && Text[at] == ' ')
                at++;
            var end = at + word.Length;
            if (word.Length == 0 || string.CompareOrdinal(Text, at, word, 0, word.Length) != 0)
                continue;
            // 'day' is no part of 'daylight'; Chinese has no such ends.
            if (end >= Text.Length || !char.IsAsciiLetter(Text[end]))
                yield return (at, word);
        }
    }

    /// <summary>Where in the written text a character of the shown text comes from.</summary>
    private int Origin(int index)
    {
        var shift = 0;
        foreach (var put in _puts)
        {
            if (index < put.ShownAt)
                break;
            if (index < put.ShownEnd)
                return put.At;
            shift = put.At + put.Length - put.ShownEnd;
        }
        return index + shift;
    }

    /// <summary>The words as the author wrote them, with a mark for each link.</summary>
    public static Passage Written(ProseUnit unit) => new(unit.Text, unit.SpanOf, []);

    public static Passage Written(Located<string> text) => new(text.Value, (start, length) => PlaceIn(text, start, length), []);

    /// <summary>The words as the reader sees them: links as their words. A link whose words are unknown keeps its mark.</summary>
    public static Passage Shown(ProseUnit unit, GuideScope scope, Lang lang)
    {
        if (unit.Links.IsEmpty)
            return Written(unit);
        var filling = new Filling(unit.Text);
        var next = 0;
        for (var at = 0; next < unit.Links.Length && (at = unit.Text.IndexOf(ProseUnit.LinkMark, at)) >= 0; at++)
        {
            var link = unit.Links[next++];
            filling.Put(at, 1, LinkWords.Shown(link, scope, lang), given: LinkWords.AreLeftOut(link));
        }
        return new Passage(filling.Finish(), unit.SpanOf, filling.Puts);
    }

    /// <summary>A text with placeholders such as <c>{value}</c>, as the reader sees it.</summary>
    /// <param name="fill">The words for a placeholder's name, or <c>null</c> when it has none.</param>
    public static Passage Shown(Located<string> text, Func<string, string?> fill)
    {
        if (!text.Value.Contains('{'))
            return Written(text);
        var filling = new Filling(text.Value);
        foreach (var placeholder in Placeholders.In(text.Value))
        {
            if (fill(placeholder.Name) is { } words)
                filling.Put(placeholder.Start, placeholder.Length, words, given: true);
        }
        return new Passage(filling.Finish(), (start, length) => PlaceIn(text, start, length), filling.Puts);
    }

    /// <summary>Exact where the YAML has the words as they are; the whole value where it folds or escapes them.</summary>
    private static SourceSpan PlaceIn(Located<string> text, int start, int length)
    {
        var (file, from, whole) = text.Span;
        var at = file.Text.AsSpan(from, whole).IndexOf(text.Value);
        return at < 0 ? text.Span : new SourceSpan(file, from + at + start, length);
    }

    /// <summary>Words that stand in the shown text, at <see cref="ShownAt"/>, for a stretch of the written one.</summary>
    /// <param name="Given">They are SiteGen's, not the author's.</param>
    private sealed record Put(int At, int Length, int ShownAt, int ShownEnd, bool Given);

    /// <summary>A shown text while it is made, from left to right.</summary>
    private sealed class Filling(string written)
    {
        private readonly StringBuilder _shown = new(written.Length * 2);
        private int _done;

        public List<Put> Puts { get; } = [];

        public void Put(int at, int length, string words, bool given)
        {
            _shown.Append(written, _done, at - _done);
            Puts.Add(new Put(at, length, _shown.Length, _shown.Length + words.Length, given));
            _shown.Append(words);
            _done = at + length;
        }

        public string Finish() => _shown.Append(written, _done, written.Length - _done).ToString();
    }
}

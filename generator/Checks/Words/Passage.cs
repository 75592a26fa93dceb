using System.Collections.Immutable;
using System.Text;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks.Words;

/// <summary>A stretch of text in one language, with a place in its file for every character.</summary>
internal sealed class Passage
{
    private readonly Func<int, int, SourceSpan> _place;
    private readonly ImmutableArray<int> _origins;
    private readonly ImmutableArray<bool> _given;

    private Passage(string text, Func<int, int, SourceSpan> place, ImmutableArray<int> origins, ImmutableArray<bool> given) =>
        (Text, _place, _origins, _given) = (text, place, origins, given);

    public string Text { get; }

    /// <summary>The place of a stretch; what was put in for a link or placeholder lies where that is written.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (_origins.IsDefault) return _place(start, length);
        if (_origins.IsEmpty) return _place(0, 0);
        var from = _origins[Math.Min(start, _origins.Length - 1)];
        var last = _origins[Math.Clamp(start + length - 1, 0, _origins.Length - 1)];
        return _place(from, length == 0 ? 0 : Math.Max(1, last - from + 1));
    }

    /// <summary>True for a character that SiteGen writes, as those of a fact's value.</summary>
    public bool IsGiven(int index) => !_given.IsDefault && _given[index];

    /// <summary>The words as the author wrote them, with a mark for each link.</summary>
    public static Passage Written(ProseUnit unit) => new(unit.Text, unit.SpanOf, default, default);

    public static Passage Written(Located<string> text) => new(text.Value, (start, length) => PlaceIn(text, start, length), default, default);

    /// <summary>The words as the reader sees them: links as their words. A link whose words are unknown keeps its mark.</summary>
    public static Passage Shown(ProseUnit unit, Site site, Lang lang)
    {
        var next = 0;
        return Fill(unit.Text, unit.SpanOf, index =>
        {
            if (unit.Text[index] != ProseUnit.LinkMark || next >= unit.Links.Length) return null;
            var link = unit.Links[next++];
            return (1, LinkWords.Shown(link, site, lang), Given: LinkWords.AreLeftOut(link));
        });
    }

    /// <summary>A text with placeholders such as <c>{value}</c>, as the reader sees it.</summary>
    /// <param name="fill">The words for a placeholder's name, or <c>null</c> when it has none.</param>
    public static Passage Shown(Located<string> text, Func<string, string?> fill)
    {
        var placeholders = Placeholders.In(text.Value).ToDictionary(p => p.Start);
        return Fill(text.Value, (start, length) => PlaceIn(text, start, length), index =>
            placeholders.TryGetValue(index, out var p) && fill(p.Name) is { } words ? (p.Length, words, true) : null);
    }

    private static Passage Fill(string text, Func<int, int, SourceSpan> place, Func<int, (int Length, string Words, bool Given)?> fill)
    {
        var shown = new StringBuilder(text.Length);
        var origins = ImmutableArray.CreateBuilder<int>(text.Length);
        var given = ImmutableArray.CreateBuilder<bool>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var put = fill(i);
            var words = put?.Words ?? text[i].ToString();
            shown.Append(words);
            for (var j = 0; j < words.Length; j++)
            {
                origins.Add(i);
                given.Add(put?.Given ?? false);
            }
            i += (put?.Length ?? 1) - 1;
        }
        return new Passage(shown.ToString(), place, origins.ToImmutable(), given.ToImmutable());
    }

    /// <summary>Exact where the YAML has the words as they are; the whole value where it folds or escapes them.</summary>
    private static SourceSpan PlaceIn(Located<string> text, int start, int length)
    {
        var (file, from, whole) = text.Span;
        var at = file.Text.AsSpan(from, whole).IndexOf(text.Value);
        return at < 0 ? text.Span : new SourceSpan(file, from + at + start, length);
    }
}

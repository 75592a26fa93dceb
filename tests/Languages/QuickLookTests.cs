using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Checks.Words;
using SiteGen.Languages;
using SiteGen.Languages.Chinese;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Languages;

/// <summary>A quick look before a slow pattern may be wrong in one direction alone: whatever the pattern finds, the look has seen
/// coming.</summary>
[Tier(Tier.Quick)]
public class QuickLookTests
{
    private delegate bool Look(ReadOnlySpan<char> text);

    [Fact]
    public void Chinese_words_written_twice() =>
        Hold(ChineseLanguage.DoubledWords(), ChineseLanguage.MayDouble, ["的", "的", "了", "确", "看", "营业厅", "看看了", "a", "，", " "]);

    [Fact]
    public void Notes_to_oneself() =>
        Hold(
            ProseSlips.Notes(),
            ProseSlips.MayHaveNotes,
            [
                .. "TODO TBD TBC FIXME XXX x X Lorem lorem ipsum ? ？ 待补充 待补 待完善 待翻译 待确认后补 此处填写 占位文字 a 待 此".Split(
                    ' '
                ),
                " ",
            ]
        );

    [Fact]
    public void What_is_neither_words_nor_prose() =>
        Hold(
            TextScript.NoWords(),
            TextScript.MayHaveNoWords,
            ["{", "}", "http", "https", "://", ".", "com", "a", "@", "-", "号", " ", "7"]
        );

    [Fact]
    public void Markdown_that_is_left_over()
    {
        foreach (var (signs, pattern, _) in LeftoverMarks.InText)
        {
            Hold(
                pattern(),
                text => text.ContainsAny(signs),
                [.. signs.Select(c => c.ToString()), new(signs[0], 2), ":", ")", ";", "amp", "a", "a:1)", "1", "\n", "http", "a.a", "a@a.a"]
            );
        }
        Assert.Equal(16, LeftoverMarks.InText.Length);
    }

    private static void Hold(Regex pattern, Look look, string[] pieces)
    {
        var found = 0;
        var seen = 0;
        Gen.Int[0, pieces.Length]
            .Select(i => i < pieces.Length ? pieces[i] : " ")
            .Array[1, 12]
            .Try(
                words =>
                {
                    var text = string.Concat(words);
                    if (!pattern.IsMatch(text))
                        return;
                    Interlocked.Increment(ref found);
                    if (look(text))
                        Interlocked.Increment(ref seen);
                    else
                        Assert.Fail($"The look passes over '{text}', in which the pattern finds '{pattern.Match(text).Value}'.");
                },
                few: 3_000,
                all: 200_000
            );
        Assert.Equal(found, seen);
        Assert.True(found >= 5, $"The pattern finds something in {found} of the texts alone.");
    }
}

using System.Collections.Frozen;

namespace SiteGen.Languages;

/// <summary>Words that stand in for a picture.</summary>
internal static class PictureWords
{
    private static readonly FrozenSet<string> OfAny = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "image",
        "picture",
        "photo",
        "screenshot",
        "screen shot",
        "a screenshot",
        "figure",
        "icon",
        "图",
        "图片",
        "图像",
        "照片",
        "截图",
        "截屏",
        "屏幕截图",
        "图标",
        "如图",
        "见图"
    );

    /// <summary>Whether they are true of any picture, so that who can't see it learns nothing.</summary>
    public static bool SayNothing(string words) => OfAny.Contains(words.TrimEnd('.', '。'));
}

using SiteGen.Languages;
using SiteGen.Model.Entries;

namespace SiteGen.Tests.Support;

/// <summary>Units as a site may declare them: a sum of money, and two things that are counted.</summary>
internal static class SampleUnits
{
    public static SiteUnit Money { get; } =
        new("CNY", new("RMB", "元"), new("RMB", "元"))
        {
            Also = new(["CNY", "yuan", "renminbi"], ["多元", "块", "块钱", "人民币", "RMB"]),
            Signs = ["RMB", "CNY", "¥", "￥"],
        };

    public static SiteUnit Digit { get; } = new("digit", new("digit", "位"), new("digits", "位")) { Also = new([], ["位数", "位数字"]) };

    public static SiteUnit DayPass { get; } = new("day-pass", new("day pass", "张日票"), new("day passes", "张日票"));

    public static IReadOnlyList<SiteUnit> All { get; } = [Money, Digit, DayPass];

    public static FigureScanner Scanner { get; } = new(All);

    /// <summary>A unit by its word in the data, as <c>CNY/month</c>.</summary>
    public static Unit Of(string word)
    {
        if (word == Vocabulary.Count)
            return Unit.Count;
        if (Vocabulary.Times.Find(word) is { } time)
            return Unit.Of(time);
        var parts = word.Split('/');
        return Unit.Of(All.Single(unit => unit.Word == parts[0]), parts.Length == 2 ? Vocabulary.Times.Find(parts[1]) : null);
    }

    public static string WordOf(Unit unit) =>
        unit.Time is { } time ? Vocabulary.Times.WordFor(time)
        : unit.Thing is null ? Vocabulary.Count
        : unit.Thing.Word + (unit.Per is { } per ? "/" + Vocabulary.Times.WordFor(per) : "");
}

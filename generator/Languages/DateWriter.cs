using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Languages;

/// <summary>How a language writes dates.</summary>
internal abstract class DateWriter
{
    /// <summary>The names that stand for <c>{name}</c> in <see cref="Pattern"/>.</summary>
    public abstract IReadOnlyList<string> MonthNames { get; }

    /// <summary>The date as prose writes it.</summary>
    public abstract string Write(PartialDate date);

    /// <summary>The date as it stands after a verb: "in November 2026", "on 5 November 2026".</summary>
    public abstract string WriteWhen(PartialDate date);

    /// <summary>The date with how it relates to the truth: "after June 2021".</summary>
    public abstract string Write(DateValue date);

    /// <summary>How a day or a month is written, for scripts that do the same: <c>{d} {name} {y}</c>, <c>{y}年{m}月</c>.</summary>
    public abstract string Pattern(bool withDay);
}

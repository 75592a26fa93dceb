using SiteGen.Model.Entries;

namespace SiteGen.Languages;

/// <summary>How a language writes values: numbers, ranges, bounds, and the words for what is counted.</summary>
internal abstract class ValueWriter : IFactValueVisitor<string>
{
    /// <summary>A range with <c>{0}</c> and <c>{1}</c> for its ends, for scripts too.</summary>
    public abstract string RangePattern { get; }

    /// <summary>What stands for a value that nobody publishes.</summary>
    protected abstract string NotPublished { get; }

    /// <summary>What stands for a value that is known to be nothing.</summary>
    protected abstract string None { get; }

    public string Write(FactValue value) => value.Accept(this);

    /// <summary>Two ends as a range.</summary>
    public string Range(string low, string high) =>
        RangePattern.Replace("{0}", low, StringComparison.Ordinal).Replace("{1}", high, StringComparison.Ordinal);

    /// <summary>Other ways to say an unspecified small number than <see cref="Several"/>.</summary>
    public abstract IEnumerable<string> OtherWaysToSaySeveral(SeveralValue value);

    public abstract string Figure(FigureValue figure);

    public abstract string Several(SeveralValue value);

    public abstract string Date(DateValue value);

    public abstract string Text(TextValue value);

    public string Unknown(UnknownValue value) => NotPublished;

    string IFactValueVisitor<string>.None(NoneValue value) => None;
}

namespace SiteGen.Model.Entries;

/// <summary>The value of a fact, in the shape in which it is known: a range stays a range. A closed set.</summary>
public abstract record FactValue
{
    /// <summary>True for the values that are numbers or dates, which prose may not repeat without citing the fact.</summary>
    public virtual bool IsFigure => false;

    public abstract T Accept<T>(IFactValueVisitor<T> visitor);
}

/// <summary>What differs from one sort of value to the next; a new one does not compile until each visitor has said what it
/// means.</summary>
public interface IFactValueVisitor<out T>
{
    T Figure(FigureValue value);

    T Several(SeveralValue value);

    T Date(DateValue value);

    T Text(TextValue value);

    T Unknown(UnknownValue value);

    T None(NoneValue value);
}

/// <summary>How a number relates to the truth.</summary>
public enum FigureShape
{
    Exact,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    About,
    Range,
    AboutRange,
}

/// <summary>A number with its unit.</summary>
/// <param name="Low">The number; the lower end of a range.</param>
/// <param name="High">The upper end of a range; <c>null</c> for the other shapes.</param>
public sealed record FigureValue(FigureShape Shape, decimal Low, decimal? High, Unit Unit) : FactValue
{
    public override bool IsFigure => true;

    public override T Accept<T>(IFactValueVisitor<T> visitor) => visitor.Figure(this);
}

/// <summary>An unspecified small number, as in "several months".</summary>
public sealed record SeveralValue(Unit Unit) : FactValue
{
    public override bool IsFigure => true;

    public override T Accept<T>(IFactValueVisitor<T> visitor) => visitor.Several(this);
}

/// <summary>How a date relates to the truth.</summary>
public enum DateShape
{
    Exact,
    About,
    After,
    Before,
}

/// <summary>A date, at the precision known.</summary>
public sealed record DateValue(PartialDate Date, DateShape Shape) : FactValue
{
    public override bool IsFigure => true;

    public override T Accept<T>(IFactValueVisitor<T> visitor) => visitor.Date(this);
}

/// <summary>The value of a fact that is no figure, in a few words.</summary>
public sealed record TextValue(Localized<string> Text) : FactValue
{
    public override T Accept<T>(IFactValueVisitor<T> visitor) => visitor.Text(this);
}

/// <summary>Nobody official says what the value is.</summary>
public sealed record UnknownValue : FactValue
{
    public override T Accept<T>(IFactValueVisitor<T> visitor) => visitor.Unknown(this);
}

/// <summary>The value is known to be nothing.</summary>
public sealed record NoneValue : FactValue
{
    public override T Accept<T>(IFactValueVisitor<T> visitor) => visitor.None(this);
}

namespace SiteGen.Text;

/// <summary>A value and where it was written.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    /// <summary>Another value, written at the same place.</summary>
    public Located<TResult> With<TResult>(TResult value) => new(value, Span);

    public override string? ToString() => Value?.ToString();
}

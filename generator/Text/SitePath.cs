namespace SiteGen.Text;

/// <summary>A path below the root of the built site, as in <c>en/offices/north/index.html</c>.</summary>
/// <remarks>
/// Forward slashes; relative; no empty, <c>.</c> or <c>..</c> segment; no control character, colon or backslash.
/// The one constructor checks this, so a path made from content can't leave the output folder.
/// </remarks>
public readonly record struct SitePath : IComparable<SitePath>
{
    /// <exception cref="ArgumentException">The text breaks one of the rules above.</exception>
    public SitePath(string value)
    {
        if (!IsValid(value))
            throw new ArgumentException($"'{value}' is not a path below the site root.", nameof(value));
        Value = value;
    }

    public string Value { get; }

    /// <summary>The address of a page: the path without <c>index.html</c>, so <c>en/offices/north/</c>; empty for the root.</summary>
    public string Address =>
        Value.EndsWith("/index.html", StringComparison.Ordinal) ? Value[..^"index.html".Length]
        : Value == "index.html" ? ""
        : Value;

    /// <summary>The whole address of what lies here on a site.</summary>
    /// <param name="root">Where the site stands.</param>
    public string At(Uri root) => new Uri(root, Address).AbsoluteUri;

    public static bool IsValid(string value)
    {
        if (value.Length == 0)
            return false;
        foreach (var c in value)
        {
            if (char.IsControl(c) || c is '\\' or ':')
                return false;
        }
        foreach (var segment in value.AsSpan().Split('/'))
        {
            if (value.AsSpan(segment) is "" or "." or "..")
                return false;
        }
        return true;
    }

    public int CompareTo(SitePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

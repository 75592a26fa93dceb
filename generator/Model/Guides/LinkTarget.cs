using SiteGen.Model.Entries;

namespace SiteGen.Model.Guides;

/// <summary>What a link in a guide points at. A closed set.</summary>
public abstract record LinkTarget
{
    /// <returns>The target, or <c>null</c> when the text is of no kind that guides may link to.</returns>
    public static LinkTarget? Parse(string url, KindTable kinds)
    {
        if (url.StartsWith('#'))
            return new FragmentTarget(url[1..]);
        var colon = url.IndexOf(':');
        if (colon <= 0)
            return null;
        var (scheme, rest) = (url[..colon], url[(colon + 1)..]);
        if (scheme == "guide")
        {
            var hash = rest.IndexOf('#');
            return hash < 0 ? new GuideTarget(rest, null) : new GuideTarget(rest[..hash], rest[(hash + 1)..]);
        }
        if (scheme == "page")
            return new NamedPageTarget(rest);
        if (kinds.FromScheme(scheme) is { } kind)
            return new EntityTarget(new EntityKey(kind, rest));
        // The allow-list: nothing but the web itself, so that no 'javascript:' or 'data:' can come through Markdown.
        return scheme is "https" or "http" && Uri.TryCreate(url, UriKind.Absolute, out var uri) ? new WebTarget(uri) : null;
    }

    /// <summary>Every word that may stand before the colon.</summary>
    public static IEnumerable<string> Schemes(KindTable kinds) => kinds.Schemes.Concat(SchemesOfNoKind);

    /// <summary>Those that lead to no entry.</summary>
    public static IReadOnlyList<string> SchemesOfNoKind { get; } = ["guide", "page", "https"];
}

/// <summary>An entry of <c>data/</c>.</summary>
public sealed record EntityTarget(EntityKey Key) : LinkTarget;

/// <summary>Another guide, and perhaps a heading in it.</summary>
public sealed record GuideTarget(string Slug, string? Fragment) : LinkTarget;

/// <summary>A page that no file stands for; see <see cref="NamedPages"/>.</summary>
public sealed record NamedPageTarget(string Name) : LinkTarget;

/// <summary>A heading of the same guide.</summary>
public sealed record FragmentTarget(string Fragment) : LinkTarget;

/// <summary>A page elsewhere.</summary>
public sealed record WebTarget(Uri Url) : LinkTarget;

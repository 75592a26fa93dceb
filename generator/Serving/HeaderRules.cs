using System.Text;

namespace SiteGen.Serving;

/// <summary>The headers that a site asks its host for in a file <c>_headers</c>, as Netlify, Cloudflare Pages and others read it.</summary>
internal sealed class HeaderRules
{
    /// <summary>The name of the file, which itself is not served.</summary>
    public const string FileName = "_headers";

    private readonly List<HeaderRule> _rules = [];

    /// <param name="file">The content; empty for a site without one.</param>
    public static HeaderRules Parse(ReadOnlySpan<byte> file)
    {
        var rules = new HeaderRules();
        foreach (var line in Encoding.UTF8.GetString(file).Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Length == 0 || line.TrimStart().StartsWith('#'))
                continue;
            if (line[0] is '/')
                rules._rules.Add(new HeaderRule(line, []));
            else if (line[0] is ' ' or '\t' && rules._rules.Count > 0 && line.IndexOf(':') is > 0 and var colon)
                rules._rules[^1].Headers.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
        return rules;
    }

    /// <summary>The headers of a path, each name once: values from several rules are joined by commas, as hosts do it.</summary>
    /// <param name="path">With a leading slash, below the root of the site.</param>
    public IReadOnlyDictionary<string, string> Of(string path)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in _rules.Where(rule => Matches(rule.Path, path)).SelectMany(rule => rule.Headers))
            found[name] = found.TryGetValue(name, out var before) ? $"{before}, {value}" : value;
        return found;
    }

    /// <summary>Whether a path is meant: a star stands for anything, a segment with a colon before it for any one segment.</summary>
    private static bool Matches(string rule, string path)
    {
        if (rule.IndexOf('*') is >= 0 and var star)
        {
            return path.Length >= rule.Length - 1
                && path.StartsWith(rule[..star], StringComparison.Ordinal)
                && path.EndsWith(rule[(star + 1)..], StringComparison.Ordinal);
        }
        var (wanted, asked) = (rule.Split('/'), path.Split('/'));
        return wanted.Length == asked.Length
            && wanted.Zip(asked).All(pair => pair.First == pair.Second || (pair.First.StartsWith(':') && pair.Second.Length > 0));
    }

    private sealed record HeaderRule(string Path, List<(string Name, string Value)> Headers);
}

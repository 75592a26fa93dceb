namespace SiteGen.CitedPages;

/// <summary>What the <c>robots.txt</c> of a server allows to programs (RFC 9309).</summary>
internal sealed class RobotsRules
{
    public static readonly RobotsRules AllowAll = new([]);

    private readonly List<(string Path, bool IsAllowed)> _rules;

    private RobotsRules(List<(string Path, bool IsAllowed)> rules) => _rules = rules;

    /// <param name="agent">The name by which the file may know the program, in lower case.</param>
    public static RobotsRules Parse(string text, string agent)
    {
        var (own, others) = (new List<(string, bool)>(), new List<(string, bool)>());
        var (isOwn, isOthers, inAgents, isNamed) = (false, false, false, false);
        foreach (var line in text.Split(['\n', '\r']))
        {
            var words = line.Split('#')[0].Split(':', 2);
            if (words.Length < 2)
                continue;
            var (key, value) = (words[0].Trim().ToLowerInvariant(), words[1].Trim());
            if (key == "user-agent")
            {
                // Lines of agents in a row share the rules that follow.
                if (!inAgents)
                    (isOwn, isOthers) = (false, false);
                inAgents = true;
                isOwn |= value.Equals(agent, StringComparison.OrdinalIgnoreCase);
                isOthers |= value == "*";
                isNamed |= isOwn;
                continue;
            }
            if (key is not ("allow" or "disallow"))
                continue;
            inAgents = false;
            if (value.Length == 0)
                continue;
            if (isOwn)
                own.Add((value, key == "allow"));
            if (isOthers)
                others.Add((value, key == "allow"));
        }
        return new RobotsRules(isNamed ? own : others);
    }

    /// <summary>Of all rules that fit the longest counts, and of two of one length the one that allows.</summary>
    /// <param name="path">With its query, as <c>/a/b?c</c>.</param>
    public bool Allows(string path) =>
        _rules
            .Where(rule => Fits(rule.Path, path))
            .OrderByDescending(rule => rule.Path.Length)
            .ThenByDescending(rule => rule.IsAllowed)
            .Select(rule => rule.IsAllowed)
            .FirstOrDefault(true);

    /// <summary>A star stands for anything, a dollar at the end for the end.</summary>
    private static bool Fits(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var parts = rule.TrimEnd('$').Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            var found =
                isLast && isWhole
                    ? path.AsSpan(at).EndsWith(parts[i], StringComparison.Ordinal)
                        ? path.Length - parts[i].Length
                        : -1
                    : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at)
                return false;
            at = found + parts[i].Length;
        }
        return !isWhole || at == path.Length;
    }
}

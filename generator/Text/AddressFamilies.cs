namespace SiteGen.Text;

/// <summary>Addresses written together as shells write them: <c>/{en,zh}/cases/</c> for two that differ in one segment,
/// <c>/en/facts/#{fee,opening}</c> for two places in a page.</summary>
public static class AddressFamilies
{
    /// <summary>The most characters of a line that is written here; one that a person wrote may be longer.</summary>
    private const int LongestLine = 140;

    /// <summary>Writes addresses in few families, in ordinal order.</summary>
    /// <param name="addresses">As <c>/en/cases/</c>; an order and repeats do not matter.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> addresses) =>
        [
            .. Merge(addresses.Distinct(StringComparer.Ordinal).Select(address => new Family(address)))
                .SelectMany(family => family.Lines(LongestLine))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Adds addresses to the lines of a list: to a family that needs but one word more, else as lines of their own at the
    /// end.</summary>
    /// <param name="lines">Families, comments and empty lines.</param>
    public static IReadOnlyList<string> AddTo(IReadOnlyList<string> lines, IEnumerable<string> addresses)
    {
        var result = lines.ToList();
        foreach (var line in Of(addresses))
        {
            var added = new Family(line);
            var at = result.FindIndex(old =>
                old.StartsWith('/')
                && new Family(old).With(added) is { } more
                && more.ToString().Length <= Math.Max(LongestLine, old.Length)
            );
            if (at >= 0)
                result[at] = new Family(result[at]).With(added)!.ToString();
            else
                result.Add(line);
        }
        return result;
    }

    /// <summary>Joins what differs in one segment alone, until nothing does.</summary>
    private static List<Family> Merge(IEnumerable<Family> families)
    {
        // Places in one page stand together before pages do that have the same places.
        var merged = families
            .GroupBy(family => family.IsInPage ? family.Without(family.Length - 1) : family.ToString(), StringComparer.Ordinal)
            .Select(group => Family.Joined([.. group], group.First().Length - 1))
            .ToList();
        var longest = merged.Select(family => family.Length).DefaultIfEmpty().Max();
        var count = 0;
        while (count != merged.Count)
        {
            count = merged.Count;
            for (var place = 0; place < longest; place++)
            {
                var differing = place;
                merged =
                [
                    .. merged
                        .GroupBy(family => family.Without(differing), StringComparer.Ordinal)
                        .SelectMany(group =>
                            group.First().Length > differing ? [Family.Joined([.. group], differing)] : group.AsEnumerable()
                        ),
                ];
            }
        }
        return merged;
    }

    /// <summary>An address in segments, each with the words that may stand there; the hash before a place in a page is one of its
    /// own.</summary>
    private sealed class Family
    {
        private readonly string[][] _segments;

        private Family(string[][] segments) => _segments = segments;

        /// <param name="written">An address or a family.</param>
        public Family(string written)
            : this([.. Parts(written).Select(part => part is ['{', .., '}'] ? part[1..^1].Split(',') : [part])]) { }

        private static string[] Parts(string written) => written.Replace("/#", "/#/", StringComparison.Ordinal).Split('/');

        public int Length => _segments.Length;

        /// <summary>Whether these are places in a page.</summary>
        public bool IsInPage => Length > 1 && _segments[^2] is ["#"];

        /// <summary>The family in as many lines as it takes for none to be longer than wanted, as far as that can be.</summary>
        public IEnumerable<string> Lines(int longest)
        {
            if (ToString() is var whole && whole.Length <= longest)
                return [whole];
            var place = Array.IndexOf(_segments, _segments.MaxBy(words => words.Length)!);
            if (_segments[place] is not { Length: > 1 } parted)
                return [whole];
            return new[] { parted[..(parted.Length / 2)], parted[(parted.Length / 2)..] }.SelectMany(words =>
                new Family([.. _segments.Select((other, i) => i == place ? words : other)]).Lines(longest)
            );
        }

        /// <summary>What all families have in common that differ at one place alone.</summary>
        public string Without(int place) =>
            Length <= place
                ? ToString()
                : $"{Length} {string.Join('/', _segments.Select((words, i) => i == place ? "*" : Written(words)))}";

        public static Family Joined(IReadOnlyList<Family> families, int place) =>
            families.Count == 1
                ? families[0]
                : new Family([
                    .. families[0]
                        ._segments.Select((words, i) => i == place ? Union(families.SelectMany(family => family._segments[place])) : words),
                ]);

        /// <summary>This family with another's addresses; <c>null</c> when it can't hold them by more words at one place, where it has some
        /// already.</summary>
        public Family? With(Family other)
        {
            if (Length != other.Length)
                return null;
            var differing = Enumerable.Range(0, Length).Where(i => !_segments[i].ToHashSet().SetEquals(other._segments[i])).ToList();
            if (differing is not [var place] || (_segments[place].Length < 2 && !(IsInPage && place == Length - 1)))
                return null;
            var (words, more) = (_segments[place], other._segments[place].Except(_segments[place]));
            var isSorted = words.SequenceEqual(words.Order(StringComparer.Ordinal));
            string[][] segments = [.. _segments];
            segments[place] = isSorted ? Union(words.Concat(more)) : [.. words, .. more];
            return new Family(segments);
        }

        public override string ToString() => string.Join('/', _segments.Select(Written)).Replace("/#/", "/#", StringComparison.Ordinal);

        private static string[] Union(IEnumerable<string> words) =>
            [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        private static string Written(string[] words) => words.Length == 1 ? words[0] : $"{{{string.Join(',', words)}}}";
    }
}

using System.Collections.Immutable;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Words;

/// <summary>A name as one language has it, and the entries that bear it.</summary>
internal sealed record KnownName(string Name, ImmutableArray<Entity> Entities);

/// <summary>Names by their characters, so that a look-up costs what the name is long, however many names there are.</summary>
internal sealed class NameTree
{
    public NameTree(IEnumerable<KnownName> names)
    {
        foreach (var name in names)
        {
            var node = Root;
            foreach (var c in name.Name)
                node = node.Grow(c);
            node.Names = [.. node.Names, name];
        }
    }

    public Node Root { get; } = new();

    /// <summary>Where a beginning of names leads. Upper and lower case lead to the same place.</summary>
    internal sealed class Node
    {
        // Two arrays and a search for a character: a dictionary of characters would be compiled anew at every start.
        private char[] _letters = [];
        private Node[] _children = [];

        /// <summary>The names that end here: one, but for letters outside the basic plane.</summary>
        public KnownName[] Names { get; set; } = [];

        public Node? Next(char c) => _letters.AsSpan().IndexOf(Fold(c)) is >= 0 and var at ? _children[at] : null;

        public Node Grow(char c)
        {
            if (Next(c) is { } known)
                return known;
            var child = new Node();
            (_letters, _children) = ([.. _letters, Fold(c)], [.. _children, child]);
            return child;
        }

        // Half a surrogate pair has no case of its own, though the pair may; all halves are one here, and the comparison decides.
        private static char Fold(char c) => char.IsSurrogate(c) ? '\uD800' : char.ToUpperInvariant(c);
    }
}

using SiteGen.Reading;
using SiteGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Tests.Support;

/// <summary>A node of a YAML file: a key, or a value of any sort, with all that is in it.</summary>
/// <param name="Start">Where it begins in the text of the file.</param>
/// <param name="IsKey">It stands before a colon.</param>
/// <param name="Value">The text of a scalar; <c>null</c> for a list or mapping.</param>
/// <param name="Of">The key that it is the value of; empty for an item of a list.</param>
/// <param name="Owner">The mapping it stands in, by number; -1 for an item of a list.</param>
internal sealed record YamlPlace(int Start, int Length, bool IsKey, string? Value, string Of, int Owner)
{
    /// <summary>Whether another node, or this one, lies within it.</summary>
    public bool Holds(YamlPlace inner) => Start <= inner.Start && inner.Start + inner.Length <= Start + Length;
}

/// <summary>Every node of a YAML file, or of the front matter of a guide.</summary>
internal static class YamlPlaces
{
    public static IReadOnlyList<YamlPlace> Of(string path, string text)
    {
        var part = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Find(new SourceFile(path, text))!.Yaml : ..;
        var (offset, length) = part.GetOffsetAndLength(text.Length);
        var parser = new Parser(new StringReader(text.Substring(offset, length)));
        parser.Consume<StreamStart>();
        var places = new List<YamlPlace>();
        if (parser.TryConsume<DocumentStart>(out _))
            new Walk(parser, offset, text, places).Node("", -1);
        return places;
    }

    private sealed class Walk(Parser parser, int offset, string text, List<YamlPlace> places)
    {
        private int _mappings;

        public void Node(string of, int owner)
        {
            var start = (int)parser.Current!.Start.Index;
            switch (parser.Consume<ParsingEvent>())
            {
                case Scalar scalar:
                    Add(start, (int)scalar.End.Index, isKey: false, scalar.Value, of, owner);
                    break;
                case SequenceStart:
                    while (parser.Current is not SequenceEnd)
                        Node("", -1);
                    Add(start, (int)parser.Consume<SequenceEnd>().End.Index, isKey: false, null, of, owner);
                    break;
                case MappingStart:
                    var own = _mappings++;
                    while (parser.Current is not MappingEnd)
                    {
                        var key = parser.Consume<Scalar>();
                        Add((int)key.Start.Index, (int)key.End.Index, isKey: true, key.Value, key.Value, own);
                        Node(key.Value, own);
                    }
                    Add(start, (int)parser.Consume<MappingEnd>().End.Index, isKey: false, null, of, owner);
                    break;
                case var other:
                    throw new FormatException($"Not expected in a site for tests: {other}.");
            }
        }

        // The end of a block lies where the next begins; what stands between belongs to neither.
        private void Add(int start, int end, bool isKey, string? value, string of, int owner)
        {
            var length = text.AsSpan(offset + start, end - start).TrimEnd().Length;
            // The parser ends a list or mapping in brackets before its last bracket.
            if (value is null && text[offset + start] is '[' or '{')
            {
                while (text[offset + start + length] is ' ' or '\n')
                    length++;
                length++;
            }
            places.Add(new YamlPlace(offset + start, length, isKey, value, of, owner));
        }
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Reading;
using SiteGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Tests.Schemas;

/// <summary>YAML as editors read it: by the core schema of YAML 1.2, in which some bare words are numbers, booleans or nothing.</summary>
internal static partial class CoreYaml
{
    /// <summary>A file, or the front matter of a guide.</summary>
    /// <exception cref="YamlException">It is no YAML, or has what the program refuses in any YAML.</exception>
    public static JsonNode? Read(string path, string text)
    {
        var part = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Find(new SourceFile(path, text))!.Yaml : ..;
        var parser = new Parser(new StringReader(text[part]));
        parser.Consume<StreamStart>();
        return parser.TryConsume<DocumentStart>(out _) ? Node(parser) : null;
    }

    private static JsonNode? Node(IParser parser)
    {
        switch (parser.Consume<ParsingEvent>())
        {
            case Scalar scalar:
                return scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value) : JsonValue.Create(scalar.Value);
            case SequenceStart:
                var list = new JsonArray();
                while (!parser.TryConsume<SequenceEnd>(out _))
                    list.Add(Node(parser));
                return list;
            case MappingStart:
                var map = new JsonObject();
                while (!parser.TryConsume<MappingEnd>(out _))
                    map.Add(parser.Consume<Scalar>().Value, Node(parser));
                return map;
            case var other:
                throw new YamlException(other.Start, other.End, "Not in a file of a site.");
        }
    }

    private static JsonNode? Plain(string text) =>
        text is "" or "~" or "null" or "Null" or "NULL" ? null
        : text is "true" or "True" or "TRUE" ? true
        : text is "false" or "False" or "FALSE" ? false
        : NumberPattern().IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : text;

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}

using System.Collections.Immutable;
using AngleSharp.Dom;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Browser.Structure;

/// <summary>
/// The structure of pages as sets of numbered features, the same number for the same feature on every page:
/// the shape of each element together with those of the two around it and with what styles ask of any around it, each shape after the
/// one before it, each step from one heading to the next, and for each name and class how long the longest word is, which tells what
/// could stick out.
/// </summary>
public sealed class PageStructure(ElementShape shape)
{
    /// <summary>Words are told apart by their length in steps of so many characters.</summary>
    private const int WordStep = 6;

    private readonly Dictionary<(string Kind, int Context, string Shape), int> _numbers = [];

    /// <summary>How many features have been met so far.</summary>
    public int Count => _numbers.Count;

    public IReadOnlySet<int> Of(BuiltPage page)
    {
        var features = new HashSet<int>();
        var root = page.Document.DocumentElement;
        Walk(root, shape.Of(root), ("", ""), [], features);
        var levels = page.All("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName);
        levels
            .Prepend("start")
            .Zip(levels.Append("end"))
            .ToList()
            .ForEach(step => features.Add(Number("heading", -1, $"{step.First} {step.Second}")));
        return features;
    }

    /// <param name="around">The shapes of the two elements around it.</param>
    /// <param name="asked">What of <see cref="ElementShape.AskedAround"/> is true of an element around it.</param>
    private void Walk(
        IElement element,
        string own,
        (string Outer, string Inner) around,
        ImmutableSortedSet<string> asked,
        HashSet<int> features
    )
    {
        var context = Number("context", Number("shape", -1, around.Outer), $"{around.Inner} {string.Join(' ', asked)}");
        features.Add(Number("place", context, own));
        if (LongestWord(element) is > 0 and var length)
            features.Add(
                Number(
                    "word",
                    length / WordStep,
                    $"{element.LocalName}.{string.Join('.', element.ClassList.Order(StringComparer.Ordinal))}"
                )
            );
        var askedOfChildren = asked.Union(shape.AskedAround(element));
        var before = "first";
        foreach (var child in element.Children)
        {
            var now = shape.Of(child);
            features.Add(Number("neighbours", Number("shape", -1, before), now));
            before = now;
            Walk(child, now, (around.Inner, own), askedOfChildren, features);
        }
        features.Add(Number("neighbours", Number("shape", -1, before), "last"));
    }

    /// <summary>The most characters of an element's own text among which no line can end.</summary>
    private static int LongestWord(IElement element)
    {
        var longest = 0;
        foreach (var text in element.ChildNodes.OfType<IText>())
        {
            var length = 0;
            foreach (var character in text.Data)
            {
                // A line may end beside each Chinese character.
                length = char.IsWhiteSpace(character) || character >= '\u2E80' ? 0 : length + 1;
                longest = Math.Max(longest, length);
            }
        }
        return longest;
    }

    private int Number(string kind, int context, string text)
    {
        var key = (kind, context, text);
        if (!_numbers.TryGetValue(key, out var number))
            _numbers.Add(key, number = _numbers.Count);
        return number;
    }
}

namespace SiteGen.Benchmarks.Measuring;

/// <summary>A file in which an editor changes a sentence, again and again.</summary>
internal sealed class SentenceEdit
{
    private static readonly string[] Colours = ["blue", "green", "red", "yellow", "white", "black", "brown", "grey", "silver", "purple"];
    private static readonly string[] Things = ["folder", "envelope", "bag", "box", "case", "wallet", "notebook", "drawer", "pouch"];

    private readonly string _path;
    private readonly string _before;
    private readonly string _after;

    /// <param name="after">The words after which the sentence stands; <c>null</c> for the first paragraph of a guide.</param>
    public SentenceEdit(string path, string? after)
    {
        _path = path;
        var text = File.ReadAllText(path);
        var at = after is null ? EndOfParagraph(text) : text.IndexOf(after, StringComparison.Ordinal) + after.Length;
        if (at < (after?.Length ?? 0))
            throw new InvalidOperationException($"'{path}' has no '{after}'.");
        (_before, _after) = (text[..at], text[at..]);
    }

    /// <summary>Saves the file with a sentence that it did not have before.</summary>
    /// <param name="run">Each of ninety has another.</param>
    /// <returns>The sentence.</returns>
    public string Save(int run)
    {
        var sentence = $"Keep the papers together in a {Colours[run % Colours.Length]} {Things[run % Things.Length]} on the way.";
        File.WriteAllText(_path, $"{_before} {sentence}{_after}");
        return sentence;
    }

    private static int EndOfParagraph(string text)
    {
        var body = text.IndexOf("\n---\n", StringComparison.Ordinal);
        for (var start = body + 5; start < text.Length; start = text.IndexOf('\n', start) + 1)
        {
            var end = text.IndexOf('\n', start);
            if (char.IsAsciiLetterUpper(text[start]) && text[end - 1] == '.')
                return end;
        }
        throw new InvalidOperationException("There is no paragraph.");
    }
}

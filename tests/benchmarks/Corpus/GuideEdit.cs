namespace SiteGen.Benchmarks.Corpus;

/// <summary>What an author changes between two builds: a sentence at the end of a guide's last paragraph.</summary>
internal sealed class GuideEdit(string path)
{
    // English only, without a figure, a name or a hedge, as the rest of the prose.
    private static readonly string[] Colours = ["blue", "green", "red", "yellow", "white", "black", "brown", "grey", "silver", "purple"];
    private static readonly string[] Things = ["folder", "envelope", "bag", "box", "case", "wallet", "notebook", "drawer", "pouch"];

    private readonly string _original = File.ReadAllText(path).TrimEnd('\n');

    /// <summary>Saves the guide with a sentence in place of the last run's; each of ninety runs has another.</summary>
    /// <returns>The sentence, as the page shows it.</returns>
    public string Save(int run)
    {
        // Lists of coprime lengths give every pair before one comes back.
        var sentence = $"Keep the papers together in a {Colours[run % Colours.Length]} {Things[run % Things.Length]} on the way.";
        File.WriteAllText(path, $"{_original} {sentence}\n");
        return sentence;
    }
}

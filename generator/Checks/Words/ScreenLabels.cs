using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Words;

/// <summary>What a site knows of what screens and signs say: the labels of its steps, the names of its entries, and what its data
/// quotes.</summary>
internal sealed class ScreenLabels
{
    private readonly HashSet<string> _known;

    public ScreenLabels(DataSet data)
    {
        var labels = data.OfKind<Procedure>().SelectMany(LabelsOf).SelectMany(label => Langs.All.Select(lang => label.Text[lang].Value));
        var names = data.All.SelectMany(NamesOf);
        var quoted = data.All.SelectMany(entity =>
            entity
                .Texts(Langs.Default)
                .SelectMany(text => TextScript.HanIn(text.Value).Select(run => run.Words))
                .Concat(
                    Langs.All.SelectMany(entity.Texts).SelectMany(text => QuotationsIn(text.Value)).Select(quotation => quotation.Words)
                )
        );
        _known = labels.Concat(names).Concat(quoted).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public bool Knows(string words) => _known.Contains(words);

    public static IEnumerable<ScreenLabel> LabelsOf(Procedure procedure) =>
        procedure.AllSteps.Select(step => step.Label).OfType<ScreenLabel>();

    /// <summary>The name of an entry in each language, and what else it goes by.</summary>
    public static IEnumerable<string> NamesOf(Entity entity) =>
        Langs.All.Select(entity.Name.In).Concat(entity.Name.Also.Select(also => also.Value));

    /// <summary>What stands between quotation marks, without a comma or point before the closing one.</summary>
    public static IEnumerable<(int Start, string Words)> QuotationsIn(string text)
    {
        for (var open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', open + 1))
        {
            if (text.IndexOf('”', open) is > 0 and var close && text[(open + 1)..close].TrimEnd(',', '.') is { Length: > 0 } words)
                yield return (open + 1, words);
        }
    }

    /// <summary>Whether two texts differ by one letter: another, one more, one less, or two that changed places.</summary>
    public static bool DifferByOne(string one, string other)
    {
        var (start, end) = (0, 0);
        var shorter = Math.Min(one.Length, other.Length);
        while (start < shorter && one[start] == other[start])
            start++;
        while (end < shorter - start && one[^(end + 1)] == other[^(end + 1)])
            end++;
        var (left, right) = (one[start..^end], other[start..^end]);
        return Math.Max(left.Length, right.Length) == 1
            || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
    }
}

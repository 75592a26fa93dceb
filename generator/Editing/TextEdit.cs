using System.Text;

namespace SiteGen.Editing;

/// <summary>A stretch of a file to be written anew.</summary>
/// <param name="Path">Below the site, as <c>data/facts/x.yaml</c>.</param>
/// <param name="Start">The offset of its first character.</param>
public sealed record TextEdit(string Path, int Start, int Length, string Text)
{
    /// <summary>Makes some edits of one file; of two at one place the first counts.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            if (edit.Start < at)
                continue;
            result.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.Start + edit.Length;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }
}

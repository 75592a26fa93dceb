using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary><c>data/words.txt</c>: a word a line; what follows a <c>#</c> is a comment.</summary>
internal static class OwnWordsReader
{
    public static OwnWords Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            var word = line.Split('#')[0].Trim();
            if (word.Length > 0 && !word.All(c => char.IsAsciiLetter(c) || c == '\''))
                diagnostics.Add(
                    FactRules.WrongShape,
                    new SourceSpan(file, start + line.IndexOf(word, StringComparison.Ordinal), word.Length),
                    $"'{word}' is not one word of Latin letters.",
                    help: "Write one word a line, each part of a compound on a line of its own; a comment begins with '#'."
                );
            else if (word.Length > 0 && !words.Add(word))
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    new SourceSpan(file, start + line.IndexOf(word, StringComparison.Ordinal), word.Length),
                    $"'{word}' is listed twice.",
                    help: "Leave one of the two lines out."
                );
            start += line.Length + 1;
        }
        return new OwnWords(file, words.ToFrozenSet(StringComparer.Ordinal));
    }
}

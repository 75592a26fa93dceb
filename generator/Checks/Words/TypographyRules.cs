using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Words;

/// <summary>Holds texts to the house's typography of their language, but for what they quote.</summary>
internal sealed partial class TypographyRules
{
    private readonly Typography _typography;
    private readonly ImmutableArray<string> _exempt;

    private TypographyRules(Lang lang, Typography typography, DataSet data) =>
        (Lang, _typography, _exempt) = (lang, typography, Exempt(data, lang, typography));

    /// <summary>The language whose rules these are.</summary>
    public Lang Lang { get; }

    private Rule Rule => Language.Of(Lang).FillsSquares ? LinkRules.ChineseText : LinkRules.LatinText;

    /// <summary>The rules of each language that has some.</summary>
    public static ImmutableArray<TypographyRules> Of(DataSet data) =>
        [
            .. Langs
                .All.Select(lang => Language.Of(lang).Typography is { } typography ? new TypographyRules(lang, typography, data) : null)
                .OfType<TypographyRules>(),
        ];

    /// <summary>Names and labels that break the rules on screen, and so must break them here: 服务 (大厅).</summary>
    private static ImmutableArray<string> Exempt(DataSet data, Lang lang, Typography typography)
    {
        var labels = data.OfKind<Procedure>()
            .SelectMany(p => p.Steps.Concat(p.Alternatives.SelectMany(a => a.Steps)))
            .Select(s => s.Label?.Text[lang].Value)
            .OfType<string>();
        return
        [
            .. data
                .All.Where(e => e is DeclaredEntity or Term or Source)
                .Select(e => e.Name.In(lang))
                .Concat(labels)
                .Where(typography.MayBreakRules)
                .Distinct()
                .OrderByDescending(name => name.Length),
        ];
    }

    /// <summary>Reports every breach of the rules in a text.</summary>
    public void Check(Passage passage, DiagnosticBag diagnostics)
    {
        var text = passage.Text;
        bool[]? isQuoted = null;
        HashSet<int>? reported = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!_typography.MayBeMistake(text, i) || _typography.MistakeAt(text, i) is not { } mistake)
                continue;
            // Hardly a text has a mistake; what is quoted is looked for in those alone.
            isQuoted ??= Quoted(text, _exempt);
            if (isQuoted[i])
                continue;
            // Between two characters of SiteGen's own writing there is nothing for the author to mend; nor is a full stop behind a title
            // that should not have one.
            if (passage.IsGiven(i) && (passage.IsGiven(i + mistake.Length - 1) || text[i] is '.' or '。'))
                continue;
            var span = passage.SpanOf(i, mistake.Length);
            var fix = mistake.Instead is { } instead ? Fix.Of(span, text.Substring(i, mistake.Length), instead) : null;
            diagnostics.Add(Rule, span, mistake.Message, fix: fix ?? BesideLink(passage, i, mistake));
            (reported ??= []).Add(i);
        }
        foreach (var (at, message) in _typography.UnpairedIn(text))
        {
            isQuoted ??= Quoted(text, _exempt);
            if (!isQuoted[at] && !passage.IsGiven(at) && reported?.Contains(at) != true)
                diagnostics.Add(Rule, passage.SpanOf(at, 1), message);
        }
        foreach (var (at, word) in passage.RepeatedAfterGiven())
            diagnostics.Add(
                LinkRules.Slip,
                passage.SpanOf(at, word.Length),
                $"'{word}' is in the value already: the reader sees it twice.",
                help: "Take it away; the value brings its unit."
            );
    }

    /// <summary>A blank before a link, whose words are not those of the file.</summary>
    private static Fix? BesideLink(Passage passage, int at, TypographyMistake mistake)
    {
        var before = passage.SpanOf(at, 1);
        return
            mistake is { Length: 2, Instead: [var c, ' ', _] }
            && before.Start + 1 < before.File.Text.Length
            && before.File.Text[before.Start] == c
            && before.File.Text[before.Start + 1] == '['
            ? new Fix(before with { Start = before.Start + 1, Length = 0 }, " ")
            : null;
    }

    private static bool[] Quoted(string text, ImmutableArray<string> exempt)
    {
        var quoted = new bool[text.Length];
        foreach (var name in exempt)
        {
            // Its last letter still needs a space before a letter of the other script.
            var inner = char.IsLetter(name[^1]) ? name.Length - 1 : name.Length;
            for (var at = 0; (at = text.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at += name.Length)
                Array.Fill(quoted, true, at, inner);
        }
        foreach (Match address in Addresses().Matches(text))
            Array.Fill(quoted, true, address.Index, address.Length);
        return quoted;
    }

    [GeneratedRegex(@"https?://[\x21-\x7E]+", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}

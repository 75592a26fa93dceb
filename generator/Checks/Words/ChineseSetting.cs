using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Checks.Words;

/// <summary>How the house sets Chinese: full-width punctuation, a space between Han and Latin letters, none elsewhere.</summary>
internal sealed partial class ChineseSetting(DataSet data)
{
    private const string HalfWidth = ",.;:?!()\"";
    private const string FullWidth = "，。；：？！（）“";
    private const string Punctuation = "，。；：？！（）“”‘’《》〈〉、…—【】「」";

    private readonly ImmutableArray<string> _exempt = Exempt(data);

    /// <summary>Names and labels that break the rules on screen, and so must break them here: 中国移动 (手机营业厅).</summary>
    private static ImmutableArray<string> Exempt(DataSet data)
    {
        var labels = data.OfKind<Procedure>()
            .SelectMany(p => p.Steps.Concat(p.Alternatives.SelectMany(a => a.Steps)))
            .Select(s => s.Label?.Chinese.Value)
            .OfType<string>();
        return
        [
            .. data
                .All.Where(e => e is Carrier or App or Service or Bank or Term or Source)
                .Select(e => e.Name.In(Lang.Zh))
                .Concat(labels)
                .Where(name => name.Any(c => c == ' ' || HalfWidth.Contains(c) || char.IsAsciiLetter(c)))
                .Distinct()
                .OrderByDescending(name => name.Length),
        ];
    }

    /// <summary>Reports every breach of the rules in a text.</summary>
    public void Check(Passage passage, DiagnosticBag diagnostics)
    {
        var text = passage.Text;
        bool[]? isQuoted = null;
        for (var i = 0; i < text.Length; i++)
        {
            // Every mistake has an ASCII character in it, and Chinese has few.
            if (!char.IsAscii(text[i]) && (i + 1 == text.Length || !char.IsAscii(text[i + 1])))
                continue;
            if (Mistake(text, i) is not var (message, length))
                continue;
            // Hardly a text has a mistake; what is quoted is looked for in those alone.
            isQuoted ??= Quoted(text, _exempt);
            if (isQuoted[i])
                continue;
            // Between two characters of SiteGen's own writing there is nothing for the author to mend.
            if (passage.IsGiven(i) && passage.IsGiven(i + length - 1))
                continue;
            diagnostics.Add(LinkRules.ChineseText, passage.SpanOf(i, length), message);
        }
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

    /// <summary>What is wrong at a character, and how many characters show it.</summary>
    private static (string Message, int Length)? Mistake(string text, int i)
    {
        var c = text[i];
        var before = i > 0 ? text[i - 1] : '\0';
        var after = i + 1 < text.Length ? text[i + 1] : '\0';
        if (c == '\n')
            return ("A line breaks inside the paragraph; it would show as a space.", 1);
        if (HalfWidth.IndexOf(c) is >= 0 and var mark && (IsHan(before) || IsHan(after)))
            return ($"'{c}' is half-width; write '{FullWidth[mark]}'{(c == '"' ? " and '”'" : "")}.", 1);
        if (IsHan(c) && char.IsAsciiLetter(after))
            return ($"A space is missing between '{c}' and '{after}'.", 2);
        if (char.IsAsciiLetter(c) && IsHan(after))
            return ($"A space is missing between '{c}' and '{after}'.", 2);
        if (c != ' ')
            return null;
        if (Punctuation.Contains(before) && before != '\0')
            return ($"A space follows '{before}'.", 1);
        if (Punctuation.Contains(after) && after != '\0')
            return ($"A space stands before '{after}'.", 1);
        if (IsHan(before) && IsHan(after))
            return ($"A space stands between '{before}' and '{after}'.", 1);
        if ((IsHan(before) && char.IsAsciiDigit(after)) || (char.IsAsciiDigit(before) && IsHan(after)))
            return ($"A space stands between '{before}' and '{after}'; digits follow Han directly.", 1);
        return null;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    [GeneratedRegex(@"https?://[\x21-\x7E]+", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}

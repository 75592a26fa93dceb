using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Checks.Words;

/// <summary>Finds Markdown, and what other programs take for it, that is left in a text after Markdown has been read. What an author
/// escaped is not looked at.</summary>
internal static partial class LeftoverMarks
{
    // Those of ASCII by themselves: among wide ones, all would be looked for one by one.
    private static readonly SearchValues<char> Anywhere = SearchValues.Create("[]{}~=^`\\|:&$(+@");
    private const string WideAnywhere = "｜：（";

    private static readonly SearchValues<char> AtStart = SearchValues.Create(
        "#＃•·●○▪◦‣∙・-–—－!?0123456789０１２３４５６７８９(（①②③④⑤⑥⑦⑧⑨⑩一二三四五六七八九十+"
    );

    // In order of strength: what one has found, no later one looks at. Whatever a pattern finds has one of its signs in it.
    internal static readonly (string Signs, Func<Regex> Pattern, string? Meant)[] InText =
    [
        ("[]", Brackets, null),
        ("(（", Address, "it looks like the address of a link, without the words: write [words](kind:id)"),
        (":：", WebAddress, "an address is no link by itself: write [words](https://…), or put it between backticks to be seen as it is"),
        ("@", MailAddress, "an address of mail is no link by itself, and readers can't be asked to write there; name a hotline or a page"),
        ("{}", Curly, "braces mean something in data/ and behind a heading only; cite a value by [](fact:id)"),
        (":：", Colons, "a block begins on a line of its own, with three half-width colons, a blank and its name: '::: note'"),
        ("~", Struck, "nothing is struck out in guides; take the words away"),
        ("=", Marked, "nothing is highlighted in guides; use **bold** or a '::: note'"),
        ("~^", Raised, "nothing is raised, lowered or a footnote in guides; write it in plain words"),
        (":", Smile, "names of pictures are not replaced; take it away"),
        ("`", Backtick, "what a screen says stands between two single backticks, both in one paragraph"),
        ("|｜", Table, "it looks like a row of a table; below the first row stands a line of dashes, '|---|---|', with half-width bars"),
        ("$", Formula, "formulas are not used; write it in words"),
        ("+", Inserted, "nothing is underlined in guides; use **bold**"),
        ("&", Reference, "there is no such character reference; type the character"),
        ("\\", Backslash, "a backslash stands only before a mark that is meant to be seen"),
    ];

    private static readonly (Func<Regex> Pattern, string Meant)[] AtLineStart =
    [
        (Heading, "a heading has '##' or '###' and a blank before its words, with an empty line before and after it"),
        (Admonition, "a block is written '::: note', its text, and ':::', each on a line of its own"),
    ];

    private static readonly (Func<Regex> Pattern, string Meant)[] OfLists =
    [
        (Bullet, "it looks like the mark of a list: begin the line with '- '"),
        (Numbered, "it looks like a numbered list: begin the line with '1. ', a blank behind the dot"),
    ];

    /// <summary>All that is left in a text.</summary>
    /// <param name="text">With some other character for each that was escaped.</param>
    /// <param name="isHeading">A heading may begin with a number.</param>
    public static IReadOnlyList<Leftover> Find(string text, bool isHeading)
    {
        List<Leftover>? found = null;
        if (HasMarkAtStart(text))
        {
            foreach (var (pattern, meant) in AtLineStart)
                Add(text, pattern(), meant, ref found);
            if (!isHeading)
            {
                foreach (var (pattern, meant) in OfLists)
                    Add(text, pattern(), meant, ref found);
            }
        }
        if (text.AsSpan().ContainsAny(Anywhere) || text.AsSpan().ContainsAny(WideAnywhere))
        {
            foreach (var (signs, pattern, meant) in InText)
            {
                if (text.AsSpan().ContainsAny(signs))
                    Add(text, pattern(), meant, ref found);
            }
        }
        // By itself, as hardly a text has it, and a letter among the signs would make each text seem to have some.
        if (text.Contains("www.", StringComparison.OrdinalIgnoreCase))
            Add(
                text,
                BareAddress(),
                "an address is no link by itself: write [words](https://…), or put it between backticks to be seen as it is",
                ref found
            );
        found?.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found ?? [];
    }

    private static bool HasMarkAtStart(string text)
    {
        for (var at = 0; at < text.Length; at = text.IndexOf('\n', at) is >= 0 and var line ? line + 1 : text.Length)
        {
            if (AtStart.Contains(text[at]))
                return true;
        }
        return false;
    }

    private static void Add(string text, Regex pattern, string? meant, ref List<Leftover>? found)
    {
        foreach (var match in pattern.EnumerateMatches(text))
        {
            var leftover = new Leftover(
                match.Index,
                match.Length,
                meant ?? MeantByBrackets(text.AsSpan(match.Index, match.Length), match.Index > 0 ? text[match.Index - 1] : '\0')
            );
            if (found?.Any(leftover.Meets) != true)
                (found ??= []).Add(leftover);
        }
    }

    private static string MeantByBrackets(ReadOnlySpan<char> written, char before)
    {
        if (before is '!' or '！')
            return "it looks like a picture, which is written ![what it shows](menu.png), its name without blanks";
        if (before == '^' || written.StartsWith("[^"))
            return "it looks like a footnote, which guides don't have; say it in the text";
        if (written.StartsWith("[["))
            return "it looks like a link of a wiki; write [words](kind:id)";
        if (written is "[ ]" or "[x]" or "[X]" or "[]")
            return "it looks like a box to tick, which lists don't have; take it away";
        var end = written.IndexOf(']');
        if (end < 0 || written[0] != '[' || end == written.Length - 1)
            return "it looks like a part of a link, which is written [words](kind:id)";
        var after = written[(end + 1)..];
        return after.TrimStart()[0] switch
        {
            '[' => "it looks like a link to a definition, which guides don't have; write [words](kind:id)",
            '（' => "the address of a link stands in half-width brackets: [words](kind:id)",
            _ when after[0] != '(' => "nothing stands between the words of a link and its address: [words](kind:id)",
            _ => "the address of this link can't be read; it is written kind:id, without blanks",
        };
    }

    [GeneratedRegex(@"\[\[[^\[\]\n]*\]\]|\[[^\[\]\n]*\](?:[ \n]*[\[(（][^\[\]()（）\n]*[\])）]?)?|[\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[(（][a-z][a-z-]*[:：][a-z0-9#/-]+[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"https?[:：]/*[\w.-]+\.\w[^\s<>)）\]】,，。；！？、”’「」《》]*(?<![.;:!?])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex WebAddress();

    [GeneratedRegex(
        @"(?<![\w/.])www\.[\w-]+(?:\.[\w-]+)+(?:/[^\s<>)）\]】,，。；！？、”’」《》]*)?(?<!\.)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex BareAddress();

    [GeneratedRegex(@"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"\{[^{}\n]*\}+|[{}]", RegexOptions.CultureInvariant)]
    private static partial Regex Curly();

    [GeneratedRegex(@"(?:[:：] ?){2,}[ \p{L}-]*|^[:：][ \t]*[:：].*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Colons();

    [GeneratedRegex(@"~~+(?:[^~\n]+~~+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(@"==+(?:[^=\n]+==+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?<=\w)~[^\s~]{1,20}~|\^[^\s^]{1,20}\^|\^(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    [GeneratedRegex(@"(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])", RegexOptions.CultureInvariant)]
    private static partial Regex Smile();

    [GeneratedRegex("`+(?:[^`\n]*`+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Backtick();

    [GeneratedRegex(@"^[ ]*[|｜].*|^[^|｜\n]*(?:[|｜][^|｜\n]*){2,}(?=\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"\$\$+(?:[^$\n]+\$\$+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\+\+\w[^+\n]*\+\+", RegexOptions.CultureInvariant)]
    private static partial Regex Inserted();

    [GeneratedRegex(@"&(?:[A-Za-z]+|#[0-9]+|#[xX][0-9A-Fa-f]+);", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\\+", RegexOptions.CultureInvariant)]
    private static partial Regex Backslash();

    // '#31#' is dialled; '##' and '#Word' are meant as headings.
    [GeneratedRegex(@"^ {0,3}(?:[#＃]{2,}(?!\d+#)|[#＃](?=[\s\p{L}]|\z)).*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:!!!|\?\?\?)[+!?]*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"^ *(?:[•·●○▪◦‣∙・]|[-+](?=\p{L})|[–—－](?= ))", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Bullet();

    [GeneratedRegex(
        @"^ *(?:[0-9０-９]{1,2}(?:[、．)）]|\.(?=[^\s\d]))|[一二三四五六七八九十]{1,2}、|[(（](?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[)）]|[①②③④⑤⑥⑦⑧⑨⑩])",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Numbered();
}

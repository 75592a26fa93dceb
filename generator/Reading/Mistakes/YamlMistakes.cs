namespace SiteGen.Reading.Mistakes;

/// <summary>Looks through YAML that no parser could read for what editors do, line by line, from a closed list.</summary>
internal static class YamlMistakes
{
    /// <summary>Every mistake that is known, in order; empty when the text has none of them.</summary>
    /// <param name="text">All of the YAML.</param>
    public static IReadOnlyList<YamlMistake> Find(string text)
    {
        var lines = LinesOf(text);
        if (TabIn(lines) is { } tab)
            return [tab];
        var found = new List<YamlMistake>();
        var indents = new IndentMistakes();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsEmpty)
                continue;
            var mistake = KeyMistakes.Find(line, lines, i) ?? indents.Find(line) ?? ValueMistakes.Find(line, lines, i);
            if (mistake is { } known)
                found.Add(known);
            i = LastOf(lines, i);
        }
        return found;
    }

    /// <summary>The last line of what begins in a line: itself, or the end of a block of text or of braces over several lines.</summary>
    private static int LastOf(IReadOnlyList<YamlLine> lines, int first)
    {
        var line = lines[first];
        var last = first;
        if (line.OpensBlock || Continues(line))
        {
            while (last + 1 < lines.Count && (lines[last + 1].IsEmpty || lines[last + 1].Indent > line.Indent))
                last++;
        }
        return last;
    }

    /// <summary>Whether a value in quotation marks or braces goes on in the lines below, which are then no lines of keys.</summary>
    private static bool Continues(YamlLine line) =>
        line.Value is { Length: > 0 } value
        && (value[0] is '{' or '[' ? !FlowMistakes.IsClosed(value) : value[0] is '"' or '\'' && Quotes.EndOf(value, 0) < 0);

    private static YamlMistake? TabIn(IReadOnlyList<YamlLine> lines)
    {
        var tabs = lines.Where(line =>
            !line.IsEmpty && line.Text.AsSpan(0, line.Text.Length - line.Text.TrimStart().Length).Contains('\t')
        );
        if (tabs.FirstOrDefault() is not { } first)
            return null;
        var others = tabs.Count() - 1;
        return new YamlMistake(
            first.Start + first.Text.IndexOf('\t'),
            1,
            $"A tab indents this line{(others == 0 ? "" : others == 1 ? " and one more" : $" and {others} more")}.",
            "Indent with blanks, two for each step; an editor can turn tabs into them."
        );
    }

    private static List<YamlLine> LinesOf(string text)
    {
        var lines = new List<YamlLine>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            lines.Add(YamlLine.Of(start, text[start..end]));
            start = end + 1;
        }
        return lines;
    }
}

namespace SiteGen.Reading.Mistakes;

/// <summary>Lines that stand under no line above. Is told the lines in order.</summary>
internal sealed class IndentMistakes
{
    private readonly Stack<int> _levels = new();
    private bool _mayGoDeeper = true;
    private string _above = "";

    public YamlMistake? Find(YamlLine line)
    {
        if (!line.HasKey && !line.IsItem)
            return null;
        var mistake = MistakeOf(line);
        Take(line);
        return mistake;
    }

    private YamlMistake? MistakeOf(YamlLine line)
    {
        if (_levels.Count == 0 || _levels.Contains(line.Indent))
            return null;
        var top = _levels.Peek();
        if (line.Indent > top && _mayGoDeeper)
            return null;
        var help = $"Begin it in the same column as the keys it belongs with; '{_above}' begins in column {top + 1}.";
        return new YamlMistake(
            line.Start,
            Math.Max(1, line.Indent),
            line.Indent > top
                ? $"This line is indented more than '{_above}', which has its value already."
                : $"This line begins in column {line.Indent + 1}, where no line above begins.",
            help
        );
    }

    private void Take(YamlLine line)
    {
        while (_levels.Count > 0 && _levels.Peek() > line.Indent)
            _levels.Pop();
        if (_levels.Count == 0 || _levels.Peek() < line.Indent)
            _levels.Push(line.Indent);
        if (line.Level > line.Indent && line.HasKey)
            _levels.Push(line.Level);
        _mayGoDeeper = line.HasKey ? line.Value.Length == 0 || line.Value[0] == '#' : false;
        _above = line.HasKey ? line.Key : "-";
    }
}

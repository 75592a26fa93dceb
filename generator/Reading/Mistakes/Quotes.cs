namespace SiteGen.Reading.Mistakes;

/// <summary>Quotation marks of YAML.</summary>
internal static class Quotes
{
    /// <summary>The place of the mark that closes the one at <paramref name="start"/>; -1 when the line has none.</summary>
    public static int EndOf(string text, int start)
    {
        var mark = text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (mark == '"' && text[i] == '\\')
                i++;
            else if (text[i] == mark && mark == '\'' && i + 1 < text.Length && text[i + 1] == mark)
                i++;
            else if (text[i] == mark)
                return i;
        }
        return -1;
    }
}

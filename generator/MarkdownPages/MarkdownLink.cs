namespace SiteGen.MarkdownPages;

/// <summary>Links as Markdown writes them.</summary>
internal static class MarkdownLink
{
    public static string Of(string words, Uri target)
    {
        var text = new MarkdownText();
        text.Words(words);
        return $"[{text.ToString().TrimEnd('\n')}]({target.AbsoluteUri})";
    }
}

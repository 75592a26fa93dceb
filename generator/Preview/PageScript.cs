using System.Text;

namespace SiteGen.Preview;

/// <summary>Puts the script of the preview into a page on its way to the browser. The site itself never has it.</summary>
internal static class PageScript
{
    private const string Policy = "http-equiv=\"Content-Security-Policy\" content=\"";

    /// <param name="html">A page of the site.</param>
    /// <param name="page">The path of the file that was asked for, which on the page for what is missing is another.</param>
    /// <param name="content">Stands for the content of that file; empty when it is not there.</param>
    /// <param name="token">Proves to the server that a request was made by one of its own pages.</param>
    public static byte[] Into(ReadOnlySpan<byte> html, string page, string content, string token)
    {
        var text = Allowing(Encoding.UTF8.GetString(html));
        var data = $"data-page=\"{Escaped(page)}\" data-content=\"{content}\" data-token=\"{token}\"";
        var tag = $"<script src=\"{PreviewServer.ScriptPath}\" {data}></script>";
        var end = text.LastIndexOf("</body>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(end < 0 ? text + tag : text.Insert(end, tag));
    }

    /// <summary>A page that loads nothing, to be carried away, may load the script all the same.</summary>
    private static string Allowing(string html)
    {
        var start = html.IndexOf(Policy, StringComparison.Ordinal) + Policy.Length;
        var end = start < Policy.Length ? -1 : html.IndexOf('"', start);
        return end < 0 || html.AsSpan(start, end - start).Contains("script-src", StringComparison.Ordinal)
            ? html
            : html.Insert(end, "; script-src 'self'; connect-src 'self'");
    }

    private static string Escaped(string value) =>
        value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}

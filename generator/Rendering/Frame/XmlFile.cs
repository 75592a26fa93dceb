using System.Text;
using System.Xml;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Rendering.Frame;

/// <summary>Files of XML, laid out alike: UTF-8 without a mark, indented, the same line ends on every machine.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <param name="write">Writes the one element of the file.</param>
    public static OutputFile Write(SitePath path, SourceSpan source, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            write(xml);
        return new OutputFile(path, bytes.ToArray(), source);
    }
}

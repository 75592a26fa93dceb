using System.Text;
using SiteGen.Publishing;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>Generated files as source texts, so that diagnostics can point into them.</summary>
internal static class GeneratedText
{
    public static SourceFile Of(OutputFile file) => new($"output/{file.Path}", Encoding.UTF8.GetString(file.Content.Span));
}

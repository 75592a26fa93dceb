using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace SiteGen.Reading.Markdown;

/// <summary>The Markdown of guides: CommonMark, pipe tables, Chinese-aware emphasis, and <c>:::</c> blocks.</summary>
internal static class MarkdownSyntax
{
    /// <summary>Markdig promises that a pipeline is immutable and may be shared between threads.</summary>
    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseCustomContainers()
            // Without it '**重要：**请' prints its asterisks: CommonMark's rule for closing emphasis expects spaces between words.
            .Configure("cjk-friendly-emphasis");
        builder.Extensions.AddIfNotAlready<DirectiveExtension>();
        return builder.Build();
    }

    private sealed class DirectiveExtension : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline) =>
            pipeline.BlockParsers.InsertBefore<CustomContainerParser>(new DirectiveParser());

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
    }
}

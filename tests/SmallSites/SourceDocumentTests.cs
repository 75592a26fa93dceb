using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Pipelines;
using SiteGen.Reading;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites;

/// <summary>Entries and guides as a host of pipelines hands them on.</summary>
[Tier(Tier.Quick)]
public sealed class SourceDocumentTests
{
    [Fact]
    public void Each_entry_is_one_with_its_file_and_what_it_means()
    {
        var (facts, _) = Read(SmallSite.Valid);
        var documents = SourceDocument.Of(facts.Result);
        Assert.Equal(facts.Result!.Entries.All.Length, documents.Length);
        Assert.True(documents.Length > 15);
        Assert.All(documents, document => Assert.Equal(Encoding.UTF8.GetString(BytesOf(document.File.Path)), document.File.Text));

        var rest = documents.Single(document => document.File.Path == "data/facts/rest-period.yaml");
        Assert.Equal(
            [
                "kind: fact",
                "id: rest-period",
                "status: official",
                "as-of: 2026-01",
                "review-by: 2027-02-01",
                "statement-en: A number rests for at least 90 days before it is given out again.",
                "value-en: at least 90 days",
                "statement-zh: 号码须停用至少90天，才会再次发放。",
                "value-zh: 至少90天",
            ],
            rest.Metadata.Select(field => $"{field.Key}: {field.Value}")
        );
        // What only names a thing says nobody's word for it.
        var app = documents.Single(document => document.File.Path == "data/apps/paperboat.yaml");
        Assert.Equal(["kind", "id", "name-en", "name-zh"], app.Metadata.Select(field => field.Key));
    }

    [Fact]
    public void Each_guide_is_one_in_each_language()
    {
        var (_, guides) = Read(SmallSite.Valid);
        var documents = SourceDocument.Of(guides.Result);
        Assert.Equal(2 * guides.Result.Guides.Length, documents.Length);
        var keeping = documents.Where(document => document.File.Path.EndsWith("/keeping.md", StringComparison.Ordinal)).ToList();
        Assert.Equal(["en", "zh-Hans"], keeping.Select(document => document.Metadata.Single(field => field.Key == "lang").Value));
        Assert.All(keeping, document => Assert.Contains(document.Metadata, field => field is { Key: "id", Value: "keeping" }));
        Assert.All(documents, document => Assert.StartsWith("---", document.File.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_what_can_not_be_read_there_is_none()
    {
        var (facts, _) = Read(SmallSite.Valid.With("data/site.yaml", "name: ["));
        Assert.Empty(SourceDocument.Of(facts.Result));
    }

    private static byte[] BytesOf(string path) => Encoding.UTF8.GetBytes(SmallSite.Valid.Files[path]);

    private static (Pipeline<Binding.BoundData?> Facts, Pipeline<Binding.Guides.BoundGuides> Guides) Read(SmallSite site)
    {
        var files = MemoryFiles.FromText(site.Files);
        var cache = new BuildCache(null);
        var facts = FactsPipeline.Create(files);
        var guides = GuidesPipeline.Create(files, facts, cache);
        var found = new DiagnosticBag();
        facts.Run(found);
        guides.Run(found);
        return (facts, guides);
    }
}

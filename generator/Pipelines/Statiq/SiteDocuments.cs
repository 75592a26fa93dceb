using System.Collections.Immutable;
using System.Net;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Binding;
using SiteGen.Binding.Guides;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Pipelines.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Pages.Offline;
using Statiq.Common;

namespace SiteGen.Pipelines;

/// <summary>What pipelines read and made, as Statiq's documents: where each comes from, where it goes, and what it is.</summary>
/// <remarks>Of Facts and Guides the sources, which <see cref="SourceDocument"/> describes; of all others the files that they made. Metadata
/// of these: <c>lang</c> of all that lies below a language; <c>kind</c> (home, guide, fact … list, question, alias) and
/// <c>Title</c> of a page.</remarks>
internal sealed class SiteDocuments(IReadOnlyList<IPipeline> pipelines)
{
    private readonly Lazy<(SiteConfig Config, Dictionary<string, string> Kinds)> _site = new(() =>
    {
        var site = pipelines.OfType<Pipeline<RenderInput>>().Single().Result;
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        // That two pages claim one address is found a phase later.
        foreach (var page in site.Addresses.Pages)
            Add(page.Key, KindOf(page));
        foreach (var alias in site.Addresses.Pages.SelectMany(page => page.Aliases))
            Add(alias, "alias");
        return (site.Site.Config, kinds);

        void Add(PageKey key, string kind)
        {
            foreach (var lang in Langs.All)
                kinds.TryAdd(key.In(lang).Value, kind);
        }
    });

    public IEnumerable<IDocument> Of(IPipeline pipeline, IExecutionContext context) =>
        [
            .. SourcesOf(pipeline)
                .Select(source =>
                    context.CreateDocument(
                        context.FileSystem.RootPath.Combine(source.File.DisplayPath),
                        NormalizedPath.Null,
                        source.Metadata.Select(field => new KeyValuePair<string, object>(field.Key, field.Value)),
                        context.GetContentProvider(source.File.Text, MediaTypes.Get(source.File.Path))
                    )
                ),
            .. FilesOf(pipeline)
                .Select(file =>
                    context.CreateDocument(
                        context.FileSystem.RootPath.Combine(file.Source.File.DisplayPath),
                        new NormalizedPath(file.Path.Value),
                        Metadata(file),
                        new FileContent(file)
                    )
                ),
        ];

    /// <summary>The entries and guides, before anything is made of them.</summary>
    private static IEnumerable<SourceDocument> SourcesOf(IPipeline pipeline) =>
        pipeline switch
        {
            Pipeline<BoundData?> data => SourceDocument.Of(data.Result),
            Pipeline<BoundGuides> guides => SourceDocument.Of(guides.Result),
            _ => [],
        };

    private static IEnumerable<OutputFile> FilesOf(IPipeline pipeline) =>
        pipeline switch
        {
            Pipeline<BuiltPages> pages => pages.Result.Files,
            Pipeline<ImmutableArray<OutputFile>> files => files.Result,
            Pipeline<OfflineFiles> offline => offline.Result.Files,
            Pipeline<OutputSet> site => site.Result.Files,
            _ => [],
        };

    private IEnumerable<KeyValuePair<string, object>> Metadata(OutputFile file)
    {
        var path = file.Path.Value;
        var (config, kinds) = _site.Value;
        Lang? lang = Langs.All.Cast<Lang?>().FirstOrDefault(l => path.StartsWith(l!.Value.Folder() + "/", StringComparison.Ordinal));
        if (lang is not null)
            yield return new("lang", lang.Value.Tag());
        if (kinds.TryGetValue(path, out var kind))
            yield return new("kind", kind);
        // The file is read when somebody asks.
        if (path.EndsWith(".html", StringComparison.Ordinal))
            yield return new(Keys.Title, new DelegateMetadataValue(_ => TitleOf(file, lang is null ? "" : config.Name[lang.Value].Value)));
    }

    private static string KindOf(SitePage page) =>
        page switch
        {
            GuidePage { Guide.IsHome: true } => "home",
            GuidePage => "guide",
            EntityPage entity => entity.Entity.Key.Value.Kind.Scheme,
            GuideListPage or KindPage => "list",
            // As 'question' and 'guide-card', for QuestionPage and GuideCardPage.
            _ => string.Concat(
                page.GetType()
                    .Name[..^"Page".Length]
                    .Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())
            ),
        };

    /// <summary>The title of a page without the name of the site behind it.</summary>
    private static string TitleOf(OutputFile file, string siteName)
    {
        var html = Encoding.UTF8.GetString(file.Content.Span);
        var start = html.IndexOf("<title>", StringComparison.Ordinal) + "<title>".Length;
        var title = WebUtility.HtmlDecode(html[start..html.IndexOf("</title>", start, StringComparison.Ordinal)]);
        var suffix = " - " + siteName;
        return title.EndsWith(suffix, StringComparison.Ordinal) ? title[..^suffix.Length] : title;
    }
}

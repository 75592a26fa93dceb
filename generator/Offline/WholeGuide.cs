using System.Collections.Immutable;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rendering.Pages.Offline;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Text;

namespace SiteGen.Offline;

/// <summary>All guides, entries and lists of a language in one file, made of the very pages of the site: what is read there is what stands
/// here.</summary>
internal static class WholeGuide
{
    /// <param name="pages">The pages of the site by path.</param>
    public static OutputFile Make(Lang lang, RenderInput input, IReadOnlyDictionary<SitePath, OutputFile> pages, DiagnosticBag diagnostics)
    {
        var parts = Parts(lang, input);
        var lists = Lists(input.Site).Select(AddressMap.Of).ToHashSet();
        PageKey[] keys = [PageKey.Home, .. parts.SelectMany(part => part.Pages).Select(page => page.Key)];
        var texts = new EmbeddedPage[keys.Length];
        Parallel.For(
            0,
            keys.Length,
            i =>
                texts[i] = EmbeddedPage.Of(
                    keys[i],
                    Encoding.UTF8.GetString(pages[keys[i].In(lang)].Content.Span),
                    isList: lists.Contains(keys[i])
                )
        );
        var links = new GuideLinks(lang, input, texts, [.. parts.Where(part => part.Id.EndsWith('/')).Select(part => part.Id)]);
        var sections = new GuideSection[texts.Length];
        Parallel.For(0, texts.Length, i => sections[i] = new GuideSection(links.IdOf(texts[i].Key), texts[i].Write(links)));
        var contents = parts
            .Select(part => new GuidePart(part.Id, part.Title, [.. part.Pages.Select(page => (links.IdOf(page.Key), page.Title))]))
            .ToList();
        var html = WholeGuidePage.Render(lang, contents, sections, LastChecked(input.Site), input, diagnostics);
        return new OutputFile(AddressMap.OfWholeGuide(lang), Encoding.UTF8.GetBytes(html), SourceSpan.WholeFile(input.Site.Config.File));
    }

    /// <summary>The last day on which anything was compared with its source.</summary>
    public static PartialDate? LastChecked(Site site) =>
        site.Data.All.Select(entity => entity.Provenance).OfType<Provenance>().Select(standing => standing.Verified.Value.On).Max();

    /// <summary>The kinds whose entries stand in one list.</summary>
    private static IEnumerable<EntityKind> Lists(Site site) =>
        site.Config.Kinds.ForReaders.Where(kind => kind.SingleFile == SingleFilePart.List && site.Data.Has(kind));

    private static List<Part> Parts(Lang lang, RenderInput input)
    {
        var (site, ui) = (input.Site, input.Theme.Strings[lang]);
        var guides = site.GuidesInOrder.Select(guide => new Page(AddressMap.Of(guide), guide.Texts[lang].Title.Value));
        var parts = new List<Part> { new(AddressMap.OfGuideList.Value, ui[UiKeys.Guides], [.. guides]) };
        foreach (var kind in site.Config.Kinds.ForReaders.Where(kind => kind.SingleFile == SingleFilePart.Pages))
        {
            var entries = site
                .Data.All.Where(entity => entity.Key.Value.Kind == kind)
                .Select(entity => new Page(input.Addresses.Of(entity.Key.Value).Page, entity.Name.In(lang)));
            parts.Add(new Part(AddressMap.Of(kind).Value, KindWords.Many(kind, ui), [.. entries]));
        }
        parts.RemoveAll(part => part.Pages.IsEmpty);
        var others = input.Addresses.Pages.OfType<ClockPage>().Select(clock => new Page(clock.Key, ui[UiKeys.Page(NamedPages.Clock)]));
        parts.Add(
            new Part(
                "lists",
                ui[UiKeys.WholeGuideLists],
                [.. others, .. Lists(site).Select(kind => new Page(AddressMap.Of(kind), KindWords.Many(kind, ui)))]
            )
        );
        return parts;
    }

    /// <param name="Id">The key of the page that lists them on the site, for links to that page.</param>
    private sealed record Part(string Id, string Title, ImmutableArray<Page> Pages);

    private readonly record struct Page(PageKey Key, string Title);
}

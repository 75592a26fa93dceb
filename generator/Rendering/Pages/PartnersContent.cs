using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Pages;

/// <summary>The page for those who link to the site or use its data: what there is, with examples from today's data, and what is
/// promised.</summary>
internal static class PartnersContent
{
    public static PageContent Of(PageContext page)
    {
        var (title, lead) = (page.Ui[UiKeys.Page(NamedPages.Partners)], page.Ui[UiKeys.PartnersLead]);
        var example = Example(page);
        var record = example is null ? null : page.RecordOf(example);
        var view = new PartnersView(
            page.Mark(title),
            page.Mark(lead),
            HostName.Readable(page.BaseUrl),
            [.. Linked(page).Select(entity => OfEntry(entity, page))],
            [.. Files(example, page)],
            record is null ? null : LangRuns.Mark(record.TrimEnd(), Langs.Default),
            example is null ? null : Relative(RecordPath(example), page),
            Langs.Default.Tag(),
            [.. UiKeys.PromiseOf(page.Config).Select(key => page.Mark(page.Ui[key]))],
            new LinkView(page.Config.License.Url.AbsoluteUri, new RawHtml(Html.Escape(page.Config.License.Name))),
            page.Mark(page.Config.License.Note)
        );
        return new PageContent(title, lead, [], page.Render("partners", "page", view))
        {
            Styles = ["partners.css"],
            StructuredData = [Dataset(lead, page)],
            ShowsAge = false,
        };
    }

    /// <summary>The entry whose record is shown: the number that the home page names first, or the first entry of all.</summary>
    private static Entity? Example(PageContext page) =>
        page.Config.HomeHotlines.Select(key => page.Data.Find(key.Value)).FirstOrDefault() ?? Linked(page).FirstOrDefault();

    /// <summary>An entry of each kind of those that people quote: of facts the first about the first topic, of others the first.</summary>
    private static IEnumerable<Entity> Linked(PageContext page)
    {
        var topic = FactViewFactory.Topics(page).FirstOrDefault()?.Word.Value;
        var fact = page.Data.OfKind(EntityKind.Fact).Cast<Fact>().FirstOrDefault(fact => fact.Topic.Value == topic);
        return new[] { EntityKind.Hotline, EntityKind.Procedure, EntityKind.Term }
            .Select(kind => page.Data.OfKind(kind).FirstOrDefault())
            .Prepend(fact)
            .OfType<Entity>();
    }

    private static PartnerFileView OfEntry(Entity entity, PageContext page)
    {
        var place = page.Link(entity.Key.Value);
        var address = new Uri(new Uri(page.BaseUrl, page.Path.Address), place).AbsoluteUri[page.BaseUrl.AbsoluteUri.Length..];
        return new PartnerFileView(place, address, page.Mark(KindWords.One(entity.Key.Value.Kind, page.Ui)));
    }

    private static IEnumerable<PartnerFileView> Files(Entity? example, PageContext page)
    {
        yield return File(ApiPaths.Of(ApiPaths.Index), page.Ui[UiKeys.PartnersIndex]);
        yield return File(ApiPaths.Of(ApiPaths.All), page.Ui[UiKeys.PartnersAll]);
        if (example is not null)
        {
            var kind = example.Key.Value.Kind;
            yield return File(ApiPaths.Of(ApiPaths.ListOf(kind)), page.Ui.With(UiKeys.PartnersList, KindWords.Many(kind, page.Ui)));
            yield return File(RecordPath(example), page.Ui[UiKeys.PartnersRecord]);
            yield return File(ApiPaths.Of(ApiPaths.SchemaOf(kind)), page.Ui[UiKeys.PartnersSchema]);
            if (kind == EntityKind.Hotline || kind == EntityKind.Fact)
                yield return File(ApiPaths.Of(ApiPaths.TableOf($"{kind.Folder}.csv")), page.Ui[UiKeys.PartnersTable]);
        }
        yield return File(ApiPaths.Of(ApiPaths.OpenApi), page.Ui[UiKeys.PartnersOpenApi]);
        yield return File(ApiPaths.Of(ApiPaths.Tables), page.Ui[UiKeys.PartnersTables]);
        if (page.Config.HasChanges)
        {
            yield return File(ApiPaths.Of(ApiPaths.Changes), page.Ui[UiKeys.PartnersChanges]);
            yield return File(AddressMap.OfFeed(page.Lang).Value, page.Ui[UiKeys.PartnersFeed]);
        }
        if (!page.Config.HasMarkdown)
            yield break;
        yield return File(AddressMap.OfMarkdown(page.Path).Value, page.Ui[UiKeys.PartnersMarkdown]);
        yield return File(AddressMap.OfLlms(page.Lang).Value, page.Ui[UiKeys.PartnersTexts]);

        PartnerFileView File(string path, string about) => new(Relative(path, page), path, page.Mark(about));
    }

    private static RawHtml Dataset(string lead, PageContext page)
    {
        var language = Language.Of(page.Lang);
        var (name, tagline) = (page.Config.Name[page.Lang].Value, page.Config.Tagline[page.Lang].Value);
        return StructuredData.Dataset(
            new Uri(page.BaseUrl, page.Path.Address),
            page.Ui.With(UiKeys.HeadingOfGuide, name).Replace("{1}", page.Ui[UiKeys.PartnersData], StringComparison.Ordinal),
            $"{tagline}{language.SentenceSeparator}{lead}",
            page,
            [(Absolute(ApiPaths.All), "application/json"), (Absolute(ApiPaths.Tables), "application/json")]
        );

        string Absolute(string file) => new Uri(page.BaseUrl, ApiPaths.Of(file)).AbsoluteUri;
    }

    private static string RecordPath(Entity entity) => ApiPaths.Of(ApiPaths.RecordOf(entity.Key.Value.Kind, entity.Id));

    private static string Relative(string path, PageContext page) => AddressMap.Relative(page.Path, new SitePath(path));
}

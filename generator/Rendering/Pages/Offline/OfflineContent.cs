using System.Globalization;
using SiteGen.Addresses;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages.Offline;

/// <summary>The page where a reader takes the site along.</summary>
internal static class OfflineContent
{
    /// <summary>The script that talks to the worker, and shows when a page is a saved copy.</summary>
    public const string Script = "offline.js";

    private const string Styles = "offline.css";

    public static PageContent Of(PageContext page)
    {
        var offline = page.Offline ?? throw new InvalidOperationException("The page about copies is made when all others are.");
        var figures = offline.Of[page.Lang];
        var (title, lead) = (page.Ui[UiKeys.Offline], page.Ui[UiKeys.OfflineLead]);
        var canSave = page.Config.Offline == OfflineCopies.Offered;
        var pages = page
            .Ui.With(UiKeys.OfflinePages, figures.Pages.ToString(CultureInfo.InvariantCulture))
            .Replace("{1}", ByteSize.Of(figures.Bytes), StringComparison.Ordinal);
        var view = new OfflineView(
            page.Mark(title),
            page.Mark(lead),
            canSave,
            page.Lang.Folder(),
            page.Mark(pages),
            offline.Checked is { } day ? page.Mark(page.Ui.With(UiKeys.OfflineChecked, day.In(page.Lang))) : RawHtml.Empty,
            AddressMap.Relative(page.Path, AddressMap.OfWholeGuide(page.Lang)),
            FileName(page.Config.Name[page.Lang].Value),
            page.Mark(page.Ui.With(UiKeys.WholeGuideTake, ByteSize.Of(figures.FileBytes)))
        );
        return new PageContent(title, lead, [], page.Render("offline", "page", view))
        {
            // The page is made after all pictures are drawn, so that it has none of its own.
            PictureFrom = (PageKey.Home, page.Config.Name[page.Lang].Value),
            Styles = [Styles],
            Scripts = canSave ? [Script] : [],
        };
    }

    /// <summary>The site's name without what some file system does not allow in names.</summary>
    private static string FileName(string name) =>
        string.Concat(name.Where(c => !char.IsControl(c) && !"<>:\"/\\|?*".Contains(c))).Trim(' ', '.') + ".html";
}

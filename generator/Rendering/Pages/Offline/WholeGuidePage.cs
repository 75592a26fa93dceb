using Scriban.Runtime;
using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Hypertext;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Rendering.Frame;
using SiteGen.Rendering.Parts;
using SiteGen.Rendering.Themes;
using SiteGen.Rendering.Views;
using SiteGen.Text;

namespace SiteGen.Rendering.Pages.Offline;

/// <summary>A page inside the single file.</summary>
/// <param name="DomId">By which it is reached there.</param>
/// <param name="Html">Its content as the site shows it, with its links turned inwards.</param>
internal readonly record struct GuideSection(string DomId, string Html);

/// <summary>A part of the file's list of contents.</summary>
/// <param name="Links">The id of each section, and its title.</param>
internal readonly record struct GuidePart(string DomId, string Title, IReadOnlyList<(string DomId, string Title)> Links);

/// <summary>The frame of the single file: it needs no other file, no line and no script.</summary>
internal static class WholeGuidePage
{
    /// <returns>The HTML; empty when the template failed, which has then been reported.</returns>
    public static string Render(
        Lang lang,
        IReadOnlyList<GuidePart> parts,
        IReadOnlyList<GuideSection> sections,
        PartialDate? lastChecked,
        RenderInput input,
        DiagnosticBag diagnostics
    )
    {
        var (config, ui, style) = (input.Site.Config, input.Theme.Strings[lang], WholeGuideStyle.Of(input.Theme));
        var home = new Uri(input.BaseUrl, AddressMap.OfOffline.In(lang).Address);
        var shown = HostName.Readable(home);
        var view = new WholeGuideView(
            lang.Tag(),
            SecurityPolicy.InPage(SecurityPolicy.Alone(style.Source)),
            new RawHtml(style.Css),
            ui.With(UiKeys.WholeGuide, config.Name[lang].Value),
            Alternates(input),
            HeadViewFactory.CarriedIcon(input.Theme),
            LangRuns.Mark(config.Name[lang].Value, lang),
            LangRuns.Mark(config.Tagline[lang].Value, lang),
            lastChecked is null ? RawHtml.Empty : LangRuns.Mark(ui.With(UiKeys.WholeGuideChecked, lastChecked.In(lang)), lang),
            home.AbsoluteUri,
            LangRuns.Mark(shown[(shown.IndexOf("://", StringComparison.Ordinal) + "://".Length)..], lang),
            [
                .. parts.Select(part => new GuidePartView(
                    part.DomId,
                    LangRuns.Mark(part.Title, lang),
                    [.. part.Links.Select(link => new LinkView("#" + link.DomId, LangRuns.Mark(link.Title, lang)))]
                )),
            ],
            [.. sections.Select(section => new GuideSectionView(section.DomId, new RawHtml(section.Html)))],
            new LinkView(config.License.Url.AbsoluteUri, new RawHtml(Html.Escape(config.License.Name))),
            LangRuns.Mark(config.License.Note[lang].Value, lang)
        )
        {
            Filings = FilingLinks.Of(config, lang),
        };
        ScriptObject globals = ViewText.Globals(ui);
        globals["page"] = view;
        return input.Theme.Templates.Render("whole-guide", globals, diagnostics).Html;
    }

    private static IReadOnlyList<AlternateView> Alternates(RenderInput input)
    {
        return
        [
            .. Langs.All.Select(lang => new AlternateView(lang.Tag(), Absolute(lang))),
            new AlternateView("x-default", Absolute(Langs.Default)),
        ];

        string Absolute(Lang lang) => new Uri(input.BaseUrl, AddressMap.OfWholeGuide(lang).Address).AbsoluteUri;
    }
}

using System.Collections.Immutable;
using System.Text;
using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering;

/// <summary>Pages to files: every page in every language, and the pages that stand in for old addresses.</summary>
public static class PageRenderer
{
    /// <summary>Renders in parallel; the result is in order of page, then language.</summary>
    public static ImmutableArray<OutputFile> RenderAll(RenderInput input, DiagnosticBag diagnostics)
    {
        var jobs = input.Addresses.Pages.SelectMany(page => Langs.All.Select(lang => (Page: page, Lang: lang))).ToArray();
        var files = new OutputFile[jobs.Length];
        Parallel.For(0, jobs.Length, i => files[i] = Render(jobs[i].Page, jobs[i].Lang, input, diagnostics));
        return [.. files, .. input.Addresses.Pages.SelectMany(page => page.Aliases.SelectMany(alias => Langs.All.Select(lang => AliasPage.Render(page, alias, lang, input, diagnostics))))];
    }

    private static OutputFile Render(SitePage page, Lang lang, RenderInput input, DiagnosticBag diagnostics)
    {
        var context = new PageContext(input, page.Key, lang, diagnostics);
        var content = PageContent.Of(page, context);
        var globals = ViewText.Globals(context.Ui);
        globals["site"] = FrameViewFactory.Frame(context);
        globals["page"] = FrameViewFactory.Page(content, context);
        var html = input.Theme.Templates.Render("layout", globals, diagnostics);
        return new OutputFile(context.Path, Encoding.UTF8.GetBytes(html.Html), page.Origin[lang]);
    }
}

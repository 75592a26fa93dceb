using SiteGen.Checks.Twins;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Checks.Guides;

/// <summary>Links and blocks of guides lead to what exists.</summary>
public sealed class LinkTargetCheck(GuideScope scope) : IGuideCheck
{
    private readonly SectionNames _sections = new(scope.Data);

    private readonly Localized<ILookup<string, DeclaredEntity>> _named = Langs.Each(lang => EntryNames.Of(scope.Data, lang));

    public string Name => "links lead somewhere";

    public void Run(GuideTwins guide, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            var text = guide[lang];
            foreach (var link in text.Body.Links)
                Check(link, text, guide[lang.Twin()], diagnostics);
            foreach (var shown in text.Body.Directives.SelectMany(d => d.Entities))
                CheckEntity(shown, scope, diagnostics);
        }
    }

    private void Check(GuideLink link, ParsedGuide text, ParsedGuide twin, DiagnosticBag diagnostics)
    {
        if (link.Target is WebTarget or FragmentTarget && LinkWords.AreLeftOut(link))
            diagnostics.Add(LinkRules.NoWords, link.Span, "This link shows only the words given to it, and has none.");
        if (Language.Of(text.Lang).EmptyLinkWords.Contains(link.Words.Trim()))
            diagnostics.Add(
                LinkRules.NoWords,
                link.Span,
                $"'{link.Words.Trim()}' does not say where the link leads.",
                help: "Name what stands there: who can't see the page hears links by their words alone."
            );
        switch (link.Target)
        {
            case EntityTarget target:
                CheckEntity(link.Url.With(target.Key), scope, diagnostics);
                CheckNamed(link, target.Key, text.Lang, diagnostics);
                break;
            case FragmentTarget target:
                CheckFragment(link, target.Fragment, text.Body.Headings, twin.Body.Headings, text.File, diagnostics);
                CheckSection(link, target.Fragment, text.Body.Headings, text.Lang, _sections, diagnostics);
                break;
            // Whether it has the heading is for the whole site to say: see GuideFragmentCheck.
            case GuideTarget target when !scope.Titles.Has(target.Slug) || scope.Titles.IsLeftOut(target.Slug):
                diagnostics.Add(LinkRules.UnknownTarget, link.Span, $"There is no guide '{target.Slug}'.{Meant.Guide(target.Slug, scope)}");
                break;
            case GuideTarget { Fragment: null } target when target.Slug == Path.GetFileNameWithoutExtension(text.File.Path):
                diagnostics.Add(
                    LinkRules.UnknownTarget,
                    link.Span,
                    $"'{link.Url}' is this guide itself.",
                    help: "Lead to another guide, or to a heading here: [words](#id)."
                );
                break;
            case NamedPageTarget target when !scope.Pages.Contains(target.Name):
                diagnostics.Add(
                    LinkRules.UnknownTarget,
                    link.Span,
                    $"There is no page '{target.Name}'.{Suggestion.For(target.Name, scope.Pages)}"
                );
                break;
            case WebTarget { Url: var address } when PathHere(address) is { } path:
                diagnostics.Add(
                    LinkRules.UnknownScheme,
                    link.Span,
                    $"'{address.OriginalString}' is a page of this site.{Meant.Address(path, scope)}",
                    help: "Link to what stands there, by 'guide:' or the kind of the entry: each language then leads to its own page."
                );
                break;
            case WebTarget { Url: var address } when WebAddress.Fault(address) is { } fault:
                diagnostics.Add(FactRules.UnfitAddress, link.Url.Span, fault.Message, help: fault.Help);
                break;
            case WebTarget { Url: var address } when address.Scheme != Uri.UriSchemeHttps:
                diagnostics.Add(
                    FactRules.UnfitAddress,
                    link.Url.Span,
                    $"'{address.OriginalString}' is not encrypted.",
                    help: "Write the https:// address; where there is none, cite the page as a source."
                );
                break;
            case null:
                diagnostics.Add(
                    LinkRules.UnknownScheme,
                    link.Span,
                    UnknownScheme(link.Url.Value, scope),
                    fix: HasWideColon(link.Url.Value, scope.Config.Kinds)
                        ? Fix.Of(link.Url.Span, link.Url.Value, link.Url.Value.Replace('：', ':'))
                        : null
                );
                break;
        }
    }

    /// <summary>The path of an address below that of the site; <c>null</c> for one that lies elsewhere.</summary>
    private string? PathHere(Uri address)
    {
        var root = scope.Config.BaseUrl;
        return address.Host == root.Host && address.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal)
            ? address.AbsolutePath[root.AbsolutePath.Length..] + address.Fragment
            : null;
    }

    private static void CheckEntity(Located<EntityKey> reference, GuideScope scope, DiagnosticBag diagnostics)
    {
        var data = scope.Data;
        if (data.IsKnown(reference.Value))
            return;
        var (kind, id) = reference.Value;
        diagnostics.Add(LinkRules.UnknownTarget, reference.Span, $"There is no {kind.Scheme} '{id}'.{Meant.Entry(reference.Value, data)}");
    }

    /// <summary>The words of a link to an entry are not the name of another one.</summary>
    private void CheckNamed(GuideLink link, EntityKey target, Lang lang, DiagnosticBag diagnostics)
    {
        var named = _named[lang][link.Words.Trim()];
        if (named.FirstOrDefault() is { } first && scope.Data.Find(target) is DeclaredEntity entity && !named.Contains(entity))
            diagnostics.Add(
                LinkRules.UnknownTarget,
                link.Span,
                $"'{link.Words.Trim()}' is '{first.Key.Value}', and leads to '{target}'.",
                help: "Lead to what the words name, in both languages; or leave the words empty to have the name written for you."
            );
    }

    /// <param name="twins">The headings of the other language: one that this language alone lacks has been reported where it should
    /// be.</param>
    internal static void CheckFragment(
        GuideLink link,
        string fragment,
        IReadOnlyList<GuideHeading> headings,
        IReadOnlyList<GuideHeading> twins,
        SourceFile file,
        DiagnosticBag diagnostics
    )
    {
        if (Meant.Heading(fragment, headings) is { } meant && Meant.Heading(fragment, twins) is not null)
            diagnostics.Add(LinkRules.UnknownTarget, link.Span, $"There is no heading '#{fragment}' in {file.DisplayPath}.{meant}");
    }

    /// <summary>The words of a link do not name another section than the one it leads to.</summary>
    internal static void CheckSection(
        GuideLink link,
        string fragment,
        IReadOnlyList<GuideHeading> headings,
        Lang lang,
        SectionNames sections,
        DiagnosticBag diagnostics
    )
    {
        if (sections.Misfit(link.Words, fragment, headings, lang) is { } message)
            diagnostics.Add(LinkRules.UnknownTarget, link.Span, message, help: HelpOfSection);
    }

    internal const string HelpOfSection =
        "Lead to the section that the words name, in both languages; or word them as the section is called.";

    private static string UnknownScheme(string url, GuideScope scope)
    {
        if (url.Length == 0)
            return "The link leads nowhere.";
        if (Meant.Web(url) is { Length: > 0 } web)
            return $"'{url}' is no web address.{web}";
        var colon = url.IndexOf(':');
        if (colon <= 0)
            return WideColon(url, scope.Config.Kinds) ?? $"'{url}' does not say what kind of thing it leads to.{Meant.Address(url, scope)}";
        var scheme = url[..colon];
        return scheme is "http" or "https" ? $"'{url}' is no web address."
            : scheme.Length == 1 || scheme == "file" ? $"'{url}' is a file on your own machine, which nobody else can open."
            : $"'{scheme}:' is no kind of link.{Suggestion.For(scheme, LinkTarget.Schemes(scope.Config.Kinds))}";
    }

    private static bool HasWideColon(string url, KindTable kinds) =>
        url.IndexOf('：') is > 0 and var colon && LinkTarget.Schemes(kinds).Contains(url[..colon]);

    private static string? WideColon(string url, KindTable kinds) =>
        HasWideColon(url, kinds) ? $"The colon of '{url}' is a full-width one; write '{url.Replace('：', ':')}'." : null;
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Binding;

/// <summary>Checks the words of a guide in both languages, while they are in memory.</summary>
public delegate void GuideInspector(Localized<GuideDraft> guide, DiagnosticBag diagnostics);

/// <summary>The guides, and what is wrong with their words.</summary>
/// <param name="Words">Found by the inspector; for whoever checks the rest of the site, so that both are reported together.</param>
public sealed record BoundGuides(ImmutableArray<Guide> Guides, DiagnosticBag Words);

/// <summary>Turns the files of <c>input/</c> into guides. A guide without its twin is reported and left out.</summary>
public static class GuideBinder
{
    /// <param name="inspect">Makes what looks at each guide once it is read; <c>null</c> when nothing is to.</param>
    public static BoundGuides Bind(ISiteFiles files, Func<IGuideTitles, GuideInspector>? inspect, DiagnosticBag diagnostics)
    {
        var places = Places(files, diagnostics);
        var guides = new GuideFiles(files, places);
        var inspector = inspect?.Invoke(guides);
        var languages = places.ToLookup(p => p.Slug, StringComparer.Ordinal);
        var words = new DiagnosticBag();
        var bound = new Guide?[guides.Slugs.Count];
        Parallel.For(0, bound.Length, i =>
        {
            var slug = guides.Slugs[i];
            bound[i] = languages[slug].Count() == Langs.All.Count ? Both(slug, guides, found => inspector?.Invoke(found, words), diagnostics) : Lone(languages[slug].Single(), guides, places, files, diagnostics);
        });
        return new BoundGuides([.. bound.OfType<Guide>()], words);
    }

    private static List<GuidePlace> Places(ISiteFiles files, DiagnosticBag diagnostics)
    {
        var places = new List<GuidePlace>();
        foreach (var path in files.Paths.Where(path => path.StartsWith("input/", StringComparison.Ordinal) && path != "input/README.md"))
        {
            if (GuidePlace.Of(path) is { } place) places.Add(place);
            else if (SourceReader.Read(files, path, diagnostics) is { } file)
                diagnostics.Add(FactRules.UnknownKind, SourceSpan.WholeFile(file), $"'{path}' is not input/en/guides/<slug>.md, input/en/index.md, or the same under input/zh.");
        }
        return places;
    }

    private static Guide? Both(string slug, GuideFiles guides, Action<Localized<GuideDraft>> inspect, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var (en, zh) = (guides.Draft(slug, Lang.En, found), guides.Draft(slug, Lang.Zh, found));
        var drafts = en is null || zh is null ? null : new Localized<GuideDraft>(en, zh);
        // A guide that was not understood would seem wrong in other ways too.
        if (drafts is not null && !found.HasErrors) inspect(drafts);
        diagnostics.AddAll(found);
        return drafts is null ? null : new Guide(slug, drafts.Select(GuideText.Of));
    }

    private static Guide? Lone(GuidePlace only, GuideFiles guides, IReadOnlyCollection<GuidePlace> places, ISiteFiles files, DiagnosticBag diagnostics)
    {
        guides.Draft(only.Slug, only.Lang, diagnostics);
        var missing = only.Path.Replace($"input/{only.Lang.Folder()}/", $"input/{only.Lang.Other().Folder()}/", StringComparison.Ordinal);
        var others = places.Where(p => p.Lang != only.Lang).Select(p => p.Path);
        // A file that can't be read has been reported, and may be the twin of one with a misspelt name.
        var source = guides.SourceOf(only) ?? new SourceFile(only.Path, "", files.DisplayPath(only.Path));
        diagnostics.Add(LinkRules.TwinMissing, SourceSpan.WholeFile(source), $"There is no '{missing}'.{Suggestion.For(missing, others)}");
        return null;
    }
}

using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Checks.Guides;

/// <summary>The pictures that guides show are there, and no picture is there for nothing.</summary>
public sealed class GuideImageCheck : ICheck
{
    public string Name => "pictures of guides exist";

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var image in site.Guides.SelectMany(guide => Langs.All.SelectMany(lang => guide.Texts[lang].Images)))
        {
            shown.Add(image.Value);
            if (site.FindImage(image.Value) is null && !IsBroken(image.Value, site))
                diagnostics.Add(FactRules.UnknownImage, image.Span, Message(image.Value, site));
        }
        // A picture may wait for a guide that is a draft.
        if (!site.IsWhole || site.DraftGuides.Count > 0)
            return;
        foreach (
            var image in site.Images.Values.Where(image => !shown.Contains(image.Name)).OrderBy(image => image.Name, StringComparer.Ordinal)
        )
            diagnostics.Add(FactRules.UnusedImage, image.Span, $"No guide shows '{image.Name}'.");
    }

    /// <summary>Whether there is a file for it which can't be shown, as one with a capital in its name; that has been reported.</summary>
    private static bool IsBroken(string written, Site site) => site.BrokenImages.Contains(written, StringComparer.OrdinalIgnoreCase);

    private static string Message(string written, Site site)
    {
        if (written.Contains("://", StringComparison.Ordinal))
            return $"'{written}' is not a picture of this site.";
        var name = written[(written.LastIndexOf('/') + 1)..].Replace("@2x", "", StringComparison.Ordinal);
        return site.FindImage(name) is null
            ? $"There is no input/images/{written}.{Suggestion.For(name, site.Images.Keys)}"
            : $"'{written}' is not the name of a picture alone. Did you mean '{name}'?";
    }
}

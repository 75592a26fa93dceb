using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Twins;

namespace SiteGen.Checks.Twins;

/// <summary>Holds the texts of a file to what has been compared.</summary>
internal static class TwinChange
{
    /// <param name="path">As the record names the file.</param>
    /// <param name="twins">All texts of the file.</param>
    public static void Report(string path, IReadOnlyCollection<TwinText> twins, TwinPins pins, DiagnosticBag diagnostics)
    {
        var added = new List<TwinText>();
        foreach (var (twin, before, changed) in TwinMatch.In(path, twins, pins))
        {
            if (before is not { } old)
                added.Add(twin);
            else if (changed is { } source)
                Changed(twin, old, source, diagnostics);
            else
                BothChanged(twin, old, diagnostics);
        }
        if (added.Count > 0)
            New(added, diagnostics);
    }

    /// <param name="source">The language that has changed; the other is to be looked at.</param>
    private static void Changed(TwinText twin, TwinPin old, Lang source, DiagnosticBag diagnostics)
    {
        var (name, twinName) = (Language.Of(source).EnglishName, Language.Of(source.Twin()).EnglishName);
        diagnostics.Add(
            LinkRules.TwinChanged,
            twin.Texts[source.Twin()].Span,
            $"The {name} of this has changed since it was compared with the {twinName}: "
                + $"{WordChanges.Of(old[source], twin.Pin[source])}.",
            new Note($"the {name}", twin.Texts[source].Span)
        );
    }

    private static void BothChanged(TwinText twin, TwinPin old, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            LinkRules.TwinChanged,
            twin.Texts.Zh.Span,
            "Both languages of this have changed since they were compared: "
                + $"{string.Join("; ", Langs.All.Select(lang => WordChanges.Of(old[lang], twin.Pin[lang])))}.",
            new Note($"the {Language.Of(Lang.En).EnglishName}", twin.Texts.En.Span)
        );

    private static void New(List<TwinText> twins, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            LinkRules.TwinNew,
            twins[0].Texts.Zh.Span,
            twins.Count == 1
                ? "This text is new: nobody has written down that its two languages were compared."
                : $"This text and {twins.Count - 1} more of the file are new: nobody has written down that "
                    + "their two languages were compared.",
            new Note($"the {Language.Of(Lang.En).EnglishName}", twins[0].Texts.En.Span)
        );
}

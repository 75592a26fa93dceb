using SiteGen.Checks.Figures;
using SiteGen.Checks.Words;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Text;

namespace SiteGen.Checks.Entries;

/// <summary>No text of data that can't cite a fact says what a fact says: it would stay as it is when the fact changes.</summary>
public sealed class DataFigureCheck : ICheck
{
    public string Name => "no bare figures in data";

    public bool NeedsWhole => true;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var index = new FigureIndex(site.Config, site.Data);
        foreach (var lang in Langs.All)
        {
            foreach (var text in OfEntries(site.Data, lang).Concat(OfSite(site, lang)))
                Check(text, lang, index, diagnostics);
        }
    }

    private static void Check(Located<string> text, Lang lang, FigureIndex index, DiagnosticBag diagnostics)
    {
        foreach (var figure in index.Find(text.Value, lang))
        {
            // Numbers to call are another rule's; one may be named as an example.
            if (index.Owner(figure) is not Fact owner)
                continue;
            var passage = Passage.Written(text);
            var written = passage.Text.Substring(figure.Start, figure.Length).Trim();
            diagnostics.Add(
                LinkRules.BareFigure,
                passage.SpanOf(figure.Start, figure.Length),
                $"'{written}' is what '{owner.Key.Value}' says; this text can't cite it, and would stay when that changes.",
                help: "Write round the figure; who needs it finds it where the entry is shown."
            );
        }
    }

    /// <summary>What explains a thing, and is shown where its facts stand beside it.</summary>
    private static IEnumerable<Located<string>> OfEntries(DataSet data, Lang lang) =>
        data.All.Where(entity => entity is Term or DeclaredEntity).SelectMany(entity => entity.Texts(lang));

    private static IEnumerable<Located<string>> OfSite(Site site, Lang lang) =>
        site
            .Config.Situations.SelectMany(situation => new[] { situation.Label, situation.Hint })
            .Append(site.Config.Tagline)
            .Concat(site.Config.Kinds.Declared.Select(kind => kind.Names?.Lead).OfType<Localized<Located<string>>>())
            .Select(text => text[lang])
            .Concat(site.InterfaceWords[lang].Where(text => text.Span.File.Path == SiteConfig.StringsPath(lang)));
}

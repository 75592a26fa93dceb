using SiteGen.Addresses;
using SiteGen.Diagnostics;
using SiteGen.Incremental;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Pipelines;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.SmallSites.ShownFields;

/// <summary>A sound site, and what its pages are when one value of one entry is another.</summary>
internal sealed class ShownSite
{
    // Letters that stand in no page. Chinese pages mark them as a word of another language, and leave them together.
    private const string Mark = "qvx";

    private readonly RenderInput _input;
    private readonly Dictionary<string, OutputFile> _usual;

    public ShownSite(SmallSite site)
    {
        var files = MemoryFiles.FromText(site.Files);
        var facts = FactsPipeline.Create(files);
        var guides = GuidesPipeline.Create(files, facts, new BuildCache(null));
        var images = ImagesPipeline.Create(files);
        var theme = ThemePipeline.Create(files);
        var process = SitePipeline.Create(facts, guides, images, theme, new BuildOptions());
        var diagnostics = new DiagnosticBag();
        PipelineRunner.Run([facts, guides, images, theme, process], diagnostics);
        Assert.Empty(diagnostics.Sorted());
        _input = process.Result;
        _usual = Pages(_input).ToDictionary(page => page.Path.Value, StringComparer.Ordinal);
        Assert.DoesNotContain(_usual.Values, Says);
    }

    public IEnumerable<Entity> Entries => _input.Site.Data.All;

    /// <summary>The languages in which a page shows a value of an entry.</summary>
    public IReadOnlyList<Lang> LanguagesThatShow(Entity entity, PlacedValue value)
    {
        var other = Another(value);
        var isMarked = other.ToString()!.EndsWith(Mark, StringComparison.Ordinal);
        var pages = Pages(With(entity, (Entity)value.With(other))).Where(isMarked ? Says : IsAnother).ToList();
        return [.. Langs.All.Where(lang => pages.Any(page => page.Path.Value.StartsWith(lang.Folder() + "/", StringComparison.Ordinal)))];
    }

    private static bool Says(OutputFile page) =>
        page.Path.Value.Contains(Mark, StringComparison.Ordinal) || page.Content.Span.IndexOf("qvx"u8) >= 0;

    private bool IsAnother(OutputFile page) =>
        !_usual.TryGetValue(page.Path.Value, out var usual) || !usual.Content.Span.SequenceEqual(page.Content.Span);

    private static IEnumerable<OutputFile> Pages(RenderInput input) =>
        PageRenderer.RenderAll(input, new MemoryPages(), new DiagnosticBag());

    private RenderInput With(Entity entity, Entity changed)
    {
        var old = _input.Site;
        var data = new DataSet(old.Data.All.Select(e => ReferenceEquals(e, entity) ? changed : e));
        var site = new Site(old.Config, data, old.Guides, old.Promised, old.Router?.Router);
        return new RenderInput(site, AddressMap.Build(site), BacklinkMap.Build(site), _input.Theme, _input.BaseUrl);
    }

    /// <summary>A value that can stand in place of another.</summary>
    private object Another(PlacedValue placed) =>
        placed.Value switch
        {
            string word when placed.Place.Field == "Fact.Topic" => OtherThan(word, _input.Site.Config.Topics),
            string word when placed.Place.Field is "Phrase.Places" or "Fit.Places" => OtherThan(word, _input.Site.Config.Places),
            string text => text + Mark,
            Uri address => new Uri(address, Mark),
            bool flag => !flag,
            int number => number + 1,
            decimal number => number + 1,
            DateOnly day => day.AddYears(1),
            TimeOnly time => time.AddMinutes(7),
            PartialDate date => date with { Year = date.Year + 1 },
            EntityKey key => Entries.Select(e => e.Key.Value).First(other => other.Kind == key.Kind && other != key),
            EntityKind kind => EntityKind.BuiltIn.First(other => other != kind),
            Enum word => Next(word),
            _ => throw new ArgumentException($"What could stand in place of {placed.Value}?", nameof(placed)),
        };

    private static string OtherThan(string word, IEnumerable<LabelledWord> words) =>
        words.Select(other => other.Word.Value).First(other => other != word);

    private static object Next(Enum word)
    {
        var all = Enum.GetValues(word.GetType());
        return all.GetValue((Array.IndexOf(all, word) + 1) % all.Length)!;
    }
}

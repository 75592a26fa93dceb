using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Binding.Entries;
using SiteGen.Binding.Fields;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Binding.Config;

/// <summary><c>data/site.yaml</c> to <see cref="SiteConfig"/>.</summary>
internal static partial class SiteConfigBinder
{
    public static SiteConfig? Bind(SourceFile file, YamlValue yaml, KindTable kinds, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(yaml, "site.yaml", diagnostics) is not { } fields)
            return null;
        // Of another format nearly every key would be reported, and none of them is the mistake.
        if (!DataFormat.IsUnderstood(fields))
            return null;
        var name = fields.Localized("name");
        var tagline = fields.Localized("tagline");
        var baseUrl = fields.Url("base-url");
        var license = LicenseBinder.Bind(fields);
        var months = ReviewBinder.Months(fields);
        var topics = Labelled(fields, "topics");
        var units = UnitBinder.Declared(fields);
        var places = Labelled(fields, "places");
        var config = new SiteConfig(file)
        {
            Name = name ?? SiteStandIns.Line(fields, "name"),
            Tagline = tagline ?? SiteStandIns.Line(fields, "tagline"),
            BaseUrl = HostName.Encoded(baseUrl?.Value ?? SiteStandIns.Address),
            License = license ?? SiteStandIns.License(fields),
            ReviewMonths = months ?? FrozenDictionary<string, int>.Empty,
            Kinds = kinds,
            Topics = topics,
            Units = units,
            Places = places,
            Unsayable = UnsayableBinder.Declared(fields, places),
            PublisherClasses = PublisherClassBinder.Declared(fields),
            CallingAreas = Labelled(fields, "calling-areas"),
            CallingCodes = CallingCodes(fields),
            HotlineGroups = HotlineGroups(fields, kinds),
            SearchOrder = Kinds(fields, "search-order", kinds),
            Menu = fields.Has("menu") ? fields.Texts("menu") : null,
            Footer = fields.Has("footer") ? fields.Texts("footer") : null,
            DueSoonDays = ReviewBinder.DueSoonDays(fields),
            Situations = Each(fields.List("situations"), item => Situation(item, diagnostics)),
            GuideOrder = fields.Texts("guides"),
            HotlineOrder = fields.References("hotlines", EntityKind.Hotline, required: false),
            HomeHotlines = fields.References("home-hotlines", EntityKind.Hotline, required: false),
            PhraseOrder = fields.References("phrases", EntityKind.Phrase, required: false),
            Hedges = HedgeBinder.Bind(fields),
            HedgeTwins = HedgeTwinsBinder.Bind(fields),
            Contrasts = ContrastsBinder.Bind(fields),
            ShortName = fields.OptionalLocalized("short-name"),
            Offline = Offline(fields),
            OfflineSpan = fields.KeySpan("offline"),
            SharePictures = fields.Flag("share-pictures"),
            Budgets = BudgetBinder.Bind(fields),
            SavedKilobytes = BudgetBinder.SavedKilobytes(fields),
            HasSearch = fields.Flag("search"),
            HasApi = fields.Flag("api"),
            ApiSpan = fields.KeySpan("api"),
            HasMarkdown = fields.Flag("markdown"),
            HasChanges = fields.Flag("changes"),
            ChangesSpan = fields.KeySpan("changes"),
            Keep = Keep(fields),
            Withdrawn = fields.References("withdrawn", kinds, required: false),
            PreferredTerms = PreferredTermBinder.Bind(fields),
            Synonyms = SynonymBinder.Bind(fields),
            Repository = RepositoryBinder.Bind(fields),
            Filings = Each(fields.List("filings", required: false), item => Filing(item, diagnostics)),
        };
        fields.Finish();
        if (baseUrl is { } url)
            CheckAddress(url, diagnostics);
        if (config.ShortName is { } shortName)
            CheckShort(shortName, diagnostics);
        if (fields.Has("situations") && config.Situations.IsEmpty)
            diagnostics.Add(
                FactRules.MissingKey,
                fields.KeySpan("situations"),
                "'situations' names no guide; the last one is the way out for somebody in trouble."
            );
        // Without classes of review, that of every entry would seem wrong.
        return months is null ? null : config;
    }

    /// <summary>What the items of a list are, without those that were reported.</summary>
    private static ImmutableArray<T> Each<T>(ImmutableArray<YamlValue> items, Func<YamlValue, T?> read)
        where T : class => [.. items.Select(read).OfType<T>()];

    private static OfflineCopies Offline(FieldReader fields) =>
        !fields.Has("offline") ? OfflineCopies.None
        : fields.Flag("offline") ? OfflineCopies.Offered
        : OfflineCopies.Withdrawn;

    private static void CheckAddress(Located<Uri> url, DiagnosticBag diagnostics)
    {
        if (!url.Value.AbsoluteUri.EndsWith('/'))
            diagnostics.Add(FactRules.WrongShape, url.Span, "'base-url' should end in a slash.");
        if (!FieldValues.IsSecure(url.Value) && !url.Value.IsLoopback)
            diagnostics.Add(
                FactRules.UnfitAddress,
                url.Span,
                $"'{url.Value.OriginalString}' is not encrypted: readers could be shown something else, and could save nothing.",
                help: "Write the https:// address; '--base-url' gives another one to a build that is only tried."
            );
    }

    /// <summary>Below an icon there is room for about twelve letters, or half as many Chinese characters; the rest is cut off.</summary>
    private static void CheckShort(Localized<Located<string>> name, DiagnosticBag diagnostics)
    {
        const int most = 14;
        foreach (var text in name.Values)
        {
            var columns = text.Value.EnumerateRunes().Sum(CharacterWidth.Of);
            if (columns > most)
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    text.Span,
                    $"'{text}' is {columns} columns wide, a Chinese character counted as two; below an icon there is room for {most}.",
                    help: "Shorten it: what is longer is cut off on home screens."
                );
        }
    }

    private static Filing? Filing(YamlValue item, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(item, "filings", diagnostics) is not { } fields)
            return null;
        var (name, url) = (fields.Text("name"), fields.SecureUrl("url"));
        fields.Finish();
        return name is { } n && url is { } u ? new Filing(n, u.Value) : null;
    }

    private static ImmutableArray<Located<KeptPath>> Keep(FieldReader fields)
    {
        var kept = ImmutableArray.CreateBuilder<Located<KeptPath>>();
        foreach (var text in fields.Texts("keep", required: false))
        {
            if (KeptPath.Parse(text.Value) is { } path)
                kept.Add(text.With(path));
            else
                fields.Diagnostics.Add(
                    FactRules.WrongShape,
                    text.Span,
                    $"'{text}' is no path that can be kept. Write a file below the published folder, as 'CNAME', or a folder with a slash "
                        + "at the end, as '.well-known/'; patterns, '..' and names that begin with '.sitegen-' are none."
                );
        }
        return kept.DrainToImmutable();
    }

    /// <summary>Words of the site's own, each with what readers see for it, in the order of the file.</summary>
    private static ImmutableArray<LabelledWord> Labelled(FieldReader fields, string key)
    {
        if (fields.OptionalMap(key) is not { } map)
            return [];
        var words = ImmutableArray.CreateBuilder<LabelledWord>();
        foreach (var word in map.Keys)
        {
            var label = map.Localized(word.Value);
            if (EntityHeader.CheckId(word, fields.Diagnostics) && label is not null)
                words.Add(new LabelledWord(word, label));
        }
        return words.DrainToImmutable();
    }

    private static ImmutableArray<string> CallingCodes(FieldReader fields)
    {
        var codes = fields.Texts("calling-codes", required: false);
        foreach (var code in codes.Where(code => !CallingCodePattern().IsMatch(code.Value)))
            fields.Diagnostics.Add(
                FactRules.WrongShape,
                code.Span,
                $"'calling-codes' should be of the form \"+86\", a plus and digits in quotation marks; this is '{code}'."
            );
        return [.. codes.Select(code => code.Value)];
    }

    /// <summary>The groups of hotlines: each stands in the first that is for its kind, so that a second for the same has none.</summary>
    private static ImmutableArray<HotlineGroup> HotlineGroups(FieldReader fields, KindTable kinds)
    {
        var groups = ImmutableArray.CreateBuilder<HotlineGroup>();
        var taken = new Dictionary<string, HotlineGroup>(StringComparer.Ordinal);
        foreach (var item in fields.List("hotline-groups", required: false))
        {
            if (HotlineGroup(item, kinds, fields.Diagnostics) is not { } group)
                continue;
            groups.Add(group);
            var isForAll = item is YamlMap map && map.Find("for") is null;
            string[] ofWhat = isForAll ? [""] : [.. group.For.Select(kind => kind.Scheme)];
            foreach (var what in ofWhat.Where(what => !taken.TryAdd(what, group)))
                fields.Diagnostics.Add(
                    FactRules.ImpossibleValue,
                    group.Id.Span,
                    what.Length == 0
                        ? $"'{taken[what].Id}' and '{group.Id}' have no 'for': each would be the group of all that is in no other."
                        : $"'{taken[what].Id}' and '{group.Id}' are both for '{what}': a hotline stands in the first alone.",
                    new Note("the first", taken[what].Id.Span),
                    help: "Say under 'for' which kinds of entry each group is for; one group alone may leave it out."
                );
        }
        return groups.DrainToImmutable();
    }

    private static HotlineGroup? HotlineGroup(YamlValue item, KindTable kinds, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(item, "hotline-groups", diagnostics) is not { } fields)
            return null;
        var id = fields.Text("id");
        var title = fields.Localized("title");
        var of = Kinds(fields, "for", kinds);
        fields.Finish();
        if (id is { } i)
            EntityHeader.CheckId(i, diagnostics);
        return id is { } group && title is not null ? new HotlineGroup(group, title, of) : null;
    }

    /// <summary>A list of kinds, by their schemes, that may be left out.</summary>
    private static ImmutableArray<EntityKind> Kinds(FieldReader fields, string key, KindTable kinds)
    {
        string[] schemes = [.. kinds.Schemes];
        return
        [
            .. fields
                .Texts(key, required: false)
                .Select(word => FieldValues.Word(word, "kind", schemes, fields.Diagnostics))
                .OfType<Located<string>>()
                .Select(word => kinds.FromScheme(word.Value)!)
                .Distinct(),
        ];
    }

    private static Situation? Situation(YamlValue item, DiagnosticBag diagnostics)
    {
        if (FieldValues.Map(item, "situations", diagnostics) is not { } fields)
            return null;
        var guide = fields.Text("guide");
        var label = fields.Localized("label");
        var hint = fields.Localized("hint");
        var then = fields.Texts("then", required: false);
        fields.Finish();
        return guide is { } g && label is not null && hint is not null ? new Situation(g, label, hint, then) : null;
    }

    [GeneratedRegex(@"^\+[0-9]{1,4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CallingCodePattern();
}

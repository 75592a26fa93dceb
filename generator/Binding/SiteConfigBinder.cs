using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Binding.Entries;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Languages;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Text;
using SiteGen.Text.Characters;

namespace SiteGen.Binding;

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
        var months = ReviewMonths(fields);
        var topics = Labelled(fields, "topics");
        var units = UnitBinder.Declared(fields);
        var places = Labelled(fields, "places");
        var unsayable = UnsayableBinder.Declared(fields, places);
        var publisherClasses = PublisherClassBinder.Declared(fields);
        var callingAreas = Labelled(fields, "calling-areas");
        var callingCodes = CallingCodes(fields);
        var hotlineGroups = fields
            .List("hotline-groups", required: false)
            .Select(item => HotlineGroup(item, kinds, diagnostics))
            .OfType<HotlineGroup>()
            .ToImmutableArray();
        var searchOrder = Kinds(fields, "search-order", kinds);
        ImmutableArray<Located<string>>? menu = fields.Has("menu") ? fields.Texts("menu") : null;
        ImmutableArray<Located<string>>? footer = fields.Has("footer") ? fields.Texts("footer") : null;
        var dueSoon = DueSoonDays(fields);
        var situations = fields.List("situations").Select(item => ReadSituation(item, diagnostics)).OfType<Situation>().ToImmutableArray();
        var guides = fields.Texts("guides");
        var hotlines = fields.References("hotlines", EntityKind.Hotline, required: false);
        var homeHotlines = fields.References("home-hotlines", EntityKind.Hotline, required: false);
        var phrases = fields.References("phrases", EntityKind.Phrase, required: false);
        var hedges = Hedges(fields);
        var hedgeTwins = HedgeTwinsBinder.Bind(fields);
        var contrasts = ContrastsBinder.Bind(fields);
        var shortName = fields.OptionalLocalized("short-name");
        var offline =
            !fields.Has("offline") ? OfflineCopies.None
            : fields.Flag("offline") ? OfflineCopies.Offered
            : OfflineCopies.Withdrawn;
        var sharePictures = fields.Flag("share-pictures");
        var budgets = BudgetBinder.Bind(fields);
        var savedKilobytes = BudgetBinder.SavedKilobytes(fields);
        var search = fields.Flag("search");
        var api = fields.Flag("api");
        var markdown = fields.Flag("markdown");
        var changes = fields.Flag("changes");
        var keep = Keep(fields);
        var withdrawn = fields.References("withdrawn", kinds, required: false);
        var preferredTerms = PreferredTerms(fields);
        var synonyms = SynonymBinder.Bind(fields);
        var repository = RepositoryBinder.Bind(fields);
        var filings = fields.List("filings", required: false).Select(item => Filing(item, diagnostics)).OfType<Filing>().ToImmutableArray();
        fields.Finish();
        if (baseUrl is { } url && !url.Value.AbsoluteUri.EndsWith('/'))
            diagnostics.Add(FactRules.WrongShape, url.Span, "'base-url' should end in a slash.");
        if (baseUrl is { } address && !FieldValues.IsSecure(address.Value) && !address.Value.IsLoopback)
            diagnostics.Add(
                FactRules.UnfitAddress,
                address.Span,
                $"'{address.Value.OriginalString}' is not encrypted: readers could be shown something else, and could save nothing.",
                help: "Write the https:// address; '--base-url' gives another one to a build that is only tried."
            );
        if (shortName is not null)
            CheckShort(shortName, diagnostics);
        if (fields.Has("situations") && situations.IsEmpty)
            diagnostics.Add(
                FactRules.MissingKey,
                fields.KeySpan("situations"),
                "'situations' names no guide; the last one is the way out for somebody in trouble."
            );
        // Without classes of review, that of every entry would seem wrong.
        return months is null
            ? null
            : new SiteConfig(
                file,
                name ?? SiteStandIns.Line(fields, "name"),
                tagline ?? SiteStandIns.Line(fields, "tagline"),
                HostName.Encoded(baseUrl?.Value ?? SiteStandIns.Address),
                license ?? SiteStandIns.License(fields),
                months,
                situations,
                guides,
                hotlines,
                homeHotlines,
                phrases,
                hedges ?? FrozenDictionary<Status, Localized<ImmutableArray<string>>>.Empty
            )
            {
                Kinds = kinds,
                Topics = topics,
                Units = units,
                Places = places,
                Unsayable = unsayable,
                PreferredTerms = preferredTerms,
                Synonyms = synonyms,
                HedgeTwins = hedgeTwins,
                Contrasts = contrasts,
                PublisherClasses = publisherClasses,
                CallingAreas = callingAreas,
                CallingCodes = callingCodes,
                HotlineGroups = hotlineGroups,
                SearchOrder = searchOrder,
                Menu = menu,
                Footer = footer,
                DueSoonDays = dueSoon,
                Offline = offline,
                OfflineSpan = fields.KeySpan("offline"),
                ShortName = shortName,
                SharePictures = sharePictures,
                Budgets = budgets,
                SavedKilobytes = savedKilobytes,
                HasSearch = search,
                HasMarkdown = markdown,
                HasApi = api,
                ApiSpan = fields.KeySpan("api"),
                HasChanges = changes,
                ChangesSpan = fields.KeySpan("changes"),
                Keep = keep,
                Withdrawn = withdrawn,
                Repository = repository,
                Filings = filings,
            };
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

    /// <summary>Under each language, words and what to write in their place.</summary>
    private static Localized<ImmutableArray<PreferredTerm>> PreferredTerms(FieldReader fields)
    {
        if (fields.OptionalMap("preferred-terms") is not { } map)
            return new([], []);
        var terms = new Localized<ImmutableArray<PreferredTerm>>(Terms("en"), Terms("zh"));
        map.Finish();
        return terms;

        ImmutableArray<PreferredTerm> Terms(string lang) =>
            map.OptionalMap(lang) is not { } words
                ? []
                : WithoutContradiction(
                    [
                        .. words
                            .Keys.Select(avoid => (avoid, words.Text(avoid.Value)))
                            .Where(term => term.Item2 is not null)
                            .Select(term => (term.avoid, term.Item2!.Value)),
                    ],
                    fields.Diagnostics
                );
    }

    /// <summary>A word that another is to be replaced by can't be one to replace: who follows one line would break the other.</summary>
    private static ImmutableArray<PreferredTerm> WithoutContradiction(
        ImmutableArray<(Located<string> Avoid, Located<string> Use)> terms,
        DiagnosticBag diagnostics
    )
    {
        var writtenFor = terms.ToLookup(term => term.Use.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (avoid, _) in terms.Where(term => writtenFor.Contains(term.Avoid.Value)))
        {
            var other = writtenFor[avoid.Value].First();
            diagnostics.Add(
                FactRules.ImpossibleValue,
                avoid.Span,
                $"'{avoid}' is not to be used, and is to be written for '{other.Avoid}'.",
                new Note("written for that here", other.Use.Span),
                help: "Take one of the two lines out, or let both name the same word."
            );
        }
        return
        [
            .. terms.Where(term => !writtenFor.Contains(term.Avoid.Value)).Select(term => new PreferredTerm(term.Avoid, term.Use.Value)),
        ];
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

    private static FrozenDictionary<string, int>? ReviewMonths(FieldReader fields)
    {
        if (fields.Map("review-months") is not { } map)
            return null;
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in map.Keys)
        {
            if (!EntityHeader.CheckId(word, fields.Diagnostics) || map.Scalar(word.Value) is not { } text)
                continue;
            var isRight =
                int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 120;
            months.Add(word.Value, isRight ? number : SiteStandIns.Months);
            if (!isRight)
                fields.Diagnostics.Add(
                    FactRules.WrongShape,
                    text.Span,
                    $"'{word}' should be a whole number of months, 1 to 120; this is '{text.Value}'."
                );
        }
        if (map.Keys.IsEmpty)
            fields.Diagnostics.Add(FactRules.MissingKey, fields.KeySpan("review-months"), "'review-months' names no class.");
        return months.Count > 0 ? months.ToFrozenDictionary(StringComparer.Ordinal) : null;
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

    private static int DueSoonDays(FieldReader fields)
    {
        const string key = "due-soon-days";
        const int usual = 30;
        if (fields.OptionalScalar(key) is not { } text)
            return usual;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 365)
            return days;
        fields.Diagnostics.Add(
            FactRules.WrongShape,
            text.Span,
            $"'{key}' should be a whole number of days, 0 to 365; this is '{text.Value}'."
        );
        return usual;
    }

    private static Situation? ReadSituation(YamlValue item, DiagnosticBag diagnostics)
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

    /// <summary>A word that stands in nearly every sentence would let every sentence pass.</summary>
    private static void CheckTelling(Localized<ImmutableArray<Located<string>>> hedges, DiagnosticBag diagnostics)
    {
        foreach (var lang in Langs.All)
        {
            foreach (var hedge in hedges[lang].Where(hedge => Language.Of(lang).StopWords.Contains(hedge.Value)))
                diagnostics.Add(
                    FactRules.ImpossibleValue,
                    hedge.Span,
                    $"'{hedge}' stands in nearly every sentence, and hedges none.",
                    help: "List words that say how sure it is, as 'usually' or 'reportedly'."
                );
        }
    }

    private static FrozenDictionary<Status, Localized<ImmutableArray<string>>>? Hedges(FieldReader fields)
    {
        if (fields.Map("hedges") is not { } map)
            return null;
        var hedges = new Dictionary<Status, Localized<ImmutableArray<string>>>();
        foreach (var word in Vocabulary.Statuses.Words.Where(w => w is not ("official" or "documented")))
        {
            if (map.Map(word) is not { } languages)
                continue;
            var en = languages.Texts("en");
            var zh = languages.Texts("zh");
            languages.Finish();
            LanguageField.CheckLists(new(en, zh), word, fields.Diagnostics);
            CheckTelling(new(en, zh), fields.Diagnostics);
            hedges.Add(
                Vocabulary.Statuses.Find(word)!.Value,
                new Localized<ImmutableArray<string>>([.. en.Select(w => w.Value)], [.. zh.Select(w => w.Value)])
            );
        }
        map.Finish();
        return hedges.ToFrozenDictionary();
    }

    [GeneratedRegex(@"^\+[0-9]{1,4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CallingCodePattern();
}

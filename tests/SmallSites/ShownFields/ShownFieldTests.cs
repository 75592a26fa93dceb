using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.SmallSites.ShownFields;

/// <summary>What an author writes into a field of an entry is shown, in each language, or the field is named here with the reason: each
/// value in turn is made another, and then the pages have to be others.</summary>
[Tier(Tier.Exhaustive)]
public class ShownFieldTests
{
    /// <summary>By a place or a member, what is shown in no language, or not <c>in</c> one; and why.</summary>
    private static readonly Dictionary<string, string> NotShown = new(StringComparer.Ordinal)
    {
        ["EntityName.Also"] = "Other names, for search alone.",
        ["Hotline.Name.Pinyin"] = "For search alone: nobody has to say the name.",
        ["Procedure.Name.Pinyin"] = "For search alone: nobody has to say the name.",
        ["Case.Name.Pinyin"] = "Its file has no such field.",
        ["Fact.Name.Pinyin"] = "Its file has no such field.",
        ["Phrase.Name.Pinyin"] = "Its file has no such field.",
        ["Source.Name.Pinyin"] = "Its file has no such field.",
        ["Case.IsDraft"] = "Pages of drafts are marked; within a list only those see them who asked for them.",
        ["Fact.IsDraft"] = "Pages of drafts are marked; within a list only those see them who asked for them.",
        ["Hotline.IsDraft"] = "Pages of drafts are marked; within a list only those see them who asked for them.",
        ["Source.IsDraft"] = "Pages of drafts are marked; within a list only those see them who asked for them.",
        ["Term.IsDraft"] = "Pages of drafts are marked; within a list only those see them who asked for them.",
        ["Source.NotChecked.Reason"] = "For who looks after the sources: 'sitegen sources --check' prints it.",
        ["Source.NotChecked.Until"] = "For who looks after the sources: 'sitegen sources --check' prints it.",
        ["Source.IsIndirect"] = "For who looks after the sources: that its page is elsewhere is no news.",
        ["Provenance.Review"] = "Pages show the day that follows from it.",
        ["Fact.ReferenceOnly"] = "For the check that each fact is cited.",
        ["Fact.HedgedByMark"] = "For the check that statements are hedged.",
        ["Source.Class"] = "For the check that statuses are borne by sources.",
        ["Fact.Wordings.Words.En"] = "For the check of the words that guides put on a fact.",
        ["Fact.Wordings.Words.Zh"] = "For the check of the words that guides put on a fact.",
        ["Fact.Wordings.For"] = "For the check of those words.",
        ["Fact.Was.Wordings.Words.En"] = "For the check of the words that guides put on a fact.",
        ["Fact.Was.Wordings.Words.Zh"] = "For the check of the words that guides put on a fact.",
        ["Fact.Was.Wordings.For"] = "For the check of those words.",
        ["SiteUnit.Word"] = "What the data calls the unit; pages have its other words.",
        ["SiteUnit.Also"] = "For finding figures in prose.",
        ["SiteUnit.Signs"] = "For finding figures in prose.",
        ["SiteUnit.One in zh"] = "Chinese has one word for one and for many.",
        ["Fact.Value.SeveralValue.Unit.Thing.One.En"] = "Several are many.",
        ["KindField.Key"] = "What the data calls the field; pages have its label.",
        ["KindField.Type"] = "The value of the field has been read by it.",
        ["KindField.To"] = "The value of the field has been read by it.",
        ["KindField.IsRequired"] = "The value of the field has been read by it.",
        ["ScreenLabel.English in zh"] = "Readers of Chinese read the label itself.",
        ["ScreenLabel.Pinyin in zh"] = "Readers of Chinese read the label itself.",
    };

    private static readonly ImmutableArray<Type> Kinds =
    [
        .. typeof(Entity).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Entity)) && !type.IsAbstract),
    ];

    private static readonly Lazy<ShownSite> Site = new(() => new ShownSite(EveryFieldSite.Site));

    [Fact]
    public void Every_field_is_shown()
    {
        var missing = Missing(Site.Value, Kinds, NotShown);
        Assert.True(missing.Count == 0, string.Join('\n', missing));
        Assert.InRange(Kinds.SelectMany(FieldPlaces.Of).DistinctBy(place => place.Path).Count(), 150, int.MaxValue);
    }

    [Fact]
    public void A_value_that_a_template_leaves_out_is_seen()
    {
        var site = new ShownSite(EveryFieldSite.Site.Edit("theme/templates/sources.html", "{{ source.date }}", ""));
        Assert.Equal(
            ["Source.Date in en: no page shows it", "Source.Date in zh: no page shows it"],
            Missing(site, [typeof(Source)], NotShown).Where(line => line.StartsWith("Source.", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_new_field_is_asked_for_without_being_named()
    {
        var missing = Missing(Site.Value, [typeof(Coach)], NotShown);
        Assert.Contains("Coach.Colour: no entry has a value", missing);
        Assert.Contains("Coach.Lamps.Zh: no entry has a value", missing);
    }

    [Fact]
    public void An_exception_that_is_none_is_seen() =>
        Assert.Contains(
            "Term.Gloss is an exception, but it is shown, or not there",
            Missing(Site.Value, [typeof(Term)], new(StringComparer.Ordinal) { ["Term.Gloss"] = "", ["EntityName.Also"] = "" })
        );

    /// <summary>The places that no page shows, those for which no entry has a value, and the exceptions that are none.</summary>
    private static List<string> Missing(ShownSite site, IEnumerable<Type> kinds, Dictionary<string, string> notShown)
    {
        var values = site
            .Entries.SelectMany(entity => FieldPlaces.In(entity).Select(value => (Entity: entity, Value: value)))
            .ToLookup(pair => pair.Value.Place);
        var missing = new List<string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        // The key of an entry is what it is, not what is said of it.
        foreach (
            var place in kinds
                .SelectMany(FieldPlaces.Of)
                .Distinct()
                .Where(place => place.Field != "Entity.Key" && !IsOfAnotherDay(place.Path))
        )
        {
            if (!values.Contains(place) && !Excepted(place.Path, place.Field))
                missing.Add($"{place.Path}: no entry has a value");
            Lang[] wanted = place.Lang is { } own ? [own] : [.. Langs.All];
            var unseen = wanted.ToHashSet();
            foreach (var (entity, value) in values[place])
            {
                if (unseen.Count > 0)
                    unseen.ExceptWith(site.LanguagesThatShow(entity, value));
            }
            foreach (var lang in unseen.Where(_ => values.Contains(place)))
            {
                var where = $"{place.Path} in {lang.Folder()}";
                if (!Excepted(place.Path, place.Field, where, $"{place.Field} in {lang.Folder()}"))
                    missing.Add($"{where}: no page shows it");
            }
        }
        return [.. missing, .. notShown.Keys.Except(used).Select(name => $"{name} is an exception, but it is shown, or not there")];

        bool Excepted(params string[] names)
        {
            var found = names.Where(notShown.ContainsKey).ToList();
            used.UnionWith(found);
            return found.Count > 0;
        }
    }

    /// <summary>The value of a fact before or after the one that it has: written as that is, and held by
    /// <see cref="FactHistoryTests"/>.</summary>
    private static bool IsOfAnotherDay(string path) =>
        path.StartsWith("Fact.Was.Value.", StringComparison.Ordinal) || path.StartsWith("Fact.Upcoming", StringComparison.Ordinal);

    /// <summary>A kind with fields that nothing shows.</summary>
    private sealed record Coach(Located<EntityKey> Key, EntityName Name, string Colour, ImmutableArray<Localized<string>> Lamps)
        : Entity(Key, Name, [])
    {
        public override Localized<Located<string>> Summary => Name.Text;

        public override IEnumerable<Located<string>> Texts(Lang lang) => [];
    }
}

using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Model.Routing;
using SiteGen.Text;

namespace SiteGen.Tests.SmallSites.ShownFields;

/// <summary>A value that a record holds.</summary>
/// <param name="Path">Its place, as <c>Procedure.Steps.Label.Pinyin</c>; items of a list share one place.</param>
/// <param name="Field">The record and member it is in, as <c>ScreenLabel.Pinyin</c>.</param>
/// <param name="Lang">The language it is for; <c>null</c> for both.</param>
internal sealed record Place(string Path, string Field, Lang? Lang);

/// <summary>A value at its place in one record.</summary>
/// <param name="With">The whole record with another value there.</param>
internal sealed record PlacedValue(Place Place, object Value, Func<object, object> With);

/// <summary>The places of records of the model, found by reflection: a new field is among them.</summary>
internal static class FieldPlaces
{
    private static readonly HashSet<Type> Single =
    [
        typeof(string),
        typeof(bool),
        typeof(int),
        typeof(decimal),
        typeof(Uri),
        typeof(DateOnly),
        typeof(TimeOnly),
        typeof(PartialDate),
        typeof(EntityKey),
        typeof(EntityKind),
    ];

    /// <summary>Every place that a record of a type can have.</summary>
    public static IEnumerable<Place> Of(Type record) => MembersOf(record, new Place(record.Name, record.Name, null));

    /// <summary>Every value that a record has.</summary>
    public static IEnumerable<PlacedValue> In(object record) =>
        MembersIn(record, new Place(record.GetType().Name, record.GetType().Name, null), changed => changed);

    private static IEnumerable<Place> Of(Type type, Place place)
    {
        if (IsSingle(type))
            return [place];
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value, place);
        if (Holds(type, typeof(ImmutableArray<>)) || Holds(type, typeof(Located<>)))
            return Of(type.GetGenericArguments()[0], place);
        if (Holds(type, typeof(Localized<>)))
            return Langs.All.SelectMany(lang => Of(type.GetGenericArguments()[0], In(place, lang)));
        if (!type.IsAbstract)
            return MembersOf(type, Restarted(type, place));
        return type.Assembly.GetTypes().Where(t => t.IsSubclassOf(type) && !t.IsAbstract).SelectMany(t => MembersOf(t, Within(place, t)));
    }

    private static IEnumerable<Place> MembersOf(Type type, Place place) =>
        FieldsOf(type).SelectMany(field => Of(field.FieldType, Within(place, field)));

    private static IEnumerable<PlacedValue> In(object? value, Type declared, Place place, Func<object, object> with)
    {
        if (value is null)
            return [];
        var type = value.GetType();
        if (IsSingle(type))
            return [new PlacedValue(place, value, with)];
        if (Holds(type, typeof(ImmutableArray<>)))
            return Items(value, place, with);
        if (Holds(type, typeof(Located<>)))
            return Member(nameof(Located<>.Value), place);
        if (Holds(type, typeof(Localized<>)))
            return Langs.All.SelectMany(lang => Member(lang.ToString(), In(place, lang)));
        return MembersIn(value, declared.IsAbstract ? Within(place, type) : Restarted(type, place), with);

        IEnumerable<PlacedValue> Member(string name, Place at)
        {
            var field = FieldsOf(type).Single(field => NameOf(field) == name);
            return In(field.GetValue(value), field.FieldType, at, changed => with(With(value, field, changed)));
        }
    }

    private static IEnumerable<PlacedValue> MembersIn(object record, Place place, Func<object, object> with) =>
        FieldsOf(record.GetType())
            .SelectMany(field =>
                In(field.GetValue(record), field.FieldType, Within(place, field), changed => with(With(record, field, changed)))
            );

    private static IEnumerable<PlacedValue> Items(object array, Place place, Func<object, object> with)
    {
        var item = array.GetType().GetGenericArguments()[0];
        var set = array.GetType().GetMethod(nameof(ImmutableArray<>.SetItem), [typeof(int), item])!;
        return ((System.Collections.IEnumerable)array)
            .Cast<object>()
            .SelectMany((value, i) => In(value, item, place, changed => with(set.Invoke(array, [i, changed])!)));
    }

    /// <summary>A copy in which one field is another.</summary>
    private static object With(object record, FieldInfo field, object value)
    {
        var copy = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(record, [])!;
        field.SetValue(copy, value);
        return copy;
    }

    /// <summary>What holds the members of a record; those of what it derives from come first.</summary>
    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        Assert.True(type.Namespace is "SiteGen.Model" or "SiteGen.Model.Entries" or "SiteGen.Text" or Seeded, $"{type} is new here.");
        var above = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? FieldsOf(parent) : [];
        return above.Concat(
            type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                // A condition is no text of the page: it decides whether there is one, which RouterTests hold.
                .Where(field => field.FieldType != typeof(SourceSpan) && field.FieldType != typeof(Condition))
        );
    }

    // Records of the tests' own, to show a mistake.
    private const string Seeded = "SiteGen.Tests.SmallSites.ShownFields";

    private static bool IsSingle(Type type) => type.IsEnum || Single.Contains(type);

    private static bool Holds(Type type, Type generic) => type.IsGenericType && type.GetGenericTypeDefinition() == generic;

    private static string NameOf(FieldInfo field) => field.Name.TrimStart('<').Split('>')[0];

    private static Place In(Place place, Lang lang) => place with { Path = $"{place.Path}.{lang}", Lang = lang };

    private static Place Within(Place place, Type type) => place with { Path = $"{place.Path}.{type.Name}" };

    private static Place Within(Place place, FieldInfo field) =>
        place with
        {
            Path = $"{place.Path}.{NameOf(field)}",
            Field = $"{field.DeclaringType!.Name}.{NameOf(field)}",
        };

    /// <summary>The declaration of a field is the same record for whatever is in the field, and has its places once.</summary>
    private static Place Restarted(Type type, Place place) => type == typeof(KindField) ? new Place(type.Name, type.Name, null) : place;
}

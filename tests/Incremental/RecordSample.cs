using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SiteGen.Model.Entries;
using SiteGen.Model.Guides;
using SiteGen.Text;

namespace SiteGen.Tests.Incremental;

/// <summary>Values of a record, made by reflection: each place of it can be given another value than in the first one.</summary>
/// <param name="changed">The number of the place that is another; -1 for none.</param>
internal sealed class RecordSample(int changed)
{
    private const BindingFlags AnyInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>How many places there are. A place that may be empty counts twice: for another value, and for none.</summary>
    public int Places { get; private set; }

    /// <summary>What a cache does not hold, and why.</summary>
    private static readonly HashSet<(Type, string)> NotHeld =
    [
        // Read again from the file.
        (typeof(GuideText), nameof(GuideText.Markup)),
        // Whichever of the two it is.
        (typeof(GuideHead), nameof(GuideHead.Lang)),
        // Follows from the address as written.
        (typeof(GuideLink), nameof(GuideLink.Target)),
        // That of the guide in which it is.
        (typeof(SourceSpan), nameof(SourceSpan.File)),
    ];

    public object Make(Type type)
    {
        if (type == typeof(string))
            return $"text {Places}{(Next() ? " changed" : "")}";
        if (type == typeof(int))
            return Places + (Next() ? 1_000 : 1);
        if (type == typeof(long))
            return Places + (Next() ? 1_000L : 1);
        if (type == typeof(bool))
            return Next();
        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(Next() ? values.Length - 1 : 0)!;
        }
        if (type == typeof(EntityKind))
            return EntityKind.BuiltIn[Next() ? ^1 : 0];
        if (type == typeof(ContentHash))
            return ContentHash.Of($"{Places} {Next()}");
        if (type == typeof(ReadOnlyMemory<byte>))
            return (ReadOnlyMemory<byte>)new byte[] { (byte)Places, (byte)(Next() ? 1 : 2) };
        if (type == typeof(SitePath))
            return new SitePath($"folder-{Places}/{(Next() ? "changed" : "index")}.html");
        if (type == typeof(SourceFile))
            return new SourceFile("input/en/index.md", $"text {Places}{(Next() ? " changed" : "")}");
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return MakeArray(type.GetGenericArguments()[0]);
        return MakeRecord(type);
    }

    private object MakeArray(Type type)
    {
        var items = Array.CreateInstance(type, Next() ? 0 : 2);
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Make(type), i);
        return typeof(ImmutableCollectionsMarshal)
            .GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray))!
            .MakeGenericMethod(type)
            .Invoke(null, [items])!;
    }

    private object MakeRecord(Type type)
    {
        var constructor = type.GetConstructors(AnyInstance)
            .Where(c => c.GetParameters() is not [{ } only] || only.ParameterType != type)
            .MaxBy(c => c.GetParameters().Length)!;
        var parameters = constructor.GetParameters();
        var made = constructor.Invoke([.. parameters.Select(p => MakeMember(type, p.Name!, p.ParameterType, IsOptional(p)))]);
        foreach (var property in PropertiesOf(type).Where(property => parameters.All(p => p.Name != property.Name)))
            property.SetValue(
                made,
                MakeMember(type, property.Name, property.PropertyType, _nullability.Create(property).ReadState == NullabilityState.Nullable)
            );
        return made;
    }

    private object? MakeMember(Type owner, string name, Type type, bool isOptional)
    {
        if (NotHeld.Contains((owner, name)))
            return type == typeof(SourceFile) ? new SourceFile("any", "") : null;
        var isMissing = isOptional && Next();
        return isMissing ? null : Make(Nullable.GetUnderlyingType(type) ?? type);
    }

    /// <summary>What a generic record holds is never optional by itself.</summary>
    private bool IsOptional(ParameterInfo parameter)
    {
        var type = parameter.Member.DeclaringType!;
        var isOfTypeParameter =
            type.IsGenericType
            && type.GetGenericTypeDefinition()
                .GetConstructors(AnyInstance)
                .Single(c => c.MetadataToken == parameter.Member.MetadataToken)
                .GetParameters()[parameter.Position]
                .ParameterType.IsGenericParameter;
        return !isOfTypeParameter && _nullability.Create(parameter).ReadState == NullabilityState.Nullable;
    }

    private bool Next() => Places++ == changed;

    /// <summary>All that a value holds, place by place.</summary>
    public static IEnumerable<string> Shown(object? value, string place = "") =>
        value switch
        {
            null => [$"{place} = nothing"],
            string or int or long or bool or Enum or EntityKind or ContentHash or SitePath => [$"{place} = {value}"],
            SourceFile file => [$"{place} = {file.Hash}"],
            ReadOnlyMemory<byte> bytes => [$"{place} = {Convert.ToHexString(bytes.Span)}"],
            IEnumerable items => items
                .Cast<object>()
                .SelectMany((item, i) => Shown(item, $"{place}[{i}]"))
                .Append($"{place} = {items.Cast<object>().Count()} items"),
            _ => PropertiesOf(value.GetType())
                .Where(property => !NotHeld.Contains((property.DeclaringType!, property.Name)))
                .SelectMany(property => Shown(property.GetValue(value), $"{place}.{property.Name}")),
        };

    /// <summary>The properties that hold something. A record that held anything in another way would be seen here.</summary>
    private static List<PropertyInfo> PropertiesOf(Type type)
    {
        var fields = type.GetFields(AnyInstance);
        Assert.All(fields, field => Assert.True(field.IsDefined(typeof(CompilerGeneratedAttribute)), $"{type}: {field.Name}"));
        var properties = type.GetProperties(AnyInstance)
            .Where(property => fields.Any(field => field.Name == $"<{property.Name}>k__BackingField"))
            .ToList();
        Assert.Equal(fields.Length, properties.Count);
        return properties;
    }
}

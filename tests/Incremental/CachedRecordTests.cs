using System.Reflection;
using SiteGen.Incremental;
using SiteGen.Model.Entries;
using SiteGen.Tests.Output;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Incremental;

/// <summary>Every field of every record that caches hold comes back as it was written: none can be forgotten in a form.</summary>
[Tier(Tier.Slow)]
public sealed class CachedRecordTests : IDisposable
{
    private static readonly Type[] Types = typeof(Cached<>).Assembly.GetTypes();
    private readonly TemporaryFolder _folder = new();

    /// <summary>All types that the program keeps in a cache.</summary>
    public static TheoryData<Type> Cached() =>
        [
            .. Types
                .SelectMany(type =>
                    type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                )
                .Select(field => field.FieldType)
                .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Cached<>) && !type.ContainsGenericParameters)
                .Select(type => type.GetGenericArguments()[0])
                .Distinct()
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];

    [Theory, MemberData(nameof(Cached))]
    public void Each_field_that_is_another_comes_back_as_another(Type type) => Check(type, FormOf(type));

    [Fact]
    public void All_caches_are_looked_at() =>
        Assert.Equal(
            [
                "CachedMarkdown",
                "CachedPage",
                "CachedPicture",
                "CachedWords",
                "FileState",
                "HeldFile",
                "LastRun",
                "PublishedSite",
                "SoundGuide",
            ],
            Cached().Select(type => type.Data.Name)
        );

    [Fact]
    public void A_form_that_forgets_a_field_is_seen()
    {
        var mistake = Assert.ThrowsAny<Exception>(() => Check(typeof(Pair), typeof(Pair).GetMethod(nameof(Pair.Forgetful))!));
        Assert.Contains("Second", mistake.ToString());
        mistake = Assert.ThrowsAny<Exception>(() => Check(typeof(Pair), typeof(Pair).GetMethod(nameof(Pair.Crossed))!));
        Assert.Contains("First", mistake.ToString());
        Check(typeof(Pair), typeof(Pair).GetMethod(nameof(Pair.Form))!);
    }

    public void Dispose() => _folder.Dispose();

    private void Check(Type type, MethodInfo form)
    {
        var first = new RecordSample(-1);
        var usual = RecordSample.Shown(first.Make(type)).ToList();
        Assert.InRange(first.Places, 1, int.MaxValue);
        Assert.Equal(usual, Read(new RecordSample(-1).Make(type), form));
        for (var place = 0; place < first.Places; place++)
        {
            var value = new RecordSample(place).Make(type);
            var shown = RecordSample.Shown(value).ToList();
            Assert.NotEqual(usual, shown);
            Assert.Equal(shown, Read(value, form));
        }
    }

    /// <summary>What a value holds after it was written and read.</summary>
    private List<string> Read(object value, MethodInfo form)
    {
        var forms = form.IsStatic
            ? null
            : new GuideForm(
                KindTable.BuiltInOnly,
                (slug, lang, hash) => new SourceFile($"{slug} {lang}", null, "", hash, () => ""),
                (_, _, _) => null!
            );
        var (file, key) = (_folder["file"], ContentHash.Nothing);
        CacheFile.Save(file, key, stream => form.Invoke(forms, [stream, value]));
        return [.. RecordSample.Shown(form.Invoke(forms, [CacheFile.Load(file, key), null]))];
    }

    private static MethodInfo FormOf(Type type) =>
        type == typeof(SoundGuide)
            ? typeof(GuideForm).GetMethod(nameof(GuideForm.Sound))!
            : type.GetMethod("Form", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;

    private sealed record Pair(string First, string? Second)
    {
        public static Pair Form(CacheStream stream, Pair? pair) => new(stream.Text(pair?.First), stream.OptionalText(pair?.Second));

        public static Pair Forgetful(CacheStream stream, Pair? pair) => new(stream.Text(pair?.First), null);

        public static Pair Crossed(CacheStream stream, Pair? pair)
        {
            var second = stream.OptionalText(pair?.Second);
            return new Pair(second ?? "", stream.Text(pair?.First));
        }
    }
}

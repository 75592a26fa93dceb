using SiteGen.Binding.Config;
using SiteGen.Binding.Fields;
using SiteGen.Binding.Kinds;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Model.Entries;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

/// <summary>Values as authors write them, at the limits of what is read.</summary>
[Tier(Tier.Quick)]
public class FieldValueTests
{
    private static readonly EntityKind[] Kinds = [EntityKind.Fact, EntityKind.Hotline];

    [Theory]
    [InlineData("90", true)]
    [InlineData("0.123456", true)]
    [InlineData("0.1234567", false)]
    [InlineData("1000000000000", true)]
    [InlineData("1000000000001", false)]
    [InlineData("-1", false)]
    [InlineData("1,000", false)]
    [InlineData("1e3", false)]
    [InlineData("ninety", false)]
    public void A_number_has_a_point_at_most(string text, bool isRead) =>
        AssertRead(isRead, (at, diagnostics) => FieldValues.Number(new YamlText(text, at.Span), "n", diagnostics), text);

    [Theory]
    [InlineData("-12", true)]
    [InlineData("12", true)]
    [InlineData("0", true)]
    [InlineData("13", false)]
    [InlineData("-13", false)]
    [InlineData("1.5", false)]
    [InlineData("soon", false)]
    public void An_offset_is_a_whole_number_within_its_limit(string text, bool isRead) =>
        AssertRead(isRead, (at, diagnostics) => FieldValues.Offset(at, "months", 12, diagnostics), text);

    [Theory]
    [InlineData("https://a.example/", true)]
    [InlineData("http://a.example/", true)]
    [InlineData("https://me:secret@a.example/", false)]
    [InlineData("ftp://a.example/", false)]
    [InlineData("a.example", false)]
    public void An_address_is_of_the_web_and_holds_no_password(string text, bool isRead) =>
        AssertRead(isRead, (at, diagnostics) => FieldValues.Url(at, "url", diagnostics), text);

    [Theory]
    [InlineData("2026/4/3", "2026-04-03")]
    [InlineData("2026年4月", "2026-04")]
    [InlineData("4/2026", "2026-04")]
    [InlineData("3 April 2026", "2026-04-03")]
    [InlineData("apr 2026", "2026-04")]
    [InlineData("April 3, 2026", "2026-04-03")]
    // Taken for another day in another country; not of this world; no date at all.
    [InlineData("3/4/2026", null)]
    [InlineData("2026-13", null)]
    [InlineData("26-04", null)]
    [InlineData("2026-4-x", null)]
    [InlineData("abcd-ef", null)]
    [InlineData("2026-04-03-01", null)]
    [InlineData("Ap 2026", null)]
    [InlineData("someday", null)]
    public void A_date_in_another_form_is_understood_where_it_can_be_no_other(string text, string? meant)
    {
        var found = Assert.Single(Diagnose((at, diagnostics) => FieldValues.Date(at, "as-of", diagnostics), text));
        Assert.Equal(meant, found.Fix?.Text);
        Assert.Equal(meant is not null, found.Message.Contains($"Did you mean '{meant}'?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fact:a", "fact:a", "", "")]
    [InlineData("hotline:a:b", "hotline:a:b", "", "")]
    [InlineData("facts:a", null, "No kind is called 'facts' here; a reference is written 'kind:id'", "Did you mean 'fact'?")]
    [InlineData(":fact", null, "A reference is written 'kind:id'", "this is ':fact'.")]
    [InlineData("fact", null, "A reference is written 'kind:id'", "this is 'fact'.")]
    [InlineData("case:a", null, "No kind is called 'case' here; a reference is written 'kind:id'", "some-id'.")]
    public void A_reference_names_a_kind_that_may_stand_there(string text, string? key, string begins, string ends)
    {
        string? read = null;
        var found = Diagnose((at, diagnostics) => read = FieldValues.Reference(at, Kinds, diagnostics)?.Value.ToString(), text);
        Assert.Equal(key, read);
        Assert.Equal(key is null ? 1 : 0, found.Count);
        Assert.All(found, one => Assert.StartsWith(begins, one.Message, StringComparison.Ordinal));
        Assert.All(found, one => Assert.EndsWith(ends, one.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[{ days: mon-fri, hours: [09:00-11:30, 13:30-17:00] }, { days: sun, hours: closed }]", "1-5 2, 0-0 0")]
    [InlineData("[{ days: mon-sun, hours: 00:00-23:59 }, { note: { en: By bell., zh: 请按铃。 } }]", "1-0 1 noted")]
    [InlineData("[{ days: mon, hours: 09:00-10:00 }, { days: tue, hours: 09:00-10:00 }]", "1-1 1, 2-2 1")]
    // The week backwards, a day twice, a day that is none, three ends, and days without their times.
    [InlineData("[{ days: fri-mon, hours: 09:00-10:00 }]", null)]
    [InlineData("[{ days: tue, hours: 09:00-10:00 }, { days: mon, hours: 09:00-10:00 }]", null)]
    [InlineData("[{ days: mon-tue, hours: 09:00-10:00 }, { days: tue, hours: 09:00-10:00 }]", null)]
    [InlineData("[{ days: mun, hours: 09:00-10:00 }]", null)]
    [InlineData("[{ days: mon-tue-wed, hours: 09:00-10:00 }]", null)]
    [InlineData("[{ days: mon, hours: [] }]", null)]
    [InlineData("[{ note: { en: By bell., zh: 请按铃。 } }]", null)]
    // Times that end before they begin, that overlap or touch, and that are none.
    [InlineData("[{ days: mon, hours: 10:00-09:00 }]", null)]
    [InlineData("[{ days: mon, hours: 10:00-10:00 }]", null)]
    [InlineData("[{ days: mon, hours: [09:00-11:00, 11:00-12:00] }]", null)]
    [InlineData("[{ days: mon, hours: 9:00-10:00 }]", null)]
    [InlineData("[{ days: mon, hours: 09:00 }]", null)]
    [InlineData("[{ days: mon, hours: 09:00-10:00 }, 5]", null)]
    public void Opening_hours_go_through_the_week_once(string yaml, string? expected)
    {
        OpeningHours? read = null;
        var found = Diagnose(fields => read = OpeningHoursBinder.Bind(fields, "open"), $"open: {yaml}");
        Assert.Equal(expected is null, found.Count > 0);
        Assert.Equal(
            expected,
            read is null
                ? null
                : string.Join(", ", read.Days.Select(days => $"{(int)days.First}-{(int)days.Last} {days.Times.Length}"))
                    + (read.Note is null ? "" : " noted")
        );
    }

    [Theory]
    [InlineData("{ url: https://github.com/town/paper.git, branch: main }", "https://github.com/town/paper main GitHub '' ''")]
    [InlineData("{ url: https://gitlab.com/town/paper/, branch: a/b }", "https://gitlab.com/town/paper a/b GitLab '' ''")]
    [InlineData(
        "{ url: https://git.town.example/a/b, branch: main, forge: gitea, folder: docs, rules: tests/Rules/ }",
        "https://git.town.example/a/b main Gitea 'docs/' 'tests/Rules/'"
    )]
    [InlineData("{ url: https://git.town.example/a/b, branch: main }", null)]
    [InlineData("{ url: https://github.com/town, branch: main }", null)]
    [InlineData("{ url: https://github.com/a/b#c, branch: main }", null)]
    [InlineData("{ url: https://github.com/a/b, branch: 'a b' }", null)]
    [InlineData("{ url: https://github.com/a/b, branch: main, folder: ../x }", null)]
    [InlineData("{ url: https://github.com/a/b, branch: main, rules: /x }", null)]
    [InlineData("{ url: https://github.com/a/b, branch: main, forge: cvs }", null)]
    [InlineData("{ url: https://github.com/a/b, branch: main, fork: x }", "https://github.com/a/b main GitHub '' ''")]
    public void A_repository_is_a_page_that_a_forge_shows(string yaml, string? expected)
    {
        Repository? read = null;
        var found = Diagnose(fields => read = RepositoryBinder.Bind(fields), $"repository: {yaml}");
        Assert.Equal(expected is null || yaml.Contains("fork", StringComparison.Ordinal), found.Count > 0);
        Assert.Equal(expected, read is null ? null : $"{read.Url} {read.Branch} {read.Forge} '{read.Folder}' '{read.Rules}'");
    }

    private static void AssertRead<T>(bool isRead, Func<Located<string>, DiagnosticBag, T?> read, string text)
        where T : struct
    {
        T? value = null;
        var found = Diagnose((at, diagnostics) => value = read(at, diagnostics), text);
        Assert.Equal(isRead, value is not null);
        Assert.Equal(isRead ? 0 : 1, found.Count);
    }

    private static IReadOnlyList<Diagnostic> Diagnose(Action<Located<string>, DiagnosticBag> read, string text)
    {
        var diagnostics = new DiagnosticBag();
        read(new Located<string>(text, new SourceSpan(new SourceFile("x.yaml", text), 0, text.Length)), diagnostics);
        return diagnostics.Sorted();
    }

    private static IReadOnlyList<Diagnostic> Diagnose(Action<FieldReader> read, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        read(new FieldReader((YamlMap)YamlReader.Read(new SourceFile("x.yaml", yaml), diagnostics)!, diagnostics));
        return diagnostics.Sorted();
    }
}

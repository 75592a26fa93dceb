using Scriban.Runtime;
using SiteGen.Diagnostics;
using SiteGen.Rendering.Templates;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.UnitTests;

/// <summary>Whatever a template says, it ends, and the same template says the same. No test here looks at a clock: that each ends is the
/// test.</summary>
[Tier(Tier.Slow)]
public class TemplateLimitTests
{
    public static TheoryData<string, string> Hostile() =>
        new()
        {
            { "while", "{{ while true }}{{ end }}" },
            { "while with output", "{{ while true }}x{{ end }}" },
            { "for over a range", "{{ for i in 1..2000000000 }}{{ end }}" },
            { "for over an open range", "{{ for i in 1..<2000000000 }}x{{ end }}" },
            { "for reversed", "{{ for i in list reversed }}{{ end }}" },
            { "a table of a range", "{{ tablerow i in 1..2000000000 }}{{ end }}" },
            { "size of a range", "{{ 1..1000000000 | array.size }}" },
            { "text times number", "{{ 'aaaa' * 100000000 }}" },
            { "number times number", "{{ $x = 9 }}{{ $x = $x * $x * $x }}" },
            { "power", "{{ 9 ^ 999999999 }}" },
            { "shift", "{{ 1 << 2000000000 }}" },
            { "regular expression", "{{ regex.match 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' '(a+)+$' }}" },
            { "split by a pattern", "{{ 'aaaa' | regex.split '(a+)+$' }}" },
            { "template in a template", "{{ object.eval_template '{{ 1 }}' }}" },
            { "expression in a text", "{{ 'while true; end' | object.eval }}" },
            { "padding", "{{ 'a' | string.pad_left 1000000000 }}" },
            { "a function", "{{ func f; f; end; f }}" },
            { "a function without a name", "{{ $f = do; ret 1; end }}" },
            { "a function as a value", "{{ $f = @include }}" },
            { "capture", "{{ capture x }}a{{ end }}" },
            { "with", "{{ with list }}{{ end }}" },
            { "wrap", "{{ wrap include }}{{ end }}" },
            { "import", "{{ import list }}" },
            { "return", "{{ ret }}" },
            { "all names", "{{ this }}" },
            { "a list of its own", "{{ $x = [1, 2] }}" },
            { "an object of its own", "{{ $x = { a: 1 } }}" },
            { "a text with gaps", "{{ $\"{list}\" }}" },
            { "adding up", "{{ $x = 1; $x += 1 }}" },
            { "counting up", "{{ $x = 1; $x++ }}" },
            { "the time", "{{ date.now }}" },
            { "chance", "{{ math.random 1 9 }}" },
            { "a new id", "{{ math.uuid }}" },
            { "a span of time", "{{ timespan.zero }}" },
            { "HTML of another's making", "{{ '<b>' | html.strip }}" },
            { "including many", "{{ include_join ['a', 'b'] ', ' }}" },
        };

    [Fact]
    public void So_many_are_tried() => Assert.Equal(36, Hostile().Count);

    [Theory, MemberData(nameof(Hostile))]
    public void What_could_run_on_is_refused_where_it_stands(string name, string template)
    {
        var found = Render("a\nb " + template);
        Assert.True(found.Count > 0, name);
        Assert.All(found, d => Assert.Contains(d.Rule.Code, new[] { "SG4001", "SG4002", "SG4008" }));
        Assert.All(found, d => Assert.Equal((2, "theme/templates/page.html"), (d.Span.Position.Line, d.Span.File.Path)));
    }

    [Theory]
    [InlineData(
        "{{ for a in list }}{{ for b in list }}{{ for c in list }}{{ for d in list }}{{ end }}{{ end }}{{ end }}{{ end }}",
        5_000_000
    )]
    [InlineData(
        "{{ for a in list }}{{ for b in list }}{{ for c in list }}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{{ end }}{{ end }}{{ end }}",
        0
    )]
    [InlineData("{{ for a in list }}{{ for b in list }}{{ for c in list offset: 1000 }}{{ end }}{{ end }}{{ end }}", 0)]
    [InlineData("{{ for a in list }}{{ for b in list }}{{ for c in list }}{{ list }}{{ end }}{{ end }}{{ end }}", 0)]
    [InlineData("{{ for a in list }}{{ for b in list }}{{ if list == 'x' }}{{ end }}{{ end }}{{ end }}", 0)]
    [InlineData("{{ for a in list }}{{ for b in list }}{{ long | string.contains 'zzz' }}{{ end }}{{ end }}", 0)]
    [InlineData("{{ $x = 'x' }}{{ for a in list }}{{ $x = $x + $x }}{{ end }}", 0)]
    [InlineData("{{ $x = 'x' }}{{ for a in list }}{{ for b in list }}{{ $x = $x + 'yyyyyyyyyyyyyyyyyyy' }}{{ end }}{{ end }}", 0)]
    public void A_loop_is_stopped_at_its_own_line(string template, int steps)
    {
        var found = Assert.Single(Render("a\n" + template));
        Assert.Equal("SG4009", found.Rule.Code);
        Assert.Equal(2, found.Span.Position.Line);
        Assert.Contains("this loop was running", found.Message);
        if (steps > 0)
            Assert.Contains($"{TemplateWork.MostSteps} steps", found.Message);
    }

    [Fact]
    public void Parts_that_include_two_others_each_are_counted()
    {
        var parts = Enumerable
            .Range(0, 30)
            .ToDictionary(i => $"p{i}", i => $"{{{{ include 'p{i + 1}' }}}}{{{{ include 'p{i + 1}' }}}}", StringComparer.Ordinal);
        parts["p30"] = "x";
        var found = Assert.Single(Render("{{ include 'p0' }}", parts));
        Assert.Equal("SG4009", found.Rule.Code);
    }

    [Fact]
    public void A_loop_over_the_entries_of_a_large_site_is_no_such_loop() =>
        Assert.Empty(Render("{{ for a in list }}{{ for b in few }}<li>{{ if !for.first }}, {{ end }}{{ b }}</li>{{ end }}{{ end }}"));

    public static TheoryData<string, string> Functions() =>
        new()
        {
            { "{{ 'iI' | string.upcase }}", "II" },
            { "{{ 'IJ' | string.downcase }}", "ij" },
            { "{{ ' a ' | string.strip }}", "a" },
            { "{{ '号码' | string.size }}", "2" },
            { "{{ 'abc' | string.contains 'b' }}", "true" },
            { "{{ 'abc' | string.starts_with 'b' }}", "false" },
            { "{{ 'abc' | string.ends_with 'c' }}", "true" },
            { "{{ string.upcase 'a' }}", "A" },
        };

    [Theory, MemberData(nameof(Functions))]
    public void Every_function_says_the_same_each_time(string template, string expected)
    {
        var first = Html(template);
        Assert.Equal(expected, first);
        for (var i = 0; i < 3; i++)
            Assert.Equal(first, Html(template));
    }

    [Fact]
    public void Every_function_is_in_the_test_above()
    {
        var tried = Functions().Select(row => row.Data.Item1).ToList();
        var functions = TemplateFunctions.All.SelectMany(owner => owner.Value.Keys.Select(name => $"{owner.Key}.{name}")).ToList();
        Assert.Equal(7, functions.Count);
        Assert.All(functions, function => Assert.Contains(tried, template => template.Contains(function, StringComparison.Ordinal)));
    }

    private static IReadOnlyList<Diagnostic> Render(string template, IReadOnlyDictionary<string, string>? parts = null)
    {
        var diagnostics = new DiagnosticBag();
        Html(template, parts, diagnostics);
        return diagnostics.Sorted();
    }

    private static string Html(string template) => Html(template, null, new DiagnosticBag());

    private static string Html(string template, IReadOnlyDictionary<string, string>? parts, DiagnosticBag diagnostics)
    {
        var files = (parts ?? new Dictionary<string, string>())
            .Append(KeyValuePair.Create("page", template))
            .ToDictionary(f => f.Key, f => new SourceFile($"theme/templates/{f.Key}.html", f.Value), StringComparer.Ordinal);
        var globals = new ScriptObject
        {
            ["list"] = Enumerable.Range(0, 3000).ToArray(),
            ["few"] = new[] { "a", "b", "c", "d", "e" },
            ["long"] = new string('a', 100_000),
        };
        var templates = TemplateSet.Parse(files, [], diagnostics);
        return templates.Render("page", globals, diagnostics).Html;
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Writers;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

/// <summary>However many mistakes there are, wherever they stand and whatever their words hold, what is printed is short and
/// harmless.</summary>
[Tier(Tier.Quick)]
public partial class BoundedDiagnosticsTests
{
    private static readonly Rule Figure = new("SG9001", Severity.Error, "figure", "Cite the fact.");
    private static readonly Rule Mild = new("SG9002", Severity.Warning, "mild", "Do that.");

    private static readonly (string Name, Action<TextWriter, IReadOnlyList<Diagnostic>> Write)[] Formats =
    [
        ("text", (output, diagnostics) => DiagnosticWriter.WriteAll(output, diagnostics, inColour: false)),
        ("github", GitHubDiagnosticWriter.WriteAll),
        ("json", JsonDiagnosticWriter.WriteAll),
        ("sarif", (output, diagnostics) => SarifDiagnosticWriter.WriteAll(output, diagnostics, references: null)),
    ];

    public static TheoryData<int> FormatNumbers() => [.. Enumerable.Range(0, Formats.Length)];

    [Fact]
    public void Five_thousand_mistakes_on_one_line_are_the_first_twenty_and_a_count()
    {
        var text = Print("text", OnOneLine(5000).Sorted());
        Assert.Equal(20, Regex.Count(text, "error SG9001"));
        Assert.Contains("\nand 4,980 more of SG9001 in data/a.yaml\n5000 errors in 1 file.\n", text);
        // The line itself has 40,000 characters.
        Assert.InRange(text.Length, 1000, 10_000);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length < 250, line));
    }

    [Theory]
    [InlineData("github", "and 4,980 more of SG9001 in data/a.yaml")]
    [InlineData("json", "\"more\": 4000")]
    [InlineData("sarif", "(The rule found 4000 more in this file.)")]
    public void Every_format_says_how_many_it_leaves_out(string format, string words)
    {
        var text = Print(format, OnOneLine(5000).Sorted());
        Assert.Equal(1, Regex.Count(text, Regex.Escape(words)));
        Assert.InRange(text.Length, 1000, 1_500_000);
    }

    [Fact]
    public void What_is_held_and_counted_does_not_depend_on_the_order()
    {
        var all = Figures(3000);
        var expected = Bag(all).Sorted();
        Assert.Equal((1000, 2000), (expected.Count, expected[^1].Omitted));
        Assert.Equal(3000, DiagnosticCounts.Of(expected).Errors);
        foreach (var seed in new[] { 1, 2, 3 })
        {
            // Each of them twice, as pages of one template report it.
            Diagnostic[] shuffled = [.. all, .. all];
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Bag(shuffled).Sorted());
        }
    }

    [Fact]
    public void Bags_put_together_count_all()
    {
        var together = new DiagnosticBag();
        together.AddAll(OnOneLine(1500));
        Assert.Equal(1500, DiagnosticCounts.Of(together.Sorted()).Errors);
        Assert.True(together.HasErrors);
    }

    [Fact]
    public void Few_of_each_rule_and_file_are_all_printed()
    {
        var bag = new DiagnosticBag();
        foreach (var (rule, name) in new[] { Figure, Mild }.SelectMany(rule => new[] { "a", "b", "c" }.Select(name => (rule, name))))
        {
            var file = new SourceFile($"data/{name}.yaml", new string('x', 20));
            for (var i = 0; i < 20; i++)
                bag.Add(rule, new SourceSpan(file, i, 1), "m");
        }
        var text = Print("text", bag.Sorted());
        Assert.Equal(120, Regex.Count(text, "SG900[12]: m"));
        Assert.DoesNotContain("more of", text);
    }

    [Theory, MemberData(nameof(FormatNumbers))]
    public void A_name_or_a_message_is_no_command_of_a_log_or_a_terminal(int format)
    {
        var file = new SourceFile("data/a\n::warning::x\u202E\u001b[31m.yaml", "x\u202Ey\u200B\n");
        var bag = new DiagnosticBag();
        bag.Add(
            Figure,
            new SourceSpan(file, 0, 1),
            "a\n::error::b\u2066\u0085",
            new Note("c\n::notice::d\u200F", new SourceSpan(file, 2, 1))
        );
        var text = Print(Formats[format].Name, bag.Sorted());
        Assert.DoesNotMatch(Unseen(), text.Replace("\n", "", StringComparison.Ordinal));
        Assert.All(text.Split('\n'), line => Assert.DoesNotMatch("^\\s*::(warning|notice|error::)", line));
        if (Formats[format].Name is "json" or "sarif")
            Assert.NotNull(JsonDocument.Parse(text));
    }

    [Fact]
    public void A_long_message_is_cut()
    {
        var bag = new DiagnosticBag();
        bag.Add(Figure, SourceSpan.WholeFile(new SourceFile("data/a.yaml", "")), new string('x', 100_000));
        foreach (var (name, _) in Formats)
            Assert.InRange(Print(name, bag.Sorted()).Length, 1000, 4000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(399)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(5_000)]
    [InlineData(9_999)]
    public void The_caret_stays_under_the_mistake_however_long_the_line(int at)
    {
        var line = new string('a', at) + "B" + new string('c', 10_000 - at);
        var bag = new DiagnosticBag();
        bag.Add(Figure, new SourceSpan(new SourceFile("a", line), at, 1), "m");
        var lines = Print("text", bag.Sorted()).Split('\n');
        Assert.Equal(lines[1].IndexOf('B'), lines[2].IndexOf('^'));
        Assert.True(lines[1].Length < 120);
    }

    private static DiagnosticBag OnOneLine(int count) => Bag(Figures(count));

    private static Diagnostic[] Figures(int count)
    {
        var file = new SourceFile("data/a.yaml", string.Concat(Enumerable.Repeat("90 days ", count)));
        return
        [
            .. Enumerable.Range(0, count).Select(i => new Diagnostic(Figure, new SourceSpan(file, 8 * i, 7), "'90 days' is a figure.")),
        ];
    }

    private static DiagnosticBag Bag(IEnumerable<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        foreach (var diagnostic in diagnostics)
            bag.Add(diagnostic.Rule, diagnostic.Span, diagnostic.Message, diagnostic.Note);
        return bag;
    }

    private static string Print(string format, IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new StringWriter { NewLine = "\n" };
        Formats.Single(f => f.Name == format).Write(text, diagnostics);
        return text.ToString();
    }

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]")]
    private static partial Regex Unseen();
}

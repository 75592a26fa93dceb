using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Diagnostics.Writers;
using SiteGen.Model.Entries;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Output;

[Tier(Tier.Quick)]
public class DiagnosticWriterTests
{
    private static readonly Rule Rule = new("SG9001", Severity.Error, "test, rule", "Do this.");
    private static readonly Rule Mild = new("SG9002", Severity.Warning, "mild", "Do that.");

    [Fact]
    public void The_caret_stands_under_the_words_in_a_Chinese_line() =>
        Assert.Equal(
            """
            input/zh/a.md(1,5): error SG9001: m
              1 | 号码冻结至少90天，之后再分配。
                |         ^^^^^^^^
              help: Do this.

            """,
            Text(At("号码冻结至少90天，之后再分配。", "至少90天"))
        );

    [Fact]
    public void Tabs_marks_and_wide_emoji_do_not_move_the_caret() =>
        Assert.Equal(
            """
            input/zh/a.md(1,9): error SG9001: m
              1 |     Nǐ 📱 x
                |           ^
              help: Do this.

            """.Replace("Nǐ", "Ni\u030C"),
            Text(At("\tNi\u030C \U0001F4F1 x", "x"))
        );

    [Fact]
    public void What_is_the_same_at_many_places_because_of_one_name_is_told_once()
    {
        var file = new SourceFile("data/a.yaml", "one\none\none\ntwo\n");
        Diagnostic[] found =
        [
            .. new[] { 0, 4, 8 }.Select(at => new Diagnostic(FactRules.UnknownWord, new SourceSpan(file, at, 3), "'one' is no topic.")),
            new Diagnostic(FactRules.UnknownWord, new SourceSpan(file, 12, 3), "'two' is no topic."),
        ];
        using var output = new StringWriter();
        DiagnosticWriter.WriteAll(output, found, inColour: false);
        var text = output.ToString().ReplaceLineEndings("\n");
        Assert.Contains("  the same at 2 more places:\n    data/a.yaml(2,1)\n    data/a.yaml(3,1)\n", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("error SG2004").Length - 1);
        Assert.EndsWith("4 errors in 1 file.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_character_does_not_reach_the_terminal() => Assert.DoesNotContain('\u001b', Text(At("a \u001b[31m b", "b")));

    [Fact]
    public void A_long_line_is_cut_around_the_mistake() =>
        Assert.Equal(
            $"""
            input/zh/a.md(1,301): error SG9001: m
              1 | ...{new string('a', 33)}BAD{new string('c', 64)}...
                | {new string(' ', 36)}^^^
              help: Do this.

            """,
            Text(At(new string('a', 300) + "BAD" + new string('c', 300), "BAD"))
        );

    [Fact]
    public void A_long_Chinese_line_is_cut_between_characters() =>
        Assert.Equal(
            $"""
            input/zh/a.md(1,101): error SG9001: m
              1 | ...{new string('字', 16)}错{new string('字', 32)}...
                | {new string(' ', 35)}^^
              help: Do this.

            """,
            Text(At(new string('字', 100) + "错" + new string('字', 100), "错"))
        );

    [Fact]
    public void Two_lines_are_shown_whole() =>
        Assert.Equal(
            """
            input/zh/a.md(1,5): error SG9001: m
              1 | one two
                |     ^^^
              2 |   three four
                |   ^^^^^
              help: Do this.

            """,
            Text(At("one two\n  three four\n", "two\n  three"))
        );

    [Fact]
    public void Of_many_lines_the_first_and_last_are_shown() =>
        Assert.Equal(
            """
            input/zh/a.md(9,1): error SG9001: m
               9 | a
                 | ^
                 | ...
              11 | c
                 | ^
              help: Do this.

            """,
            Text(At(new string('\n', 8) + "a\nb\nc\n", "a\nb\nc\n"))
        );

    [Fact]
    public void A_note_in_another_file_names_its_place() =>
        Assert.Equal(
            """
            input/zh/a.md(1,1): error SG9001: m
              1 | x
                | ^
              note: the other is here: data/b.yaml(1,5)
              1 | id: y
                |     ^
              help: Do this.

            """,
            Text(At("x", "x") with { Note = new Note("the other is here", new SourceSpan(new SourceFile("data/b.yaml", "id: y"), 4, 1)) })
        );

    [Fact]
    public void The_closing_line_counts() =>
        Assert.Equal(
            ["No errors.", "1 error in 1 file.", "2 warnings in 1 file.", "1 error and 1 warning in 2 files."],
            new Diagnostic[][] { [], [At("x", "x")], [Warn("a"), Warn("a")], [At("x", "x"), Warn("b")] }.Select(d =>
                DiagnosticCounts.Of(d).ToString()
            )
        );

    [Fact]
    public void GitHub_gets_commands_with_what_it_takes_for_syntax_escaped()
    {
        var diagnostic = new Diagnostic(Rule, new SourceSpan(new SourceFile("a,b:c.md", "号码\nxx"), 0, 2), "100% of\nthis")
        {
            Note = new Note("see", new SourceSpan(new SourceFile("n.md", "n"), 0, 1)),
        };
        Assert.Equal(
            """
            ::error file=a%2Cb%3Ac.md,line=1,col=1,endColumn=3,title=SG9001 test%2C rule::100%25 of\u000Athis%0Anote: see: n.md(1,1)%0Ahelp: Do this.
            ::warning file=b,line=1,col=1,endLine=2,title=SG9002 mild::m%0Ahelp: Do that.
            1 error and 1 warning in 2 files.

            """,
            All(GitHubDiagnosticWriter.WriteAll, diagnostic, Warn("b"))
        );
    }

    [Fact]
    public void GitHub_gets_a_kind_folded_when_it_fills_the_log()
    {
        var lines = All(
                GitHubDiagnosticWriter.WriteAll,
                [.. Enumerable.Range(0, 11).Select(i => At("x", "x") with { Message = $"{i}" }), Warn("b")]
            )
            .Split('\n');
        Assert.StartsWith("::warning", lines[0]);
        Assert.Equal("::group::SG9001 test, rule (11)", lines[1]);
        Assert.Equal(["::endgroup::", "11 errors and 1 warning in 2 files.", ""], lines[13..]);
    }

    [Fact]
    public void Json_has_the_promised_names() =>
        Assert.Equal(
            """
            {
              "version": 1,
              "errors": 1,
              "warnings": 0,
              "diagnostics": [
                {
                  "code": "SG9001",
                  "severity": "error",
                  "title": "test, rule",
                  "message": "m",
                  "help": "Do this.",
                  "file": "input/zh/a.md",
                  "line": 1,
                  "column": 2,
                  "endLine": 1,
                  "endColumn": 3,
                  "note": {
                    "message": "“号码” <b>",
                    "file": "b",
                    "line": 1,
                    "column": 1,
                    "endLine": 2,
                    "endColumn": 2
                  }
                }
              ]
            }

            """,
            All(JsonDiagnosticWriter.WriteAll, At("号码", "码") with { Note = new Note("“号码” <b>", Warn("b").Span) })
        );

    [Fact]
    public void Sarif_has_rules_and_regions() =>
        Assert.Equal(
            """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "SiteGen",
                      "version": "VERSION",
                      "rules": [
                        {
                          "id": "SG9002",
                          "shortDescription": {
                            "text": "mild"
                          },
                          "help": {
                            "text": "Do that."
                          },
                          "defaultConfiguration": {
                            "level": "warning"
                          }
                        }
                      ]
                    }
                  },
                  "columnKind": "utf16CodeUnits",
                  "results": [
                    {
                      "ruleId": "SG9002",
                      "ruleIndex": 0,
                      "level": "warning",
                      "message": {
                        "text": "m"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "a%20b/%E5%8F%B7.md"
                            },
                            "region": {
                              "startLine": 1,
                              "startColumn": 1,
                              "endLine": 2,
                              "endColumn": 2
                            }
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }

            """,
            All((output, found) => SarifDiagnosticWriter.WriteAll(output, found, references: null), Warn("a b/号.md"))
                .Replace($"\"{ProgramVersion.Text}\"", "\"VERSION\"")
        );

    [Fact]
    public void Sarif_leads_to_the_pages_of_rules_where_they_are_known()
    {
        var references = new RuleReferences(
            "https://forge.example/a/b",
            rule => $"# {rule.Code}",
            rule => $"https://forge.example/{rule.Code}"
        );
        var output = new StringWriter();
        SarifDiagnosticWriter.WriteAll(output, [Warn("a.md")], references);
        using var sarif = JsonDocument.Parse(output.ToString());
        var driver = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        Assert.Equal("https://forge.example/a/b", driver.GetProperty("informationUri").GetString());
        var rule = Assert.Single(driver.GetProperty("rules").EnumerateArray());
        Assert.Equal("https://forge.example/SG9002", rule.GetProperty("helpUri").GetString());
        Assert.Equal("Do that.\n\n# SG9002\n", rule.GetProperty("help").GetProperty("markdown").GetString());
    }

    private static Diagnostic At(string text, string part) =>
        new(Rule, new SourceSpan(new SourceFile("input/zh/a.md", text), text.IndexOf(part, StringComparison.Ordinal), part.Length), "m");

    private static Diagnostic Warn(string path) => new(Mild, new SourceSpan(new SourceFile(path, "a\nb"), 0, 3), "m");

    private static string Text(Diagnostic diagnostic) => All((output, all) => DiagnosticWriter.Write(output, all[0]), diagnostic);

    private static string All(Action<TextWriter, IReadOnlyList<Diagnostic>> write, params Diagnostic[] diagnostics)
    {
        var output = new StringWriter { NewLine = "\n" };
        write(output, diagnostics);
        return output.ToString();
    }
}

using System.Diagnostics;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using SiteGen.Text;

namespace SiteGen.Tests.Content;

/// <summary>Others are told that they may read <c>data/</c> with what their language has: PyYAML, which knows YAML 1.1, reads in every file
/// what SiteGen reads.</summary>
[Tier(Tier.Slow)]
public class PortableDataTests
{
    private const string Script = """
        import json, sys, yaml
        files = json.load(sys.stdin)
        print(json.dumps([yaml.load(text, yaml.BaseLoader) for text in files]))
        """;

    private const string TagScript = """
        import json, sys, yaml
        loader = yaml.SafeLoader("")
        print(json.dumps([loader.resolve(yaml.ScalarNode, word, (True, False)).split(":")[-1] for word in json.load(sys.stdin)]))
        """;

    [Fact]
    public void Another_reader_reads_the_same()
    {
        var paths = Directory.GetFiles(RepositoryRoot.Combine("data"), "*.yaml", SearchOption.AllDirectories).Order().ToArray();
        var others = OtherReader(paths.Select(File.ReadAllText));
        Assert.True(paths.Length > 100, $"only {paths.Length} files");
        for (var i = 0; i < paths.Length; i++)
        {
            var found = new DiagnosticBag();
            var ours = YamlReader.Read(new SourceFile("data/" + Path.GetFileName(paths[i]), File.ReadAllText(paths[i])), found);
            Assert.Empty(found.Sorted());
            Assert.True(ours is not null && Same(ours, others[i]), $"{paths[i]} is read otherwise");
        }
    }

    /// <summary>What it takes for a number, a date, yes or no, is what the program warns of; keys are all texts to it.</summary>
    [Fact]
    public void It_takes_words_for_what_the_program_says()
    {
        string[] texts =
        [
            "on",
            "off",
            "yes",
            "No",
            "TRUE",
            "false",
            "~",
            "null",
            "2026",
            "010",
            "1_000",
            "-3",
            "+86",
            "0x1F",
            "0b11",
            "1:30",
            "10:00:05",
            "0.5",
            ".5",
            "5.",
            "1.5e+3",
            ".inf",
            ".NaN",
            "2026-04-30",
            "2026-4-3 10:00:00",
            "2026-04-30T10:00:00Z",
            "<<",
            "=",
        ];
        string[] others =
        [
            "2026-04",
            "a1",
            "010-12300",
            "1.2.3",
            "-",
            ".",
            "+",
            "one",
            "nothing",
            "1:70",
            "09.00-17.00",
            "2026-04-30x",
            "e5",
            "–5",
        ];
        // Numbers to those that know YAML 1.2.
        string[] newer = ["090", "0o17"];
        Assert.All(newer, word => Assert.Equal("a number", OtherReaders.Take(word)));
        var taken = Tags([.. texts, .. others]);
        Assert.All(texts, word => Assert.True(OtherReaders.Take(word) is not null, $"'{word}' is a text to the program"));
        Assert.All(others, word => Assert.True(OtherReaders.Take(word) is null, $"'{word}' is no text to the program"));
        Assert.Equal(texts, taken.Where(pair => pair.Tag != "str").Select(pair => pair.Word));
    }

    [Fact]
    public void It_sees_where_the_two_differ()
    {
        Assert.Throws<InvalidOperationException>(() => OtherReader(["a: { en: Where?, zh: 哪里 }"]));
        var ours = YamlReader.Read(new SourceFile("x.yaml", "a: [b, c]"), new DiagnosticBag())!;
        Assert.True(Same(ours, OtherReader(["a: [b, c]"])[0]));
        Assert.False(Same(ours, OtherReader(["a: [b, d]"])[0]));
    }

    private static (string Word, string Tag)[] Tags(string[] words) => [.. words.Zip(Python<string[]>(TagScript, words))];

    private static bool Same(YamlValue ours, JsonElement other) =>
        ours switch
        {
            YamlText text => other.ValueKind == JsonValueKind.String && other.GetString() == text.Text,
            YamlList list => other.ValueKind == JsonValueKind.Array
                && other.GetArrayLength() == list.Items.Length
                && list.Items.Zip(other.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
            YamlMap map => other.ValueKind == JsonValueKind.Object
                && other.EnumerateObject().Count() == map.Entries.Length
                && map.Entries.All(entry => other.TryGetProperty(entry.Key.Value, out var value) && Same(entry.Value, value)),
            _ => false,
        };

    private static JsonElement[] OtherReader(IEnumerable<string> texts) => [.. Python<JsonElement>(Script, texts).EnumerateArray()];

    private static T Python<T>(string script, IEnumerable<string> texts)
    {
        var start = new ProcessStartInfo("python3")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        Process? python = null;
        try
        {
            python = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3, which has the other reader.");
        }
        using (python!)
        {
            var (output, error) = (python!.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
            try
            {
                python.StandardInput.Write(JsonSerializer.Serialize(texts));
                python.StandardInput.Close();
            }
            catch (IOException)
            {
                // It ended at once, and says why on its error stream.
            }
            python.WaitForExit();
            Assert.SkipWhen(
                error.Result.Contains("No module named 'yaml'", StringComparison.Ordinal),
                "python3 has no yaml: the package python3-yaml brings it."
            );
            return python.ExitCode == 0 ? JsonSerializer.Deserialize<T>(output.Result)! : throw new InvalidOperationException(error.Result);
        }
    }
}

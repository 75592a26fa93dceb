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

    [Fact]
    public void It_sees_where_the_two_differ()
    {
        Assert.Throws<InvalidOperationException>(() => OtherReader(["a: { en: Where?, zh: 哪里 }"]));
        var ours = YamlReader.Read(new SourceFile("x.yaml", "a: [b, c]"), new DiagnosticBag())!;
        Assert.True(Same(ours, OtherReader(["a: [b, c]"])[0]));
        Assert.False(Same(ours, OtherReader(["a: [b, d]"])[0]));
    }

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

    private static JsonElement[] OtherReader(IEnumerable<string> texts)
    {
        var start = new ProcessStartInfo("python3")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Script);
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
            return python.ExitCode == 0
                ? [.. JsonSerializer.Deserialize<JsonElement>(output.Result).EnumerateArray()]
                : throw new InvalidOperationException(error.Result);
        }
    }
}

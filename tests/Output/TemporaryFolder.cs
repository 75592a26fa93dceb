namespace SiteGen.Tests.Output;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sitegen-test-").FullName;

    public string this[string below] => System.IO.Path.Combine(Path, below);

    public void Write(string below, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[below])!);
        File.WriteAllText(this[below], text);
    }

    /// <summary>Every file and its text, as <c>path=text</c>, in order; without the lists of published sites.</summary>
    public string[] Everything() =>
        [
            .. Directory
                .EnumerateFiles(Path, "*", SearchOption.AllDirectories)
                .Where(f => System.IO.Path.GetFileName(f) != ".sitegen-files")
                .Select(f => $"{System.IO.Path.GetRelativePath(Path, f)}={File.ReadAllText(f)}")
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

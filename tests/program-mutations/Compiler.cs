using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.ProgramMutations;

/// <summary>The compilation of the program, with everything that its project file says.</summary>
internal sealed class Compiler
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly CSharpCompilation _program;

    /// <param name="root">The root of the repository, whose program has been built.</param>
    public Compiler(string root)
    {
        var folder = Path.Combine(root, "generator");
        _arguments = CSharpCommandLineParser.Default.Parse(ArgumentsOf(folder), folder, sdkDirectory: null);
        var trees = _arguments.SourceFiles.Select(file => Parse(file.Path, File.ReadAllText(file.Path)));
        var references = _arguments.MetadataReferences.Select(one => MetadataReference.CreateFromFile(Path.Combine(folder, one.Reference)));
        var options = _arguments
            .CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty);
        var written = CSharpCompilation.Create("sitegen", trees, references, options);
        // What generators add does not depend on what stands inside methods: once is enough.
        var driver = CSharpGeneratorDriver.Create(Generators(), parseOptions: _arguments.ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(written, out var whole, out _);
        _program = ((CSharpCompilation)whole).AddSyntaxTrees(Parse("MutantSwitch.cs", SourceOfSwitch()));
    }

    /// <summary>The files below a folder, with their trees.</summary>
    public IReadOnlyList<SyntaxTree> Files(string folder) =>
        [
            .. _program
                .SyntaxTrees.Where(tree => tree.FilePath.StartsWith(folder + "/", StringComparison.Ordinal))
                .OrderBy(tree => tree.FilePath, StringComparer.Ordinal),
        ];

    /// <summary>Writes the program with some of its files replaced, or says why it can't be compiled.</summary>
    public IReadOnlyList<Diagnostic> Write(IReadOnlyList<(SyntaxTree Old, SyntaxTree New)> changed, string path)
    {
        var program = changed.Aggregate(_program, (all, one) => all.ReplaceSyntaxTree(one.Old, one.New));
        using var bytes = new MemoryStream();
        var resources = _arguments.ManifestResources;
        var result = program.Emit(bytes, manifestResources: resources);
        if (result.Success)
            File.WriteAllBytes(path, bytes.ToArray());
        return [.. result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)];
    }

    private SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), _arguments.ParseOptions, path);

    private static string SourceOfSwitch()
    {
        using var source = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("MutantSwitch.cs")!);
        return source.ReadToEnd();
    }

    private IReadOnlyList<ISourceGenerator> Generators()
    {
        var loader = new Loader();
        return
        [
            .. _arguments
                .AnalyzerReferences.Where(one => Path.GetFileName(one.FilePath).Contains("Generat", StringComparison.Ordinal))
                .SelectMany(one => new AnalyzerFileReference(Path.GetFullPath(one.FilePath), loader).GetGenerators(LanguageNames.CSharp)),
        ];
    }

    // What the project would hand to the compiler.
    private static IEnumerable<string> ArgumentsOf(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true };
        string[] arguments =
        [
            "msbuild",
            "SiteGen.csproj",
            "-target:PrepareResources,Compile",
            "-getItem:CscCommandLineArgs",
            "-property:ProvideCommandLineArgs=true",
            "-property:SkipCompilerExecution=true",
            "-property:BuildProjectReferences=false",
            "-property:NonExistentFile=__none__",
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("The project's arguments are unknown: " + printed);
        using var items = JsonDocument.Parse(printed);
        return
        [
            .. items
                .RootElement.GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!),
        ];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}

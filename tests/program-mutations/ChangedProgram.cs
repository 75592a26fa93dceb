using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.ProgramMutations;

/// <summary>Makes the program with every change in it, behind switches.</summary>
internal static partial class ChangedProgram
{
    /// <summary>The folders whose code is changed.</summary>
    public static readonly IReadOnlyList<string> Folders = ["Binding", "Checks", "Verification"];

    /// <summary>Writes the program; changes that it can't be compiled with are left out.</summary>
    /// <returns>The changes that are in it.</returns>
    public static IReadOnlyList<Mutant> Write(string root, string path)
    {
        var compiler = new Compiler(root);
        var files = Folders.SelectMany(folder => compiler.Files(Path.Combine(root, "generator", folder))).ToList();
        var left = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var mutants = new List<Mutant>();
            var changed = files.Select(file => (Old: file, New: Changed(file, root, left, mutants))).ToList();
            var errors = compiler.Write(changed, path);
            Console.WriteLine($"{mutants.Count} changes, {errors.Count} errors");
            if (errors.Count == 0)
                return mutants;
            var before = left.Count;
            left.UnionWith(errors.SelectMany(Guilty).Select(id => mutants[id - 1].Key));
            if (left.Count == before)
                throw new InvalidOperationException(string.Join('\n', errors.Take(10)));
        }
    }

    private static SyntaxTree Changed(SyntaxTree file, string root, HashSet<string> left, List<Mutant> mutants)
    {
        int? Next(Mutant mutant)
        {
            if (left.Contains(mutant.Key))
                return null;
            mutants.Add(mutant with { Id = mutants.Count + 1 });
            return mutants.Count;
        }
        var writer = new SwitchWriter(Path.GetRelativePath(root, file.FilePath).Replace('\\', '/'), Next);
        return file.WithRootAndOptions(writer.Visit(file.GetRoot())!, file.Options);
    }

    // The change that an error is in. An error outside of any comes from one that hides from the compiler what a variable holds: one of the
    // same member that names it, or else any of that member.
    private static IEnumerable<int> Guilty(Diagnostic error)
    {
        var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node.AncestorsAndSelf().FirstOrDefault(outer => outer.HasAnnotations(SwitchWriter.Mark)) is { } inside && error.Id != "CS0165")
            return Numbers(inside);
        var member = node.AncestorsAndSelf().FirstOrDefault(outer => outer is MemberDeclarationSyntax) ?? node;
        var all = member.GetAnnotatedNodes(SwitchWriter.Mark).ToList();
        var name = QuotedName().Match(error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Groups[1].Value;
        var naming = all.Where(one => one.DescendantTokens().Any(token => token.Text == name)).ToList();
        return (naming.Count > 0 ? naming : all).SelectMany(Numbers);
    }

    private static IEnumerable<int> Numbers(SyntaxNode node) =>
        node.GetAnnotations(SwitchWriter.Mark).Select(mark => int.Parse(mark.Data!, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("'([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedName();
}

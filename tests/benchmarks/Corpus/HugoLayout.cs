namespace SiteGen.Benchmarks.Corpus;
internal static class HugoLayout { public static IEnumerable<(string Path, string Text)> Files(CorpusPlan plan) => []; }

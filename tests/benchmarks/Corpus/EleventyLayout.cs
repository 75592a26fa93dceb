namespace SiteGen.Benchmarks.Corpus;
internal static class EleventyLayout { public static IEnumerable<(string Path, string Text)> Files(CorpusPlan plan) => []; }

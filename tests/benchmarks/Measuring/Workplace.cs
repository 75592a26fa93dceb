using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>A program's own copy of the corpus, and the folder it builds into.</summary>
internal sealed class Workplace
{
    private const string OutputName = "output";

    private readonly string _folder;
    private readonly string _corpus;

    private Workplace(Competitor system, string folder)
    {
        System = system;
        _folder = folder;
        _corpus = Path.Combine(folder, "corpus");
        Output = Path.Combine(folder, OutputName);
    }

    public Competitor System { get; }
    public string Output { get; }

    /// <summary>Writes the corpus in the program's layout, below a folder of its name.</summary>
    public static Workplace Create(Competitor system, CorpusPlan plan, string folder)
    {
        var place = new Workplace(system, Path.Combine(folder, system.Name));
        CorpusFiles.Write(CorpusFiles.Of(system.Layout, plan), place._corpus);
        return place;
    }

    /// <summary>Builds over whatever the last build left.</summary>
    public Measurement Build() => System.Build(_corpus, Output);

    /// <summary>Builds into an empty place.</summary>
    public Measurement BuildClean()
    {
        Clear();
        return Build();
    }

    public string SourceOf(int guide, string lang) => Path.Combine(_corpus, CorpusFiles.GuideSource(System.Layout, guide, lang));

    public string PageOf(int guide, string lang) => Path.Combine(Output, CorpusFiles.GuidePage(guide, lang));

    // What a program keeps from build to build, it keeps in hidden places beside the output that bear its name; a clean build may know
    // nothing of the last.
    private void Clear()
    {
        if (Directory.Exists(Output))
            Directory.Delete(Output, recursive: true);
        foreach (var kept in Directory.GetFileSystemEntries(_folder, $".{OutputName}*"))
        {
            if (Directory.Exists(kept))
                Directory.Delete(kept, recursive: true);
            else
                File.Delete(kept);
        }
    }
}

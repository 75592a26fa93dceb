namespace SiteGen.Preview;

/// <summary>Who hears of what the preview does.</summary>
public interface IPreviewReport
{
    /// <summary>It serves.</summary>
    /// <param name="root">The address of the host.</param>
    void Serves(Uri root);

    /// <summary>A build has ended.</summary>
    /// <param name="changed">The paths of the files that had changed; empty for the first build, and when nobody knows which had.</param>
    void Built(IReadOnlyList<string> changed, BuildResult result, TimeSpan time);

    /// <summary>The machine failed: a file can't be read, a folder is gone. The last site stays.</summary>
    void Failed(string message);
}

namespace SiteGen.Preview.Sources;

/// <summary>Tells when something changes in the folders of a site.</summary>
internal interface ISourceWatch : IDisposable
{
    /// <summary>Begins to tell.</summary>
    /// <param name="tell">Gets the path of what was touched, or <c>null</c> when events may have been lost. Called by several
    /// threads.</param>
    void Start(Action<string?> tell);
}

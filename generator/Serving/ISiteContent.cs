namespace SiteGen.Serving;

/// <summary>The files of a built site. Asked by several threads.</summary>
internal interface ISiteContent
{
    /// <summary>Where on the host the site lies, with a slash at both ends: <c>/</c>, or <c>/guide/</c>.</summary>
    string BasePath { get; }

    /// <summary>The bytes of a file of the site; <c>null</c> where there is none.</summary>
    /// <param name="path">As <c>en/index.html</c>; a name of a file below the root and nothing else, as <see cref="RequestTarget"/> lets it
    /// through.</param>
    ReadOnlyMemory<byte>? Find(string path);
}

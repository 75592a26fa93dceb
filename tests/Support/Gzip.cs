using System.IO.Compression;

namespace SiteGen.Tests.Support;

/// <summary>What a file weighs on the wire.</summary>
public static class Gzip
{
    public static int Size(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return (int)packed.Length;
    }
}

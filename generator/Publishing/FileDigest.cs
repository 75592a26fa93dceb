using System.Security.Cryptography;

namespace SiteGen.Publishing;

/// <summary>What a file weighs, and what stands for its bytes where a browser checks them.</summary>
/// <param name="Sha256">In 64 hexadecimal digits: the hash that browsers have, too.</param>
public readonly record struct FileDigest(string Sha256, int Length)
{
    public static FileDigest Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)), content.Length);
}

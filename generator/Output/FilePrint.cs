using System.Security.Cryptography;

namespace SiteGen.Output;

/// <summary>What a file weighs, and what stands for its bytes where a browser checks them.</summary>
/// <param name="Sha256">In 64 hexadecimal digits: the hash that browsers have, too.</param>
public readonly record struct FilePrint(string Sha256, int Length)
{
    public static FilePrint Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)), content.Length);
}

using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>A file to be written, and the source it came from.</summary>
/// <param name="Content">The bytes as they will stand on disk; text is UTF-8 without a byte-order mark.</param>
/// <param name="Source">The place to blame when something is wrong with the file as a whole: a guide, an entry of data/, a template.</param>
public sealed record OutputFile(SitePath Path, ReadOnlyMemory<byte> Content, SourceSpan Source);

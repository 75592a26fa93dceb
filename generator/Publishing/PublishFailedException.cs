namespace SiteGen.Publishing;

/// <summary>The disk failed while a site was published; the message says in what, and what stands now.</summary>
/// <param name="consequence">What stands now, as a sentence.</param>
public sealed class PublishFailedException(Exception cause, string consequence)
    : IOException($"{cause.Message.TrimEnd('.')}. {consequence}", cause)
{
    /// <summary>Whether an exception is the disk's, and nobody has said yet what came of it.</summary>
    internal static bool IsOfDisk(Exception e) =>
        e is IOException or UnauthorizedAccessException && e is not (PublishFailedException or OutputRefusedException);
}

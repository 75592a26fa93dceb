using SiteGen.FileSystem;

namespace SiteGen.Publishing.Places;

/// <summary>Keeps a second build from writing to the same place.</summary>
internal static class PublishLock
{
    // EAGAIN of Linux, EWOULDBLOCK of macOS, and what Windows says of a file that is in use.
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Takes the lock until it is disposed of.</summary>
    /// <param name="folder">The folder that is published to.</param>
    /// <exception cref="OutputRefusedException">The name is that of something else.</exception>
    /// <exception cref="IOException">Another build has it, or the disk can't be written.</exception>
    public static FileStream Take(string path, string folder)
    {
        // A killed build leaves an empty file.
        if (DiskEntry.IsAnything(path) && !(DiskEntry.IsRegular(path) && new FileInfo(path).Length == 0))
            throw new OutputRefusedException(
                $"'{path}' is not empty, so no build put it there; while a site is published, a file of that name keeps other builds "
                    + "away. Move it elsewhere."
            );
        try
        {
            return new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 1,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException e) when (InUse.Contains(e.HResult))
        {
            throw new IOException($"Another build is publishing to '{folder}' at this moment. Wait until it has finished.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"Nothing can be published to '{folder}', as no file can be made at '{path}': {e.Message.TrimEnd('.')}. "
                    + "Let this user write there, or name another folder by --output.",
                e
            );
        }
    }
}

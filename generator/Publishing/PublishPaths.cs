namespace SiteGen.Publishing;

/// <summary>The folder of a published site and the places beside it that a swap needs.</summary>
internal sealed class PublishPaths(string folder)
{
    private readonly string _name = Path.GetFileName(folder);

    public string Folder { get; } = folder;
    public string Parent { get; } =
        Path.GetDirectoryName(folder) ?? throw new IOException($"'{folder}' is the root of a disk; a site can't be published there.");

    /// <summary>Where the new site is written, and for a moment after an exchange, where the old one is.</summary>
    public string Next => Path.Combine(Parent, $".{_name}.next");

    /// <summary>What builds leave for later ones. Whoever deletes it loses only time.</summary>
    public string Cache => Path.Combine(Parent, $".{_name}.cache");

    /// <summary>The site before last, for the next one to begin with.</summary>
    public string BeforeLast => Path.Combine(Cache, "before-last");

    /// <summary>Where the old site waits while the new one takes its name, on systems that can't exchange two folders.</summary>
    private string Previous => Path.Combine(Parent, $".{_name}.previous");

    /// <summary>Keeps a second build from writing to the same place until it is disposed of.</summary>
    /// <exception cref="IOException">Another build has it.</exception>
    public IDisposable Lock()
    {
        try
        {
            return new FileStream(
                Path.Combine(Parent, $".{_name}.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 1,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new IOException($"Another build seems to be publishing to '{Folder}': {e.Message}", e);
        }
    }

    /// <summary>Puts right what a killed build left: a site taken away but not yet replaced comes back, everything else goes.</summary>
    public void Recover()
    {
        if (Directory.Exists(Previous) && !Directory.Exists(Folder))
            Directory.Move(Previous, Folder);
        if (Directory.Exists(Previous))
            Directory.Delete(Previous, recursive: true);
        if (Directory.Exists(Next))
            Directory.Delete(Next, recursive: true);
    }

    /// <summary>Puts the next site in the place of the old one.</summary>
    /// <param name="keepOld">Whether the old site is kept for the next one to begin with.</param>
    public void Swap(bool keepOld)
    {
        if (!Directory.Exists(Folder))
            Directory.Move(Next, Folder);
        else if (!LinuxFiles.TryExchange(Next, Folder))
            SwapByRenaming();
        var old = Directory.Exists(Next) ? Next : Previous;
        if (keepOld && Directory.Exists(old))
            TryMove(old, BeforeLast);
        DiscardNext();
        Discard(Previous);
    }

    public void SwapByRenaming()
    {
        Directory.Move(Folder, Previous);
        try
        {
            Directory.Move(Next, Folder);
        }
        catch
        {
            Directory.Move(Previous, Folder);
            throw;
        }
    }

    public void DiscardNext() => Discard(Next);

    /// <summary>Keeps the next site as a beginning for a later one, if there is any.</summary>
    public void KeepNext()
    {
        if (Directory.Exists(Next))
            TryMove(Next, BeforeLast);
    }

    private static void TryMove(string folder, string target)
    {
        try
        {
            if (Directory.Exists(target))
                Directory.Delete(target, recursive: true);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Directory.Move(folder, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build begins with nothing.
        }
    }

    /// <summary>Deletes what it can; the next build deletes the rest.</summary>
    private static void Discard(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The site itself is in order; this must not hide why publishing failed, nor make it fail.
        }
    }
}

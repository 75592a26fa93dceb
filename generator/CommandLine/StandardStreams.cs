using Microsoft.Win32.SafeHandles;

namespace SiteGen.CommandLine;

/// <summary>The streams of the program, whatever the shell that starts it makes of them.</summary>
internal static class StandardStreams
{
    private const int StandardError = 2;

    // For as long as the program runs: the number of a closed file is given to the next.
    private static readonly List<SafeFileHandle> Held = [];

    /// <summary>Puts nothing in the place of each stream that is closed, as after <c>&gt;&amp;-</c>. Else the first files that are opened
    /// would get their numbers, and all that is printed.</summary>
    public static void Prepare()
    {
        if (OperatingSystem.IsWindows())
            return;
        while (true)
        {
            // The lowest number that is free is given away first.
            var nothing = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            if (nothing.DangerousGetHandle() > StandardError)
            {
                nothing.Dispose();
                return;
            }
            Held.Add(nothing);
        }
    }

    /// <summary>The error stream. What it does not take is dropped: there is nobody left to tell.</summary>
    public static Stream OpenError() => new ForgivingStream(Console.OpenStandardError());

    private sealed class ForgivingStream(Stream stream) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            try
            {
                stream.Write(buffer, offset, count);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}

namespace SiteGen.Diagnostics;

/// <summary>What the machine failed in, and neither the author nor the program: files that can't be read or written, too little
/// memory.</summary>
public static class MachineFault
{
    /// <summary>The fault behind an exception, also where several threads met it at once or a type could not be prepared for it;
    /// <c>null</c> for a mistake of the program.</summary>
    public static Exception? Of(Exception e) =>
        e switch
        {
            IOException or UnauthorizedAccessException or OutOfMemoryException => e,
            // Whichever thread meets it first, too little memory is why the others failed.
            AggregateException all => all.Flatten().InnerExceptions is var inner && inner.Any(i => Of(i) is OutOfMemoryException)
                ? inner.Select(Of).First(fault => fault is OutOfMemoryException)
                : inner.Select(Of).Aggregate((first, next) => first is null || next is null ? null : first),
            TypeInitializationException { InnerException: { } inner } => Of(inner),
            _ => null,
        };

    /// <summary>A fault in words for the person at the machine.</summary>
    public static string Words(Exception fault) =>
        fault is OutOfMemoryException
            ? "there is too little memory for this site; close other programs, or give this one more."
            : fault.Message;
}

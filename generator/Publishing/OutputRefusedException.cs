namespace SiteGen.Publishing;

/// <summary>A place can't be published to as long as somebody has not put it right; the message says what to do. Nothing was
/// changed.</summary>
public sealed class OutputRefusedException(string message) : IOException(message);

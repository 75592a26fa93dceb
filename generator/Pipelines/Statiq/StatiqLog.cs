using Microsoft.Extensions.Logging;

namespace SiteGen.Pipelines;

/// <summary>Writes Statiq's log to a file, if one is named; and hears from it that a module has failed, so that no pipeline waits for one
/// that will never run.</summary>
internal sealed class StatiqLog(PipelineQueue queue, string? path) : ILoggerProvider, ILogger
{
    private readonly Lock _lock = new();
    private readonly StreamWriter? _file = string.IsNullOrEmpty(path) ? null : new StreamWriter(path) { NewLine = "\n" };

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (logLevel is LogLevel.Error or LogLevel.Critical)
            queue.StopAll(formatter(state, exception));
        if (_file is null)
            return;
        lock (_lock)
            _file.WriteLine($"{logLevel}: {formatter(state, exception)}");
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose() => _file?.Dispose();
}

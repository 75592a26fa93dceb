using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Api.Files;

/// <summary>JSON as the API writes it: UTF-8, Chinese as it is, the same bytes everywhere.</summary>
internal static class ApiJson
{
    private static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = OnOneLine with { Indented = true, NewLine = "\n" };

    /// <summary>A value without a line end.</summary>
    public static ReadOnlyMemory<byte> Line(Action<Utf8JsonWriter> write) => Of(write, OnOneLine).WrittenMemory;

    /// <summary>A file for people, too.</summary>
    public static ReadOnlyMemory<byte> File(Action<Utf8JsonWriter> write)
    {
        var bytes = Of(write, Indented);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static ArrayBufferWriter<byte> Of(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        using var json = new Utf8JsonWriter(bytes, options);
        write(json);
        json.Flush();
        return bytes;
    }
}

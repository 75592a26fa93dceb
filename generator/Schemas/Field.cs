using System.Text.Json.Nodes;

namespace SiteGen.Schemas;

/// <summary>A key of a mapping: its name, what an author should know of it, and what may stand there.</summary>
internal sealed record Field(string Key, string Description, JsonObject Shape, bool IsNeeded)
{
    public static Field Need(string key, string description, JsonObject shape) => new(key, description, shape, IsNeeded: true);

    public static Field May(string key, string description, JsonObject shape) => new(key, description, shape, IsNeeded: false);

    /// <summary>The shape, with the description before all else.</summary>
    public JsonObject Described()
    {
        Shape.Insert(0, "description", Description);
        return Shape;
    }
}

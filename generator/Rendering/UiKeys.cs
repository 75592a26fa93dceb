using SiteGen.Model;

namespace SiteGen.Rendering;

/// <summary>The interface strings that the program itself asks for; the theme must have them all.</summary>
internal static class UiKeys
{
    public const string AsOf = "as_of";
    public const string ReviewBy = "review_by";
    public const string Verified = "verified";
    public const string AlternativeFrom = "alternative_from";
    public const string Table = "table";
    public const string Guides = "guides";
    public const string GuidesLead = "guides_lead";
    public const string HomeCrumb = "home";
    public const string Emergency = "emergency";
    public const string AllHotlines = "all_hotlines";
    public const string AllGuides = "all_guides";
    public const string Provider = "provider";
    public const string SourceFacts = "source_facts";
    public const string WhoFor = "who_for";
    public const string ProcedureDescription = "procedure_description";

    public const string Search = "search";
    public const string SearchLead = "search_lead";
    public const string AllPages = "all_pages";

    /// <summary>What one result of a kind is called.</summary>
    public static string Found(string kind) => "found_" + kind;

    public static string Status(Status status) => "status_" + Snake(status);

    public static string StatusMeaning(Status status) => "status_" + Snake(status) + "_meaning";

    public static string Method(VerificationMethod method) => "method_" + Snake(method);

    public static string Action(StepAction action) => "action_" + Snake(action);

    public static string From(CallingFrom from) => "from_" + Snake(from);

    public static string Topic(string topic) => "topic_" + topic.Replace('-', '_');

    public static string Callout(string name) => "callout_" + name;

    /// <summary>The plural name of a kind: title of its page, word in the menu.</summary>
    public static string Kind(EntityKind kind) => "kind_" + Snake(kind);

    /// <summary>One line below the title of a kind's page.</summary>
    public static string KindLead(EntityKind kind) => "kind_" + Snake(kind) + "_lead";

    public static IReadOnlyList<string> HotlineGroups { get; } = ["apps", "carriers", "authorities"];

    public static string HotlineGroup(string group) => "hotlines_" + group;

    public static IEnumerable<string> Required =>
    [
        AsOf, ReviewBy, Verified, AlternativeFrom, Table, Guides, GuidesLead, HomeCrumb, Emergency, AllHotlines, AllGuides, Provider, WhoFor, SourceFacts, ProcedureDescription,
        .. Enum.GetValues<Status>().SelectMany(s => new[] { Status(s), StatusMeaning(s) }),
        .. Enum.GetValues<VerificationMethod>().Select(Method),
        .. Enum.GetValues<StepAction>().Select(Action),
        .. Enum.GetValues<CallingFrom>().Select(From),
        .. Topics.InOrder.Select(Topic),
        .. new[] { "note", "warning", "urgent" }.Select(Callout),
        .. EntityKinds.All.SelectMany(k => new[] { Kind(k), KindLead(k) }),
        .. HotlineGroups.Select(HotlineGroup),
        Search, SearchLead, AllPages, .. EntityKinds.All.Select(k => k.Scheme()).Concat(["page", "guide"]).Select(Found),
    ];

    private static string Snake<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
    }
}

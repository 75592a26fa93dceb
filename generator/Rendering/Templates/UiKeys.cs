using SiteGen.Model;
using SiteGen.Model.Entries;

namespace SiteGen.Rendering.Templates;

/// <summary>The interface strings that the program itself asks for; the theme must have them all.</summary>
internal static class UiKeys
{
    public const string LanguageName = "language_name";
    public const string AsOf = "as_of";
    public const string ReviewBy = "review_by";
    public const string Verified = "verified";
    public const string StatusAside = "status_aside";
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
    public const string ClockMenu = "clock_menu";
    public const string ClockExample = "clock_example";
    public const string ClockYours = "clock_yours";
    public const string ClockMarkAround = "clock_mark_around";
    public const string ClockMarkEarliest = "clock_mark_earliest";
    public const string Offline = "offline";
    public const string OfflineLead = "offline_lead";
    public const string OfflinePages = "offline_pages";
    public const string OfflineChecked = "offline_checked";
    public const string WholeGuide = "whole_guide";
    public const string WholeGuideTake = "whole_guide_take";
    public const string WholeGuideLists = "whole_guide_lists";
    public const string WholeGuideChecked = "whole_guide_checked";
    public const string ProcedureDescription = "procedure_description";
    public const string Comma = "comma";
    public const string RouterProgress = "router_progress";
    public const string RouterQuestionTitle = "router_question_title";
    public const string RouterAgain = "router_again";
    public const string Checklist = "checklist";
    public const string ChecklistDescription = "checklist_description";
    public const string HeadingOfGuide = "heading_of_guide";
    public const string ListAnd = "list_and";
    public const string ListComma = "list_comma";

    public const string PhraseDescription = "phrase_description";
    public const string CardTitle = "card_title";
    public const string CardCrumb = "card_crumb";
    public const string CardLink = "card_link";
    public const string CardDescription = "card_description";
    public const string CardReview = "card_review";
    public const string CardMore = "card_more";

    public static string Place(PhrasePlace place) => "place_" + Snake(place);

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

    /// <summary>The title of a page that links name by a word.</summary>
    public static string Page(string name) =>
        name == NamedPages.Guides ? Guides
        : name == NamedPages.Offline ? Offline
        : name == NamedPages.Search ? Search
        : EntityKinds.All.Cast<EntityKind?>().FirstOrDefault(kind => kind!.Value.PageName() == name) is { } list ? Kind(list)
        : $"{name.Replace('-', '_')}_title";

    /// <summary>One line below the title of a kind's page.</summary>
    public static string KindLead(EntityKind kind) => "kind_" + Snake(kind) + "_lead";

    public static IReadOnlyList<string> HotlineGroups { get; } = ["apps", "carriers", "authorities"];

    public static string HotlineGroup(string group) => "hotlines_" + group;

    public static IEnumerable<string> Required =>
        [
            ClockMenu,
            ClockExample,
            ClockYours,
            ClockMarkAround,
            ClockMarkEarliest,
            Page(NamedPages.Clock),
            LanguageName,
            AsOf,
            ReviewBy,
            Verified,
            StatusAside,
            AlternativeFrom,
            Table,
            Guides,
            GuidesLead,
            HomeCrumb,
            Emergency,
            AllHotlines,
            AllGuides,
            Provider,
            WhoFor,
            SourceFacts,
            ProcedureDescription,
            PhraseDescription,
            CardTitle,
            CardCrumb,
            CardLink,
            CardDescription,
            CardReview,
            CardMore,
            Comma,
            RouterProgress,
            RouterQuestionTitle,
            RouterAgain,
            Checklist,
            ChecklistDescription,
            HeadingOfGuide,
            ListAnd,
            ListComma,
            Offline,
            OfflineLead,
            OfflinePages,
            OfflineChecked,
            WholeGuide,
            WholeGuideTake,
            WholeGuideLists,
            WholeGuideChecked,
            .. Enum.GetValues<Status>().SelectMany(s => new[] { Status(s), StatusMeaning(s) }),
            .. Enum.GetValues<VerificationMethod>().Select(Method),
            .. Enum.GetValues<StepAction>().Select(Action),
            .. Enum.GetValues<CallingFrom>().Select(From),
            .. Enum.GetValues<PhrasePlace>().Select(Place),
            .. Topics.InOrder.Select(Topic),
            .. new[] { "note", "warning", "urgent" }.Select(Callout),
            .. EntityKinds.All.SelectMany(k => new[] { Kind(k), KindLead(k) }),
            .. HotlineGroups.Select(HotlineGroup),
            Search,
            SearchLead,
            AllPages,
            .. EntityKinds.All.Select(k => k.Scheme()).Concat(["page", "guide"]).Select(Found),
        ];

    private static string Snake<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(
            name.Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())
        );
    }
}

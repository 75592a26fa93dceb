using SiteGen.Model;
using SiteGen.Model.Changes;
using SiteGen.Model.Entries;

namespace SiteGen.Rendering.Themes;

/// <summary>The interface strings that the program itself asks for; the theme must have them all.</summary>
internal static class UiKeys
{
    public const string LanguageName = "language_name";
    public const string AsOf = "as_of";

    /// <summary>In place of <see cref="AsOf"/>, for what has no date but the day on which it was read.</summary>
    public const string Undated = "undated";

    /// <summary>The one string that is in the other language on purpose: it leads there.</summary>
    public const string SwitchLanguage = "switch_language";
    public const string Verified = "verified";
    public const string StatusAside = "status_aside";

    /// <summary>What a step, a number or a price says of itself once its day of review is past.</summary>
    public const string LatePath = "late_path",
        LateNumber = "late_number",
        LatePrice = "late_price";

    /// <summary>Of a fact: since when it holds, what held before, what is announced, until when it holds, and what replaces it.</summary>
    public const string FactFrom = "fact_from",
        FactWas = "fact_was",
        FactNext = "fact_next",
        FactUntil = "fact_until",
        FactReplaced = "fact_replaced";

    /// <summary>At the foot of a page: since when what it says is known, and when that was checked.</summary>
    public const string PageAge = "page_age",
        PageChecked = "page_checked";

    /// <summary>What a report of a mistake is called and begins with.</summary>
    public const string ReportTitle = "report_title",
        ReportText = "report_text";
    public const string AlternativeFrom = "alternative_from";

    /// <summary>What a draft is called wherever its name stands.</summary>
    public const string DraftName = "draft_name";
    public const string Table = "table";
    public const string Guides = "guides";
    public const string GuidesLead = "guides_lead";
    public const string HomeCrumb = "home";
    public const string Emergency = "emergency";
    public const string AllHotlines = "all_hotlines";
    public const string AllGuides = "all_guides";
    public const string SourceFacts = "source_facts";

    /// <summary>A blank or nothing, as the language has it; from the program, unless a theme has its own.</summary>
    public const string BetweenSentences = "between_sentences";

    public const string ClockMenu = "clock_menu";
    public const string ClockExample = "clock_example";
    public const string ClockYours = "clock_yours";
    public const string ClockDeregisteredOn = "clock_deregistered_on";

    /// <summary>What the clock says of today, by name.</summary>
    public static string ClockVerdict(string name) => "clock_verdict_" + name;

    public const string ClockMarkAround = "clock_mark_around";
    public const string ClockMarkEarliest = "clock_mark_earliest";
    public const string Offline = "offline";
    public const string OfflineLead = "offline_lead";

    /// <summary>Words to search for that page by; a theme need not have any.</summary>
    public const string OfflineAlso = "offline_also";
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
    public const string ChecklistTitle = "checklist_title";
    public const string ChecklistDescription = "checklist_description";
    public const string HeadingOfGuide = "heading_of_guide";
    public const string ListAnd = "list_and";
    public const string ListComma = "list_comma";
    public const string ListSeparator = "list_separator";

    /// <summary>From a day to a day.</summary>
    public const string DaysTo = "days_to";

    /// <summary>Days, and the times on them.</summary>
    public const string HoursLine = "hours_line";

    public const string Closed = "hours_closed";

    public static string Day(DayOfWeek day) => "day_" + Snake(day);

    public const string PhraseDescription = "phrase_description";
    public const string CardTitle = "card_title";
    public const string CardCrumb = "card_crumb";
    public const string CardLink = "card_link";
    public const string CardDescription = "card_description";
    public const string CardReview = "card_review";
    public const string CardMore = "card_more";

    public const string Search = "search";
    public const string SearchLead = "search_lead";
    public const string AllPages = "all_pages";

    /// <summary>On the page for partners: what the files are that it names.</summary>
    public const string PartnersLead = "partners_lead",
        PartnersData = "partners_data",
        PartnersIndex = "partners_index",
        PartnersAll = "partners_all",
        PartnersList = "partners_list",
        PartnersRecord = "partners_record",
        PartnersSchema = "partners_schema",
        PartnersOpenApi = "partners_openapi",
        PartnersTable = "partners_table",
        PartnersTables = "partners_tables",
        PartnersChanges = "partners_changes",
        PartnersFeed = "partners_feed",
        PartnersMarkdown = "partners_markdown",
        PartnersTexts = "partners_texts";

    /// <summary>Of what has changed: the line below the title, its feed, what stands for each kind of change, and the day of one beside a
    /// fact and at the foot of a page.</summary>
    public const string ChangesLead = "changes_lead",
        ChangesFeed = "changes_feed",
        ChangesColon = "changes_colon",
        ChangedOn = "changed_on",
        PageChanged = "page_changed",
        ChangeWasNow = "change_was_now",
        ChangePath = "change_path",
        ChangeAdded = "change_added",
        ChangeRemoved = "change_removed";

    public static string Change(ChangeKind kind) => "change_" + Snake(kind);

    /// <summary>What readers call a field of an entry that the API calls so.</summary>
    public static string ChangedField(string field) => "field_" + field;

    /// <summary>The fields of entries that are told of when they change.</summary>
    public static IReadOnlyList<string> ChangedFields { get; } =
    [
        .. new[] { "name", "title", "situation", "statement", "value_text", "status", "as_of", "from", "until", "superseded_by" },
        .. new[] { "number", "contact", "when", "elsewhere", "who", "needs", "version", "steps", "alternatives", "summary", "gloss" },
        .. new[] { "publisher", "date", "url", "note", "places", "say", "hear" },
    ];

    /// <summary>In <c>llms.txt</c>: how to quote, where the texts are, what else there is, and the data.</summary>
    public const string LlmsQuote = "llms_quote",
        LlmsPages = "llms_pages",
        LlmsMore = "llms_more",
        LlmsData = "llms_data";

    /// <summary>What ids are promised that have gone: only where it is remembered what has changed.</summary>
    private const string PromiseWithdrawn = "promise_withdrawn";

    /// <summary>What those are promised who read the data of a site with a program, in paragraphs.</summary>
    public static IEnumerable<string> PromiseOf(SiteConfig config) => Promise.Where(key => key != PromiseWithdrawn || config.HasChanges);

    private static IReadOnlyList<string> Promise { get; } =
    ["promise_stays", "promise_ids", PromiseWithdrawn, "promise_grows", "promise_changes", "promise_review", "promise_successor"];

    /// <summary>What one result is called: of such a kind, a guide or a page.</summary>
    public static string Found(string kind) => "found_" + kind;

    public static string Status(Status status) => "status_" + Snake(status);

    public static string StatusMeaning(Status status) => "status_" + Snake(status) + "_meaning";

    /// <summary>What stands before a number: "Call", "Send a text to".</summary>
    public static string Contact(ContactKind kind) => "contact_" + Snake(kind);

    public static string Method(VerificationMethod method) => "method_" + Snake(method);

    public static string Action(StepAction action) => "action_" + Snake(action);

    public static string Callout(string name) => "callout_" + name;

    /// <summary>The plural name of a kind that the program knows: title of its page, word in the menu.</summary>
    public static string Kind(EntityKind kind) => "kind_" + kind.Scheme;

    /// <summary>The title of a page that links name by a word and that is no kind's.</summary>
    public static string Page(string name) =>
        name is NamedPages.Guides or NamedPages.Offline or NamedPages.Search ? name : $"{name.Replace('-', '_')}_title";

    /// <summary>One line below the title of such a kind's page.</summary>
    public static string KindLead(EntityKind kind) => $"kind_{kind.Scheme}_lead";

    public static IEnumerable<string> Required =>
        [
            ClockMenu,
            ClockExample,
            ClockYours,
            ClockDeregisteredOn,
            .. new[] { "early", "soon", "past", "frozen", "free" }.Select(ClockVerdict),
            ClockMarkAround,
            ClockMarkEarliest,
            Page(NamedPages.Clock),
            LanguageName,
            AsOf,
            Undated,
            FactFrom,
            FactWas,
            FactNext,
            FactUntil,
            FactReplaced,
            Verified,
            StatusAside,
            LatePath,
            LateNumber,
            LatePrice,
            PageAge,
            PageChecked,
            ReportTitle,
            ReportText,
            AlternativeFrom,
            DraftName,
            Table,
            Guides,
            GuidesLead,
            HomeCrumb,
            Emergency,
            AllHotlines,
            AllGuides,
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
            ChecklistTitle,
            ChecklistDescription,
            HeadingOfGuide,
            ListAnd,
            ListComma,
            ListSeparator,
            DaysTo,
            HoursLine,
            Closed,
            .. Enum.GetValues<DayOfWeek>().Select(Day),
            Offline,
            OfflineLead,
            OfflinePages,
            OfflineChecked,
            WholeGuide,
            WholeGuideTake,
            WholeGuideLists,
            WholeGuideChecked,
            .. Enum.GetValues<Status>().SelectMany(s => new[] { Status(s), StatusMeaning(s) }),
            .. Enum.GetValues<ContactKind>().Select(Contact),
            .. Enum.GetValues<VerificationMethod>().Select(Method),
            .. Enum.GetValues<StepAction>().Select(Action),
            .. new[] { "actions", "advice", "note", "warning", "urgent" }.Select(Callout),
            .. EntityKind.BuiltIn.SelectMany(k => new[] { Kind(k), KindLead(k) }),
            Search,
            SearchLead,
            AllPages,
            Page(NamedPages.Changes),
            ChangesLead,
            ChangesFeed,
            ChangesColon,
            ChangedOn,
            PageChanged,
            ChangeWasNow,
            ChangePath,
            ChangeAdded,
            ChangeRemoved,
            .. Enum.GetValues<ChangeKind>().Select(Change),
            .. ChangedFields.Select(ChangedField),
            .. Promise,
            Page(NamedPages.Partners),
            PartnersLead,
            PartnersData,
            PartnersIndex,
            PartnersAll,
            PartnersList,
            PartnersRecord,
            PartnersSchema,
            PartnersOpenApi,
            PartnersTable,
            PartnersTables,
            PartnersChanges,
            PartnersFeed,
            PartnersMarkdown,
            PartnersTexts,
            LlmsQuote,
            LlmsPages,
            LlmsMore,
            LlmsData,
            .. EntityKind.BuiltIn.Select(k => k.Scheme).Concat(["page", "guide"]).Select(Found),
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

namespace SiteGen.Diagnostics.Catalogue;

/// <summary><c>SG2017</c> to <c>SG2024</c>, and more: the router leads a reader nowhere, or asks what it need not ask.</summary>
public static class RouterRules
{
    public static readonly Rule DeadEnd = new(
        "SG2017",
        Severity.Error,
        "dead end in the router",
        "Give the path an answer to choose, or a checklist with a procedure, a hotline or a phrase in it."
    );
    public static readonly Rule Unreachable = new(
        "SG2018",
        Severity.Error,
        "never reached in the router",
        "Correct its 'when', or remove it."
    );
    public static readonly Rule Idle = new(
        "SG2019",
        Severity.Error,
        "idle question",
        "Ask it only where an answer changes the checklist: narrow its 'when', or let an item depend on it."
    );
    public static readonly Rule BadCondition = new(
        "SG2020",
        Severity.Error,
        "condition of the router",
        "Name a question that stands earlier in data/router.yaml, and answers that it has."
    );
    public static readonly Rule Twice = new(
        "SG2021",
        Severity.Error,
        "procedure twice in a checklist",
        "Let one of the two items go where the other is there."
    );
    public static readonly Rule Figure = new(
        "SG2022",
        Severity.Error,
        "figure in the router",
        "Let the item show the fact, and write '{fact-id}' where its value belongs; or write round it."
    );
    public static readonly Rule Address = new(
        "SG2023",
        Severity.Error,
        "address of the router",
        "Let every path have an address of its own, and 'moved' lead from what was published to a page there is."
    );
    public static readonly Rule OutOfReach = new(
        "SG2041",
        Severity.Error,
        "number that can't be called from there",
        "Show beside it a number for the same that can be; or say under 'elsewhere' of the hotline that none is known."
    );
    public static readonly Rule TooLarge = new(
        "SG2024",
        Severity.Error,
        "router too large",
        "Ask fewer questions, or ask them on fewer paths."
    );
    public static readonly Rule AnswerLikeAnother = new(
        "SG2051",
        Severity.Error,
        "answer that changes nothing",
        "Show under the items what there is for who gives this answer; or write 'as:' and the id of the other answer, to say that both are "
            + "meant to lead to the same."
    );
    public static readonly Rule NothingToUse = new(
        "SG2052",
        Severity.Error,
        "item without a number on a path",
        "Show a hotline or a procedure for who comes by this path; or limit the item's 'when', and say in an item for the others that none "
            + "is known."
    );
}

using SiteGen.Api.Shapes;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Parts;

namespace SiteGen.Api.Records;

/// <summary>Numbers to call or to text.</summary>
internal static class HotlineShape
{
    public static ApiObject<Hotline> Of(ApiSite site) =>
        RecordHead
            .Begin<Hotline>(EntityKind.Hotline, "A number to call or to text.", site)
            .WithName("name", "Whose number it is.")
            .With("number", ApiText.Any, "The number as shown.", hotline => hotline.Number.Value)
            .With("dial", new ApiText("digits", "^\\+?[0-9]+$"), "The number as dialled.", hotline => hotline.Dial)
            .With(
                "uri",
                new ApiText("address", "^(tel|sms):\\+?[0-9]+$"),
                "What opens it on a phone: 'tel:' for a call, 'sms:' for a message. Never make one into the other.",
                FactHtml.TelHref
            )
            .With(
                "contact",
                new ApiWord(Vocabulary.ContactKinds.Words),
                "How it is used.",
                hotline => Vocabulary.ContactKinds.WordFor(hotline.Kind)
            )
            .With(
                "from",
                new ApiWord(site.Config.CallingAreas.Select(area => area.Word.Value)).OrNull(),
                "From where it can be reached; 'index.json' has the name of the word.",
                hotline => hotline.From?.Word.Value
            )
            .With("for", TextShapes.References, "Whose hotline it is; none for one of the public.", hotline => hotline.For.Written())
            .With("when", TextShapes.Text, "When to use it.", hotline => hotline.When.Plain())
            .With(
                "elsewhere",
                TextShapes.Text.OrNull(),
                "What those are told who can't use it from where they are.",
                hotline => hotline.Elsewhere?.Plain()
            )
            .WithTrust(site, hotline => hotline.Trust);
}

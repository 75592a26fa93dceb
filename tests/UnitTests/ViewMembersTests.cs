using SiteGen.Hypertext;
using SiteGen.Model.Entries;
using SiteGen.Rendering.Templates;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.UnitTests;

/// <summary>A view that is not listed reads well here and not at all in a native program; so the list is held to the code.</summary>
[Tier(Tier.Quick)]
public class ViewMembersTests
{
    private static readonly Type[] Views =
    [
        .. typeof(ViewMembers).Assembly.GetTypes().Where(type => type.Namespace == "SiteGen.Rendering.Views" && type.IsPublic),
    ];

    [Fact]
    public void Every_view_is_listed_once() =>
        Assert.Equal(
            Views.Select(view => view.Name).Order(StringComparer.Ordinal),
            ViewMembers.All.Select(v => v.View.Name).Order(StringComparer.Ordinal)
        );

    /// <summary>Members of any other type would be forgotten, list or not. An <c>object</c> is one of Scriban's own.</summary>
    [Fact]
    public void A_view_holds_nothing_but_views_and_plain_values()
    {
        Type[] plain = [typeof(string), typeof(bool), typeof(int), typeof(RawHtml), typeof(object)];
        var held = Views
            .SelectMany(view => view.GetProperties())
            .Select(property => property.PropertyType)
            .Select(type =>
                type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GenericTypeArguments[0] : type
            );
        Assert.Empty(held.Except([.. Views, .. plain]));
    }

    [Fact]
    public void Members_are_named_as_templates_write_them() =>
        Assert.Contains("dom_id", ViewMembers.All.Single(v => v.View.Name == "FactView").Members);
}

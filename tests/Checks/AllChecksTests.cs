using SiteGen.Checks;

namespace SiteGen.Tests.Checks;

public class AllChecksTests
{
    [Fact]
    public void Every_check_but_the_one_that_needs_a_day_is_in_the_list()
    {
        var written = typeof(ICheck).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ICheck)) && !type.IsInterface && type != typeof(OverdueCheck));
        Assert.Equal(written.Select(type => type.Name).Order(), AllChecks.InOrder.Select(check => check.GetType().Name).Order());
    }

    [Fact]
    public void Each_has_a_name_of_its_own() =>
        Assert.Equal(AllChecks.InOrder.Length, AllChecks.InOrder.Select(check => check.Name).Distinct().Count());
}

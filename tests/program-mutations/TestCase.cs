using System.Collections;
using System.Reflection;
using SiteGen.Tests.Support;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace SiteGen.ProgramMutations;

/// <summary>One case of the quick tests: a method, with one row of its data.</summary>
/// <param name="Name">The same in every run.</param>
internal sealed record TestCase(string Name, MethodInfo Method, object?[] Row)
{
    /// <summary>All cases of the quick tests, but those of switched-off methods, in the same order in every run.</summary>
    public static async Task<IReadOnlyList<TestCase>> ReadAll()
    {
        var cases = new List<TestCase>();
        var types = typeof(TierAttribute)
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<TierAttribute>()?.Tier == Tier.Quick)
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
        var methods = types.SelectMany(type => type.GetMethods().OrderBy(method => method.Name, StringComparer.Ordinal));
        foreach (var method in methods)
        {
            if (method.GetCustomAttribute<FactAttribute>() is { Skip: null } fact)
                cases.AddRange(fact is TheoryAttribute ? await OfTheory(method) : [new(NameOf(method), method, [])]);
        }
        return cases;
    }

    /// <summary>Runs it.</summary>
    /// <returns>Why it failed; <c>null</c> when it passed.</returns>
    public string? Run()
    {
        try
        {
            RunToEnd().GetAwaiter().GetResult();
            return null;
        }
        catch (Exception failure)
        {
            var inner = failure is TargetInvocationException { InnerException: { } cause } ? cause : failure;
            // So says a test that there is nothing to test.
            return inner.Message.StartsWith(DynamicSkipToken.Value, StringComparison.Ordinal) ? null : inner.Message;
        }
    }

    private async Task RunToEnd()
    {
        var test = Method.IsStatic ? null : Activator.CreateInstance(Method.ReflectedType!);
        try
        {
            if (test is IAsyncLifetime life)
                await life.InitializeAsync();
            if (Method.Invoke(test, Row) is { } result)
                await (result is ValueTask value ? value.AsTask() : (Task)result);
        }
        finally
        {
            if (test is IAsyncDisposable late)
                await late.DisposeAsync();
            else
                (test as IDisposable)?.Dispose();
        }
    }

    private static async Task<IEnumerable<TestCase>> OfTheory(MethodInfo method)
    {
        var rows = new List<object?[]>();
        await using var made = new DisposalTracker();
        foreach (var source in method.GetCustomAttributes().OfType<IDataAttribute>())
            rows.AddRange(
                source is MemberDataAttribute member
                    ? OfMember(method, member)
                    : (await source.GetData(method, made)).Select(row => row.GetData())
            );
        if (rows.Count == 0)
            throw new InvalidOperationException($"{NameOf(method)} has no data.");
        return rows.Select((row, at) => new TestCase($"{NameOf(method)} {at + 1}", method, method.ResolveMethodArguments(row)));
    }

    // xUnit reads a member only while it runs a test of its own.
    private static IEnumerable<object?[]> OfMember(MethodInfo method, MemberDataAttribute source)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        var type = source.MemberType ?? method.ReflectedType!;
        var data = type.GetProperty(source.MemberName, Static) is { } property
            ? property.GetValue(null)
            : type.GetMethod(source.MemberName, Static)!.Invoke(null, source.Arguments);
        return ((IEnumerable)data!).Cast<object?>().Select(row => row is ITheoryDataRow typed ? typed.GetData() : (object?[])row!);
    }

    private static string NameOf(MethodInfo method) => $"{method.ReflectedType!.FullName}.{method.Name}";
}

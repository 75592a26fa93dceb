using System.Collections.Concurrent;
using CsCheck;

namespace SiteGen.Tests.Support;

/// <summary>
/// Tries what should always hold on random cases. An ordinary run tries a few, the same each time, and a failure says the number of its
/// case. With <c>SITEGEN_SEEDS=all</c> they are many and new each time; CsCheck then makes a failing one as small as it can, and prints the
/// seed that brings it back.
/// </summary>
internal static class RandomCases
{
    /// <param name="few">How many an ordinary run tries.</param>
    /// <param name="all">How many are tried at night.</param>
    /// <param name="threads">At most so many at once; -1 for as many as the machine has.</param>
    public static void Try<T>(
        this Gen<T> cases,
        Action<T> holds,
        int few = 100,
        int all = 1_000,
        Func<T, string>? print = null,
        int threads = -1
    )
    {
        if (Seeds.AreAll)
            cases.Sample(holds, iter: all, print: print, threads: threads);
        else
            TryInOrder(cases, holds, few, print ?? (value => Check.Print(value)), threads);
    }

    /// <inheritdoc cref="Try{T}(Gen{T}, Action{T}, int, int, Func{T, string}?, int)"/>
    public static void Try<T>(
        this Gen<T> cases,
        Func<T, bool> holds,
        int few = 100,
        int all = 1_000,
        Func<T, string>? print = null,
        int threads = -1
    ) => cases.Try(value => Assert.True(holds(value)), few, all, print, threads);

    /// <inheritdoc cref="Try{T}(Gen{T}, Action{T}, int, int, Func{T, string}?, int)"/>
    public static void Try<T1, T2>(this Gen<(T1, T2)> cases, Action<T1, T2> holds, int few = 100, int all = 1_000) =>
        cases.Try(value => holds(value.Item1, value.Item2), few, all);

    /// <inheritdoc cref="Try{T}(Gen{T}, Action{T}, int, int, Func{T, string}?, int)"/>
    public static void Try<T1, T2>(
        this Gen<(T1, T2)> cases,
        Func<T1, T2, bool> holds,
        int few = 100,
        int all = 1_000,
        Func<(T1, T2), string>? print = null
    ) => cases.Try(value => Assert.True(holds(value.Item1, value.Item2)), few, all, print);

    /// <inheritdoc cref="Try{T}(Gen{T}, Action{T}, int, int, Func{T, string}?, int)"/>
    public static void Try<T1, T2, T3>(this Gen<(T1, T2, T3)> cases, Func<T1, T2, T3, bool> holds, int few = 100, int all = 1_000) =>
        cases.Try(value => Assert.True(holds(value.Item1, value.Item2, value.Item3)), few, all);

    /// <inheritdoc cref="Try{T}(Gen{T}, Action{T}, int, int, Func{T, string}?, int)"/>
    public static void Try<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> cases,
        Func<T1, T2, T3, T4, bool> holds,
        int few = 100,
        int all = 1_000
    ) => cases.Try(value => Assert.True(holds(value.Item1, value.Item2, value.Item3, value.Item4)), few, all);

    /// <summary>Tries the cases 1 to <paramref name="few"/>, and fails for the first that fails, whichever thread comes to it.</summary>
    internal static void TryInOrder<T>(Gen<T> cases, Action<T> holds, int few, Func<T, string> print, int threads)
    {
        var failures = new ConcurrentDictionary<int, Exception>();
        Parallel.For(
            1,
            few + 1,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            (number, loop) =>
            {
                try
                {
                    holds(CaseOf(cases, number));
                }
                catch (Exception e)
                {
                    failures[number] = e;
                    loop.Break();
                }
            }
        );
        if (failures.IsEmpty)
            return;
        var first = failures.Keys.Min();
        var smaller = $"{Seeds.Variable}=all makes such a case as small as it can";
        Assert.Fail($"Case {first} of {few} ({smaller}):\n{print(CaseOf(cases, first))}\n{failures[first]}");
    }

    private static T CaseOf<T>(Gen<T> cases, int number) => cases.Generate(new PCG((uint)number, 1), null, out _);
}

using SiteGen.Rendering;

namespace SiteGen.Pipelines.Pages;

/// <summary>A consumer of pages that is created when the first page is about to be made.</summary>
public interface IFromPages
{
    /// <summary>Creates the consumer, once.</summary>
    /// <returns><c>null</c> when the site does not have the feature.</returns>
    IPageConsumer? Begin(RenderInput site);
}

/// <summary>What a feature takes from all pages, for the pipelines that depend on the pages.</summary>
/// <param name="create">Gives <c>null</c> when the site does not have the feature.</param>
public sealed class FromPages<T>(Func<RenderInput, T?> create) : IFromPages
    where T : class, IPageConsumer
{
    private T? _result;
    private bool _hasBegun;

    /// <summary>The consumer, which has taken all pages; <c>null</c> when the site does not have the feature.</summary>
    /// <exception cref="InvalidOperationException">The pages have not been made yet, or it was not given to their pipeline.</exception>
    public T? Result => _hasBegun ? _result : throw new InvalidOperationException($"No pages have been made for {typeof(T).Name} yet.");

    IPageConsumer? IFromPages.Begin(RenderInput site)
    {
        if (_hasBegun)
            throw new InvalidOperationException($"{typeof(T).Name} takes the pages of one build.");
        _result = create(site);
        _hasBegun = true;
        return _result;
    }
}

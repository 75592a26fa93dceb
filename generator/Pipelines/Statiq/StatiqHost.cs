using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;

namespace SiteGen.Pipelines;

/// <summary>Starts Statiq with our pipelines, and with those, the modules and the settings of whoever uses it.</summary>
/// <remarks>
/// Those are found as Statiq finds them: public classes of this assembly that are pipelines, public
/// <c>IConfigurator&lt;Bootstrapper&gt;</c>s, and <c>statiq.yml</c>.
/// Statiq writes and cleans below <see cref="Folder"/> alone; the site itself is published by SiteGen once all of this has gone well.
/// </remarks>
internal static class StatiqHost
{
    private const string Folder = ".output.statiq";

    // STATIQ_DEPLOY is the setting Deploy. Not all of the environment, as Statiq would have it: settings show through every document, and
    // LANG would pass for the language of a page.
    private const string Prefix = "STATIQ_";

    // No logging to the console: what SiteGen prints there is a result that programs read. No default settings: Statiq would keep a list of
    // written files.
    private const DefaultFeatures Features =
        DefaultFeatures.BootstrapperConfigurators
        | DefaultFeatures.ConfigurationFiles
        | DefaultFeatures.Pipelines
        | DefaultFeatures.Shortcodes
        | DefaultFeatures.Namespaces
        | DefaultFeatures.Analyzers;

    /// <param name="pipelines">In the order of our own engine: Statiq's serial mode waits for each phase before it starts the next.</param>
    public static async Task RunAsync(IReadOnlyList<IPipeline> pipelines, PipelineQueue queue)
    {
        var documents = new SiteDocuments(pipelines);
        var bootstrapper = Bootstrapper.Factory.Create([]);
        bootstrapper
            .ConfigureFileSystem(files =>
                (files.OutputPath, files.TempPath, files.CachePath) = (Folder + "/site", Folder + "/temp", Folder + "/cache")
            )
            .BuildConfiguration(configuration => configuration.AddEnvironmentVariables(Prefix))
            .AddSetting(Keys.CleanMode, CleanMode.None)
            .ConfigureServices(
                (services, settings) =>
                    services
                        .AddSingleton<IFileCleaner, FolderCleaner>()
                        .AddSingleton<ILoggerProvider>(_ => new StatiqLog(queue, settings.GetString("Log")))
            )
            .ConfigureEngine(engine =>
            {
                foreach (var pipeline in pipelines)
                    engine.Pipelines.Add(pipeline.Name, HostedPipeline.Of(pipeline, queue, documents));
            })
            .AddDefaults(Features);

        using var engine = Start(bootstrapper);
        var deployments = engine.Settings.GetBool("Deploy")
            ? engine.Pipelines.AsEnumerable().Where(pipeline => pipeline.Value.Deployment).Select(pipeline => pipeline.Key)
            : [];
        await engine.ExecuteAsync([.. deployments], normalPipelines: true);
    }

    /// <summary>What <c>Bootstrapper.RunAsync</c> does up to its engine, without its command line: SiteGen has its own, and that one can't
    /// be loaded beside a Spectre.Console of today.</summary>
    private static Engine Start(Bootstrapper bootstrapper)
    {
        var (configurators, files) = (bootstrapper.Configurators, bootstrapper.FileSystem);
        configurators.Configure<IBootstrapper>(bootstrapper);
        configurators.Configure(bootstrapper);
        var configuration = new ConfigurationBuilder();
        configurators.Configure(new ConfigurableConfiguration(configuration));
        var settings = new Settings(configuration.Build());
        var services = new ServiceCollection().AddSingleton(bootstrapper).AddSingleton<IBootstrapper>(bootstrapper);
        configurators.Configure(new ConfigurableServices(services, settings, files));
        configurators.Configure(new ConfigurableSettings(settings, services, files));
        configurators.Configure(new ConfigurableFileSystem(files, settings, services));
        var engine = new Engine(new ApplicationState([], "sitegen", null), services, settings, bootstrapper.ClassCatalog, files);
        configurators.Configure<IEngine>(engine);
        return engine;
    }
}

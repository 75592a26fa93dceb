using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SiteGen.Tests.CitedPages;

/// <summary>A server on this machine that answers each path as a test wants it.</summary>
internal sealed class MisbehavingServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private MisbehavingServer(bool isSecure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options =>
            options.Listen(
                IPAddress.Loopback,
                0,
                listen =>
                {
                    if (isSecure)
                        listen.UseHttps(NobodysCertificate());
                }
            )
        );
        _app = builder.Build();
        _app.Run(context =>
        {
            var path = context.Request.Path.Value!;
            Asked.Enqueue($"{context.Request.Method} {path}");
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Answers.TryGetValue(path, out var answer) ? answer(context) : Task.CompletedTask;
        });
    }

    public ConcurrentDictionary<string, Func<HttpContext, Task>> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>What was asked for, as <c>HEAD /page</c>.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public Uri Root => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>The server is about to end.</summary>
    public CancellationToken Stopping => _app.Lifetime.ApplicationStopping;

    public static async Task<MisbehavingServer> StartAsync(bool isSecure = false)
    {
        var server = new MisbehavingServer(isSecure);
        await server._app.StartAsync();
        return server;
    }

    public MisbehavingServer On(string path, Func<HttpContext, Task> answer)
    {
        Answers[path] = answer;
        return this;
    }

    /// <summary>A page with a text, and perhaps an ETag.</summary>
    public MisbehavingServer Page(string path, string html, string? tag = null) =>
        On(
            path,
            context =>
            {
                context.Response.StatusCode = StatusCodes.Status200OK;
                context.Response.ContentType = "text/html; charset=utf-8";
                if (tag is not null)
                    context.Response.Headers.ETag = tag;
                if (tag is not null && context.Request.Headers.IfNoneMatch == tag)
                {
                    context.Response.StatusCode = StatusCodes.Status304NotModified;
                    return Task.CompletedTask;
                }
                return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(html);
            }
        );

    public MisbehavingServer Status(string path, int status, string? retryAfter = null) =>
        On(
            path,
            context =>
            {
                context.Response.StatusCode = status;
                if (retryAfter is not null)
                    context.Response.Headers.RetryAfter = retryAfter;
                return Task.CompletedTask;
            }
        );

    public MisbehavingServer Redirect(string path, int status, string target) =>
        On(
            path,
            context =>
            {
                context.Response.StatusCode = status;
                context.Response.Headers.Location = target;
                return Task.CompletedTask;
            }
        );

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private static X509Certificate2 NobodysCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-2), DateTimeOffset.UtcNow.AddDays(2));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}

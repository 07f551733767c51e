using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ContractRules.Tests.Readmes;

/// <summary>A web service of a page, while it runs: answers on a port of its own until it is disposed of.</summary>
internal sealed class RunningService : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IAsyncDisposable
{
    private readonly TaskCompletionSource<IHost> _built = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _run = Task.CompletedTask;

    public HttpClient Client { get; } = new();

    /// <summary>Runs a program whose last statement is <c>app.Run();</c>, and waits until it answers.</summary>
    public static async Task<RunningService> Of(Snippet snippet)
    {
        var service = new RunningService();

        // What a host tells of itself when it is built is the way to one that lives inside of a program.
        using var listening = DiagnosticListener.AllListeners.Subscribe(service);
        service._run = Task.Run(() => snippet.Run("--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"));
        await Task.WhenAny(service._built.Task, service._run);
        if (service._run.IsFaulted)
        {
            await service._run;
        }

        var host = await service._built.Task;
        var started = new TaskCompletionSource();
        using var starting = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(started.SetResult);
        await started.Task;
        service.Client.BaseAddress = new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        (await _built.Task).Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await _run;
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
        {
            value.Subscribe(this);
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilt", Value: IHost host })
        {
            _built.TrySetResult(host);
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error) => _built.TrySetException(error);

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error) => _built.TrySetException(error);
}

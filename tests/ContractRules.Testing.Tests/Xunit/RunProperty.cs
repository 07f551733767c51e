using ContractRules.Testing.Xunit;
using global::Xunit.Abstractions;
using global::Xunit.Sdk;

namespace ContractRules.Testing.Tests.Xunit;

/// <summary>Runs a property as xUnit does, and tells why it failed; nothing where it passed.</summary>
internal static class RunProperty
{
    public static async Task<string> Of(Type type, string method)
    {
        var testClass = new TestClass(new TestCollection(new TestAssembly(Reflector.Wrap(type.Assembly)), null, "broken on purpose"), Reflector.Wrap(type));
        var testMethod = new TestMethod(testClass, Reflector.Wrap(type.GetMethod(method)));
        var sink = new NullMessageSink();
        using var bus = new Listening();
        using var cancellation = new CancellationTokenSource();
        var discovered = new AgreementPropertyDiscoverer(sink).Discover(new NoOptions(), testMethod, Reflector.Wrap(type.GetMethod(method)!.CustomAttributes.First(attribute => attribute.AttributeType.IsAssignableTo(typeof(AgreementPropertyAttribute)))));
        await discovered.Single().RunAsync(sink, bus, [], new ExceptionAggregator(), cancellation);
        return string.Join('\n', bus.Failures);
    }

    private sealed class NoOptions : ITestFrameworkDiscoveryOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value)
        {
        }
    }

    private sealed class Listening : IMessageBus
    {
        public List<string> Failures { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            Failures.AddRange(message is ITestFailed failed ? failed.Messages.Take(1) : []);
            return true;
        }

        public void Dispose()
        {
        }
    }
}

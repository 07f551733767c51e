using Xunit.Abstractions;
using Xunit.Sdk;

namespace ContractRules.Testing.Xunit;

/// <summary>Finds the properties of agreements among the tests; xUnit asks for it by its name.</summary>
/// <param name="diagnosticMessageSink">Where xUnit wants to hear of what goes wrong.</param>
public sealed class AgreementPropertyDiscoverer(IMessageSink diagnosticMessageSink) : IXunitTestCaseDiscoverer
{
    private readonly IMessageSink _diagnosticMessageSink = diagnosticMessageSink ?? throw new ArgumentNullException(nameof(diagnosticMessageSink));

    /// <inheritdoc/>
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new AgreementPropertyTestCase(_diagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];

    /// <summary>What it finds.</summary>
    public override string ToString() => "properties of agreements";
}

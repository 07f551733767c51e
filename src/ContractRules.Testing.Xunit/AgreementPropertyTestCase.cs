using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ContractRules.Testing.Xunit;

/// <summary>A property of an agreement, as xUnit runs it.</summary>
internal sealed class AgreementPropertyTestCase : XunitTestCase
{
    /// <summary>For xUnit, which makes one and then fills it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by xUnit alone.")]
    public AgreementPropertyTestCase()
    {
    }

    public AgreementPropertyTestCase(IMessageSink diagnosticMessageSink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod testMethod)
        : base(diagnosticMessageSink, display, options, testMethod)
    {
    }

    /// <inheritdoc/>
    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource) =>
        new AgreementPropertyRunner(this, DisplayName, SkipReason, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();
}

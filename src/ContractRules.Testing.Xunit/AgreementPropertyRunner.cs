using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ContractRules.Testing.Xunit;

/// <summary>Runs a property of an agreement as one test, with arguments of its own drawing.</summary>
internal sealed class AgreementPropertyRunner(
    IXunitTestCase testCase,
    string displayName,
    string? skipReason,
    object[] constructorArguments,
    IMessageBus messageBus,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation)
    : XunitTestCaseRunner(
        testCase, displayName, skipReason, constructorArguments, new object[testCase.TestMethod.Method.GetParameters().Count()], messageBus, aggregator, cancellation)
{
    /// <inheritdoc/>
    protected override XunitTestRunner CreateTestRunner(
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        object[] testMethodArguments,
        string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new DrawingRunner(test, messageBus, testClass, constructorArguments, testMethod, testMethodArguments, skipReason, beforeAfterAttributes, aggregator, cancellationTokenSource);

    private sealed class DrawingRunner(
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        object[] testMethodArguments,
        string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation)
        : XunitTestRunner(test, messageBus, testClass, constructorArguments, testMethod, testMethodArguments, skipReason, beforeAfterAttributes, aggregator, cancellation)
    {
        private string _told = "";

        // What was reached is told beside what the test itself writes.
        protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
        {
            var (time, output) = await base.InvokeTestAsync(aggregator).ConfigureAwait(false);
            return Tuple.Create(time, output + _told);
        }

        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) => new DrawingInvoker(
            told => _told = told, Test, MessageBus, TestClass, ConstructorArguments, TestMethod, TestMethodArguments, BeforeAfterAttributes, aggregator, CancellationTokenSource).RunAsync();
    }

    private sealed class DrawingInvoker(
        Action<string> tell,
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        object[] testMethodArguments,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation)
        : XunitTestInvoker(test, messageBus, testClass, constructorArguments, testMethod, testMethodArguments, beforeAfterAttributes, aggregator, cancellation)
    {
        protected override object CallTestMethod(object testClassInstance)
        {
            var check = new AgreementProperty(TestMethod, testClassInstance).Check();
            tell($"{check}\n");
            check.ThrowOnFailure();
            return Task.CompletedTask;
        }
    }
}

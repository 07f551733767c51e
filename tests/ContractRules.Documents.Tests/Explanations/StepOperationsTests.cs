using ContractRules.Agreements;
using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Explanations;

/// <summary>What a step speaks of where it is undetermined for a reason of its own, so that an audit comes to the same.</summary>
public sealed class StepOperationsTests
{
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share").InRange(-9, 9).WithDecimals(2);
    private static readonly Term<Ratio> Power = Term.Ratio("power", "Power");

    [Theory]
    [InlineData(3, 1_000_000, "share to the power of 1,000,000")]
    [InlineData(0, -1, "share")]
    public void A_power_beyond_all_bounds_is_told_whole_and_one_that_is_none_by_its_base(int share, int exponent, string subject)
    {
        var agreement = new Agreement(
            "powers", "Powers", new LocalDate(2024, 1, 1), Cadence.Months, [new Party("A", "A Ltd"), new Party("B", "B Ltd")],
            [new Clause("1", "All", "All.", (Provision[])[new Definition(Power.Declaration, new Raised(Share.Node, new Constant(new NumberValue(exponent), Measure.Ratio)))])]);
        var explained = ExplanationDocument.Of(
            agreement, agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2024, 1)).With(Share, new Ratio(share))).Statements[0].Explain(["power"]));

        Assert.Equal(subject, explained.Steps!.Value.Single(step => step.Operation == Operation.Power).Subject);
        Assert.True(ExplanationAudit.Of(explained).IsSound);
    }
}

using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Settlement;

/// <summary>Powers in rules: exact where the exponent is whole, else only inside a rounding; undetermined where there are none.</summary>
public class RaisedTests
{
    private static readonly Fact<Ratio> Years = Fact.Ratio("years", "1", "Whole years").WithDecimals(0);
    private static readonly Fact<Ratio> Growth = Fact.Ratio("growth", "1", "What one becomes in a year");
    private static readonly Rounding Millionths = new(6, RoundingMode.HalfEven);

    [Theory]
    [InlineData("1.1", "2", "1.21")]
    [InlineData("1.1", "0", "1")]
    [InlineData("0.5", "-3", "8")]
    [InlineData("0", "0", "1")]
    [InlineData("-1.5", "3", "-3.375")]
    [InlineData("0", "-1", "undetermined: growth is zero in 2002-01, and nothing can be divided by it")]
    [InlineData("2", "1000000000", "undetermined: growth to the power of years has in 2002-01 more digits than are computed")]
    public void A_whole_power_is_exact(string growth, string years, string power) =>
        Assert.Equal(power, Once(Growth.ToThe(Years), With(growth, years)).ToString());

    [Theory]
    [InlineData("1.08", "0.2", "1.015511")]
    [InlineData("1.08", "2", "1.1664")]
    [InlineData("-8", "0.5", "undetermined: growth is negative in 2002-01, and has only whole powers")]
    public void A_power_that_is_not_whole_is_rounded_as_it_arises(string growth, string share, string power) => Assert.Equal(
        power,
        Once(
            Growth.ToThe(Share).Rounded(Millionths),
            Month(1).With(Growth, new Ratio(Rational.Parse(growth))).With(Share, new Ratio(Rational.Parse(share)))).ToString());

    [Fact]
    public void Elsewhere_it_is_refused_when_the_agreement_is_built()
    {
        AssertRefused(Growth.ToThe(Share));
        AssertRefused(Growth.ToThe(Share) * Years);
        AssertRefused((Growth.ToThe(Share) * Years).Rounded(Millionths));
        Assert.NotNull(Of(Clause("1", Power.Means(Growth.ToThe(Share).Rounded(Millionths) * Years))));
        Assert.NotNull(Of(Clause("1", Power.Means(Growth.ToThe(Years + new Ratio(1))))));
    }

    [Fact]
    public void What_is_unknown_of_either_is_a_reason()
    {
        Assert.Equal(["growth", "years"], Once(Growth.ToThe(Years), Month(1)).Reasons.Select(reason => reason.Subject));
        Assert.Equal(["share"], Once(Growth.ToThe(Share).Rounded(Millionths), Month(1).With(Growth, Ratio.One)).Reasons.Select(reason => reason.Subject));
    }

    [Fact]
    public void A_constant_power_of_decimals_ends_so_it_can_be_paid()
    {
        // 1.1² has two decimals: of whole dollars it is payable to the cent, 1.1³ is not.
        Assert.NotNull(Of(Clause("1", Seller.Pays(Buyer, Sales.WithDecimals(0) * Percent(110).ToThe(new Ratio(2))))));
        Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Seller.Pays(Buyer, Sales.WithDecimals(0) * Percent(110).ToThe(new Ratio(3))))));
    }

    [Theory]
    [InlineData("1.08", "0.2")]
    [InlineData("1.08", "3")]
    [InlineData("-1", "0.2")]
    [InlineData("0", "-1")]
    [InlineData("2", "-999999999")]
    public void Its_explanation_tells_base_and_exponent_and_can_be_recomputed(string growth, string share)
    {
        var statement = Of(Clause("1", Power.Means(Growth.ToThe(Share).Rounded(Millionths))))
            .Settle(Month(1).With(Growth, new Ratio(Rational.Parse(growth))).With(Share, new Ratio(Rational.Parse(share)))).Statements[0];
        var derivation = statement.Explain(Power);

        Assert.Empty(DerivationAudit.Unfounded(derivation));
        Assert.Equal(["growth", "share"], derivation.Conclusion.Steps[0].Steps.Select(step => step.Rule.ToString()));
    }

    // Each level says the one below twice, so that the words of thirty in full would be a thousand million.
    [Fact]
    public void Why_a_power_is_not_determined_is_told_in_short_however_often_its_base_says_the_same()
    {
        var loss = Enumerable.Range(0, 30).Aggregate((Rule<Ratio>)Growth, (below, _) => below.ProvidedThat(below <= new Ratio(1)));
        var statement = Of(Clause("1", Power.Means(loss.ToThe(Share).Rounded(Millionths))))
            .Settle(Month(1).With(Growth, new Ratio(-8)).With(Share, new Ratio(0.5m))).Statements[0];

        Assert.True(Assert.Single(statement.Of(Power).Reasons).ToString().Length < 5_000);
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Power)));
    }

    private static Term<Ratio> Power { get; } = Term.Ratio("power", "Power");

    private static PeriodFacts With(string growth, string years) =>
        Month(1).With(Growth, new Ratio(Rational.Parse(growth))).With(Years, new Ratio(Rational.Parse(years)));

    private static void AssertRefused(Rule<Ratio> rule)
    {
        var fault = Assert.Single(Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Power.Means(rule)))).Faults);
        Assert.Equal(AgreementFaultKind.ExponentNotWhole, fault.Kind);
        Assert.Equal(
            "clause 1: 'share' may not be whole, so 'growth to the power of share' has no exact value; round the power itself, or have a fact without decimals for the exponent",
            fault.ToString());
    }
}

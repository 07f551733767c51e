using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Limits;

namespace ContractRules.Tests.Rules;

/// <summary>A plain number reads as what it was said to be: a share, a factor or a count.</summary>
public class PlainNumbersTests
{
    private static readonly Fact<Ratio> Plain = Fact.Ratio("plain", "1", "A number").InRange(0);
    private static readonly Fact<Ratio> Factor = Fact.Ratio("factor", "1", "A factor").AsFactor();
    private static readonly Fact<Ratio> Count = Fact.Ratio("count", "1", "A count").AsCount();

    [Fact]
    public void A_factor_reads_as_a_factor_and_a_share_as_a_percentage()
    {
        Assert.Equal("350 %", Wording.Of(new NumberValue(3.5m), Plain.Declaration.Measure));
        Assert.Equal("3.5", Wording.Of(new NumberValue(3.5m), Factor.Declaration.Measure));
        Assert.Equal("7/3 (≈ 2.333333)", Wording.Of(new NumberValue(new Rational(7, 3)), Factor.Declaration.Measure));
        Assert.Equal("1", Wording.Of(new NumberValue(1), Factor.Declaration.Measure));
        Assert.Equal("104.3", Wording.Of(new NumberValue(104.3m), Factor.Declaration.Measure));
        Assert.Equal("1,200 %", Wording.Of(new NumberValue(12), Plain.AsShare().Declaration.Measure));
        Assert.Equal("12", Wording.Of(new NumberValue(12), Plain.Declaration.Measure)); // Nobody said what it is.
        Assert.Equal("3", Wording.Of(new NumberValue(3), Count.Declaration.Measure));
        Assert.Equal("2002", Wording.Of(new NumberValue(2002), Count.Declaration.Measure));
        Assert.Equal("9999", Wording.Of(new NumberValue(9_999), Count.Declaration.Measure));
        Assert.Equal("10,000", Wording.Of(new NumberValue(10_000), Count.Declaration.Measure));
        Assert.Equal("−10,000", Wording.Of(new NumberValue(-10_000), Count.Declaration.Measure));
        Assert.Equal("1.00000001", Wording.Of(new NumberValue(1.00000001m), Factor.Declaration.Measure));
        Assert.Equal("1.000000001 (≈ 1.000000)", Wording.Of(new NumberValue(1.000000001m), Factor.Declaration.Measure));
        Assert.Equal("12,000", Wording.Of(new NumberValue(12_000), Count.Declaration.Measure));
    }

    [Fact]
    public void What_is_asked_for_says_it()
    {
        Assert.Equal("a ratio, at least 0, with at most 6 decimals", Plain.Declaration.Expectation);
        Assert.Equal("a factor, at least 0, with at most 6 decimals", Plain.AsFactor().Declaration.Expectation);
        Assert.Equal("a count, at least 0, whole", Plain.AsCount().Declaration.Expectation);
        Assert.Equal("a share, at least 0, with at most 6 decimals", Plain.AsShare().Declaration.Expectation);
        Assert.Equal("factor", $"{Factor.Declaration.Measure}");
    }

    [Fact]
    public void Constants_say_it_or_read_as_what_they_stand_beside()
    {
        Assert.Equal("3.5", $"{(Rule<Ratio>)Ratio.Factor(3.5m)}");
        Assert.Equal("1", $"{(Rule<Ratio>)Ratio.Count(1)}");
        Assert.Equal("factor > 1.5", $"{Factor > new Ratio(1.5m)}");
        Assert.Equal("plain > 150 %", $"{Plain > new Ratio(1.5m)}");
        Assert.Equal("factor + 1", $"{Factor + Ratio.One}");
        Assert.Equal("(factor + factor) > 1.5", $"{Factor + Factor > new Ratio(1.5m)}");
        Assert.Equal("(plain + factor) > 1.5", $"{Plain + Factor > new Ratio(1.5m)}");
        Assert.Equal("(factor + count) > 150 %", $"{Factor + Count > new Ratio(1.5m)}"); // Of both kinds, and so of neither.
        Assert.Equal("the lesser of factor and 1.5", $"{LesserOf(Factor, new Ratio(1.5m))}");
        Assert.Equal("1.5 if (factor > 1), otherwise factor", $"{Factor.Unless(Factor > Ratio.One, then: new Ratio(1.5m))}");
    }

    [Fact]
    public void Shares_factors_and_counts_compute_alike_and_fit_each_other()
    {
        var month = Month(1).With(Plain, new Ratio(0.5m)).With(Factor, new Ratio(3.5m)).With(Count, new Ratio(2));

        Assert.Equal(6, Number(Plain + Factor + Count, month));
        Assert.Equal((Ratio.Factor(3.5m), Ratio.Factor(3.5m).GetHashCode()), (new Ratio(3.5m), new Ratio(3.5m).GetHashCode()));
        Assert.Equal((Measure.Ratio, Measure.Ratio.GetHashCode()), (Factor.Declaration.Measure, Factor.Declaration.Measure.GetHashCode()));
    }

    [Fact]
    public void What_is_made_of_factors_and_counts_is_known_to_be_one()
    {
        Assert.Equal(PlainNumber.Factor, KindOf(Factor * Plain));
        Assert.Equal(PlainNumber.Factor, KindOf(Factor / 2));
        Assert.Equal(PlainNumber.Count, KindOf(Count + Ratio.One));
        Assert.Equal(PlainNumber.Count, KindOf(Count * Count));
        Assert.Equal(PlainNumber.Share, KindOf(Plain.AsShare() * Count));
        Assert.Equal(PlainNumber.Count, KindOf(ThePeriod.Number));
        Assert.Null(KindOf(Factor / Factor)); // What an index has moved by is a share of its base.
        Assert.Null(KindOf(Count / Count));
        Assert.Null(KindOf(Plain * Plain));
    }

    [Fact]
    public void Statements_and_explanations_say_it()
    {
        var multiple = Term.Ratio("multiple", "Multiple").AsFactor();
        var statement = Of(Clause("1", multiple.Means(Plain * new Ratio(7)))).Settle(Month(1).With(Plain, new Ratio(0.5m))).Statements[0];

        Assert.Equal("multiple = 3.5", statement.Find("multiple")!.ToString());
        Assert.Contains("Multiple (multiple) = 3.5  [1]", statement.Explain(multiple).ToString(), StringComparison.Ordinal);
    }

    private static PlainNumber? KindOf(Rule<Ratio> rule) => Measuring.Of(rule.Node)!.Value.Plain;
}

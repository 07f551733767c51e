using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>Whether what a cap cuts off is counted anywhere: by what is left of the amount once the fee, or what carries it on, is taken off.</summary>
public sealed class DifferencesTakenTests
{
    private static readonly Fact<Money> Sold = Asked.Sales;
    private static readonly Fact<Money> Spent = Asked.Costs;
    private static readonly Term<Money> Due = Term.Money("due", "Due", Usd);
    private static readonly Term<Money> Paid = Term.Money("paid", "Paid", Usd);
    private static readonly Term<Money> Booked = Term.Money("booked", "Booked", Usd);

    public static TheoryData<string, Rule<Money>> Carrying => new()
    {
        { "rounded", Fee.Rounded(Rounding.ToTheCent) },
        { "limited", Fee.NotExceeding(Usd.Of(900)) },
        { "at least", Fee.AtLeast(Usd.Of(10)) },
        { "among others", Fee + Spent },
        { "upon a condition", Fee.Unless(Spent > Usd.Of(5), then: Usd.Of(7)) },
        { "unless a condition", Spent.Unless(Spent > Usd.Of(5), then: Fee) },
        { "in one reading", Basis.Decides(Fee, Spent) },
        { "called otherwise", ((Rule<Money>)Fee).Called($"what is paid") },
    };

    [Theory]
    [MemberData(nameof(Carrying), DisableDiscoveryEnumeration = true)]
    public void What_carries_the_fee_on_counts_the_rest(string how, Rule<Money> paid)
    {
        Assert.True(AsksOfTheFee(Paid.Means(paid)), how);
        Assert.False(AsksOfTheFee(Paid.Means(paid), CutOff.Means(Due - Paid)), how);
        Assert.False(AsksOfTheFee(Paid.Means(paid), Booked.Means(Paid.Rounded(Rounding.ToTheCent)), CutOff.Means(Due - Booked)), how);
    }

    [Fact]
    public void What_is_another_amount_does_not_carry_it_on() => Assert.True(AsksOfTheFee(Paid.Means(Percent(50) * Fee), CutOff.Means(Due - Paid)));

    [Fact]
    public void What_is_taken_off_something_else_counts_nothing_of_it() => Assert.True(AsksOfTheFee(CutOff.Means(Spent - Usd.Of(1_000))));

    [Fact]
    public void What_the_amount_takes_off_itself_counts_nothing_of_what_is_cut_off() =>
        Assert.Single(Of(QuestionKind.ExcessDropped, Fee.Means((Sold - Spent).NotExceeding(Spent))));

    private static bool AsksOfTheFee(params Provision[] others) =>
        Of(QuestionKind.ExcessDropped, [Due.Means(Percent(10) * Sold), Fee.Means(Due.NotExceeding(Usd.Of(1_000))), .. others]).Any(found => found.Subject == "Fee");
}

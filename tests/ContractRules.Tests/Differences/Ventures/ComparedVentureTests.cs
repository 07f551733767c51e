using ContractRules.Differences.Ventures;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Differences.Ventures;

/// <summary>What a venture compared says of itself.</summary>
public sealed class ComparedVentureTests
{
    private static readonly SummedDifference<Money> Same = Paying(5, 5);
    private static readonly SummedDifference<Money> More = Paying(5, 7);
    private static readonly SummedDifference<Quantity> SameDelivered = new("2", Seller, Buyer, Barrel.Of(1), Barrel.Of(1), [], Barrel.Of(0), 0, IsChange: false);

    [Fact]
    public void Nothing_is_told_where_nothing_changes()
    {
        AssertTells("a: nothing", isNothing: true, isOpen: false, new("a", [], [], ChangesDays: false));
        AssertTells("a: nothing", isNothing: true, isOpen: false, new("a", [Same], [SameDelivered], ChangesDays: false));
    }

    [Fact]
    public void What_changes_of_any_payment_or_delivery_is_told()
    {
        AssertTells("a: Buyer +2 USD, Seller -2 USD", isNothing: false, isOpen: false, new("a", [Same, More], [], ChangesDays: false));
        AssertTells(
            "a: Buyer -1 barrel, Seller +1 barrel", isNothing: false, isOpen: false, new("a", [Same], [SameDelivered, SameDelivered with { After = Barrel.Of(0), IsChange = true }], ChangesDays: false));
        AssertTells("a: other days", isNothing: false, isOpen: false, new("a", [Same], [], ChangesDays: true));
        AssertTells("a: nothing in total", isNothing: false, isOpen: false, new("a", [Same with { IsChange = true }], [], ChangesDays: false));
    }

    [Fact]
    public void What_is_open_of_any_payment_or_delivery_is_told()
    {
        AssertTells("a: some of it open", isNothing: false, isOpen: true, new("a", [Same, Same with { LeftOut = 1, IsChange = true }], [], ChangesDays: false));
        AssertTells("a: some of it open, other days", isNothing: false, isOpen: true, new("a", [], [SameDelivered, SameDelivered with { LeftOut = 2, IsChange = true }], ChangesDays: true));
    }

    private static void AssertTells(string words, bool isNothing, bool isOpen, ComparedVenture venture) =>
        Assert.Equal((words, isNothing, isOpen), ($"{venture}", venture.IsNothing, venture.IsOpen));

    private static SummedDifference<Money> Paying(decimal before, decimal after) =>
        new("1", Seller, Buyer, Usd.Of(before), Usd.Of(after), [], Usd.Of(0), 0, IsChange: before != after);
}

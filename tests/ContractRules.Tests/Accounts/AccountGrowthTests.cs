using ContractRules.Accounts;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Accounts.Supply;

namespace ContractRules.Tests.Accounts;

/// <summary>Twice as many payments and receipts take twice as much.</summary>
public sealed class AccountGrowthTests
{
    private static readonly Dictionary<string, Func<int, Receipt>> _work = new()
    {
        ["receipts that name no payment"] = number => Paid($"R-{number}", OnDay(number), Usd(90)),
        ["receipts that name the payment of a period"] = number => Paid($"R-{number}", OnDay(number), Usd(90)).For("1", Month(number)),
        ["receipts that wait for a payment"] = number => Paid($"R-{number}", On(1, 2), Usd(90)).For("1", Month(number)),
        ["receipts that are all left as credits"] = number => Paid($"R-{number}", On(1, 2), Usd(1_000)),
        ["receipts that name nothing there is"] = number => Paid($"R-{number}", On(1, 2), Usd(1)).For("7"),
    };

    public static TheoryData<string> Work => [.. _work.Keys];

    [Theory]
    [MemberData(nameof(Work))]
    public void Twice_as_much_takes_twice_as_much(string work)
    {
        Drawn(50, _work[work]);
        var taken = Enumerable.Range(0, 3).Select(doublings => Drawn(200 << doublings, _work[work])).ToList();

        Assert.InRange(taken[1], 0, taken[0] * 5 / 2);
        Assert.InRange(taken[2], 0, taken[1] * 5 / 2);
    }

    // Each month 100 are due, of which 90 are paid, and the rest bears interest to the end.
    private static long Drawn(int count, Func<int, Receipt> receipt)
    {
        var agreement = With(TenPercent);
        var statements = agreement.Settle([.. Enumerable.Range(1, count).Select(number => PeriodFacts.For(Month(number)).With(Supply.Price, Usd(100)))]).Statements;
        Receipt[] receipts = [.. Enumerable.Range(1, count).Select(receipt)];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEqual("", agreement.Account(statements, receipts, OnDay(count + 1)).ToString());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static SettlementPeriod Month(int number) => SettlementPeriod.Month(2024 + ((number - 1) / 12), 1 + ((number - 1) % 12));

    private static NodaTime.LocalDate OnDay(int number) => Month(number).End.PlusDays(40);
}

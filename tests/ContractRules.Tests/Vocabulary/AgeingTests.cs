using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Open amounts by their age. That the brackets are all that is open is a law of lots.</summary>
public class AgeingTests
{
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "Due day of the fee");

    [Fact]
    public void What_is_open_is_told_by_brackets_of_days()
    {
        var brackets = Debts.OpenByAge(Due, 0, 30, 90);
        var terms = brackets.Select((_, index) => Term.Money($"bracket-{index}", $"Bracket {index}", Usd)).ToArray();
        var agreement = Of(Clause("1", [Debts.MovedBy(Debts.Adding(Fee).With(Due, Day)), .. terms.Zip(brackets, (term, open) => term.Means(open))]));

        // At the end of April: 50 due on 30 January are 90 days old, 100 due on 29 January of the month before 91; 200 due on 31 March are 30,
        // 300 due on the last day of April 0, and 7 due on 1 May are not due yet.
        var days = new[] { (50m, new LocalDate(2002, 1, 30)), (100, new(2002, 1, 29)), (200, new(2002, 3, 31)), (307, new(2002, 4, 30)) };
        var april = agreement.Settle([.. days.Select((lot, index) => Month(index + 1).With(Fee, Usd.Of(lot.Item1)).With(Day, lot.Item2))]).Statements[3];

        Assert.Equal([Usd.Of(307), Usd.Of(200), Usd.Of(50), Usd.Of(100)], terms.Select(term => april.Of(term).Value));
    }

    [Fact]
    public void The_days_rise() => Assert.Throws<ArgumentException>(() => Debts.OpenByAge(Due, 30, 30));
}

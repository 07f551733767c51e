using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>How what was undetermined in a period bounds the figures of those after it, in worked examples: a fee of what was sold, 300 at the most.</summary>
public sealed class BoundsOfThePastTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Sales").InRange(0);
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "Notice").Standing();
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Owed = Term.Money("owed", "Owed", Usd);
    private static readonly Rule<Money> Capped = Sales.NotExceeding(Usd.Of(300));

    // January is open, February 100, March 50, April 7: as soon as January lies outside the two months, nothing is open any more.
    [Fact]
    public void A_window_is_bounded_by_what_is_open_inside_it()
    {
        Assert.Equal(["0 to 300", "100 to 400", "150 to 150", "57 to 57"], Course(Fee.OverTrailing(2), null, 100, 50, 7));
        Assert.Equal(["0 to 0", "0 to 300", "100 to 400", "150 to 150"], Course(Fee.OverTrailing(2, lag: 1), null, 100, 50, 7));
        Assert.Equal(["0 to 0", "0 to 0", "0 to 300", "100 to 100"], Course(Fee.OverTrailing(1, lag: 2), null, 100, 50, 7));
    }

    // 100 and twice up to 300 come on top of one another.
    [Fact]
    public void A_balance_adds_up_what_is_open()
    {
        Assert.Equal(["0 to 300", "100 to 400", "100 to 700"], Course(Owed.Prior() + Fee, null, 100, null));
        Assert.Equal(["0 to 300", "100 to 400", "100 to 700"], Course(Fee.ToDate(), null, 100, null));
        Assert.Equal(["0 to 0", "0 to 300", "100 to 400"], Course(Fee.ToDateBefore(), null, 100, null));
    }

    // A fee of 10 to 310 has either been settled before, or nothing of it has.
    [Fact]
    public void Of_what_was_settled_before_nothing_need_have_been_settled()
    {
        Assert.Equal(["0 to 0", "10 to 310", "120 to 420"], CourseOf(Capped + Usd.Of(10), Fee.ToDateBefore(), null, 100, null));
        Assert.Equal(["0 to 0", "0 to 310", "110 to 420"], CourseOf(Capped + Usd.Of(10), Fee.SettledBefore(), null, 100, null));
    }

    // January 100 and February open, settled apart from March, in which it is 50: each open fee lies between 0 and 300, and of a sum nobody knows how many there were.
    [Fact]
    public void From_a_state_what_was_open_lies_where_it_can_ever_lie()
    {
        Assert.Equal("50 to 350", Apart(Fee.OverTrailing(2)));
        Assert.Equal("150 to 450", Apart(Fee.OverTrailing(3)));
        Assert.Equal("50 to anything", Apart(Fee.ToDate()));
        Assert.Equal("0 to 300", Apart(Fee.Prior()));

        static string Apart(Rule<Money> owed)
        {
            var agreement = Of(Clause("1", Fee.Means(Capped), Owed.Means(owed)));
            var carried = agreement.Settle([Given(1, 100), Given(2, null)]).Carried;
            return InWords(agreement.Settle(Given(3, 50), carried).Statements[0].BoundsOf(Owed));
        }
    }

    // Whether the buyer may end it hangs on sales: where notice was given and they are not known, nobody knows which clauses still stand, then and later.
    [Fact]
    public void Where_it_is_open_whether_it_ended_a_figure_can_be_anything()
    {
        var agreement = Of(Clause("1", Fee.Means(Capped), PeriodOfTheEnd.CountsWhole, Buyer.May("end it", PowerEffect.Terminate, ground: Sales >= Usd.Of(10), from: Dated, exercised: Notice)));
        string[] Of2(PeriodFacts january) => [.. agreement.Settle([january, Given(2, null)]).Statements.Select(statement => InWords(statement.BoundsOf(Fee)))];

        Assert.Equal(["anything to anything", "anything to anything"], Of2(Given(1, null).With(Notice, Dated)));
        Assert.Equal(["0 to 300", "0 to 300"], Of2(Given(1, null)));
        Assert.Equal(["9 to 9", "anything to anything"], Of2(Given(1, 9).With(Notice, Dated)));
    }

    private static PeriodFacts Given(int month, int? sales) => sales is { } sold ? Month(month).With(Sales, Usd.Of(sold)) : Month(month);

    private static IEnumerable<string> Course(Rule<Money> owed, params int?[] sales) => CourseOf(Capped, owed, sales);

    private static IEnumerable<string> CourseOf(Rule<Money> fee, Rule<Money> owed, params int?[] sales) =>
        Of(Clause("1", Fee.Means(fee), Owed.Means(owed))).Settle([.. sales.Select((sold, index) => Given(index + 1, sold))]).Statements.Select(statement => InWords(statement.BoundsOf(Owed)));

    private static string InWords(ValueRange? range) => range is NumberRange numbers ? $"{End(numbers.Least)} to {End(numbers.Greatest)}" : "no number";

    private static string End(Rational? end) => end is { } number ? $"{number}" : "anything";
}

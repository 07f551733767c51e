using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Ranges;

/// <summary>What terms can come to that build on their own past, or on that of terms which not every text defines.</summary>
public sealed class RuleRangesTests
{
    private static readonly Fact<Money> Rent = Fact.Money("rent", Usd, "1", "The rent").InRange(100, 500);
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);
    private static readonly Term<Money> Other = Term.Money("other", "Other", Usd);

    // One more each month, from 1 on: it grows for long, and never beyond the cap.
    [Fact]
    public void A_balance_that_grows_up_to_a_cap_lies_below_it()
    {
        Assert.Equal(new NumberRange(1, 100), Of(Clause("1", Balance.Means((Balance.Prior(initial: Usd.Of(0)) + Usd.Of(1)).NotExceeding(Usd.Of(100))))).RangeOf(Balance));
        Assert.Equal(new NumberRange(-100, -1), Of(Clause("1", Balance.Means((Balance.Prior(initial: Usd.Of(0)) - Usd.Of(1)).AtLeast(Usd.Of(-100))))).RangeOf(Balance));
    }

    // Each follows from the other's past; from February on no clause defines the one any more.
    [Fact]
    public void Terms_that_build_on_each_other_lie_where_any_text_puts_them()
    {
        var agreement = Amended(
            [Clause("1", Balance.Means(Other.Prior(initial: Usd.Of(0)).NotExceeding(Usd.Of(7)))), Clause("2", Other.Means(Balance.Prior(initial: Usd.Of(3)) + Rent))],
            new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 1, 15), Edit.Delete("1")));

        // 3 and the rent at first, and 0 to 7 and the rent later.
        Assert.Equal(new NumberRange(100, 507), agreement.RangeOf(Other));
    }

    [Fact]
    public void A_sum_of_one_amount_lies_where_that_does()
    {
        Rule<Money> alone = Rule<Money>.Of(new Sum([Rent.Node]));
        var less = Rule<Money>.Of(new Sum([alone.Node, new Negation(Rent.Node)]));
        var range = Assert.IsType<NumberRange>(Of(Clause("1", Balance.Means(less), Other.Means(alone))).RangeOf(Balance));

        Assert.True(range.Holds(NumberValue.Zero));
        Assert.True(range.Least >= -400 && range.Greatest <= 400);
    }
}

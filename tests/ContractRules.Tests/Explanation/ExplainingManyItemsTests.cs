using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;
using SampleLots = ContractRules.Tests.Generators.SampleLots;

namespace ContractRules.Tests.Explanation;

/// <summary>From how many items on some stand for all, what is told of the others, and where the fields of each come from.</summary>
public sealed class ExplainingManyItemsTests
{
    private static readonly Term<Money> Commission = Term.Money("commission", "Commission", Usd);

    // Half of 1, 2, … dollars.
    [Fact]
    public void Twelve_items_are_each_told_in_full_and_of_thirteen_the_first()
    {
        var twelve = Lines(Calls.Total(Charge * Percent(50)), Charged(12));

        Assert.Equal(12, twelve.Count);
        Assert.All(twelve, item => Assert.Equal("Charge", Assert.Single(item.Below).Words[..6]));
        Assert.Equal(
            ["13 items, from 0.50 USD (call C-1) to 6.50 USD (call C-13)", "call C-1: Charge × 50 % = 0.50 USD"],
            Lines(Calls.Total(Charge * Percent(50)), Charged(13)).Select(line => line.Words));
    }

    [Fact]
    public void Of_items_of_which_nothing_is_known_it_is_told_how_many_there_are() => Assert.Equal(
        ["13 items", "call C-1: Charge × 50 % = undetermined: call.charge was not given for 2002-01"],
        Lines(Calls.Total(Charge * Percent(50)), [.. Enumerable.Range(1, 13).Select(number => Item.Of($"C-{number}"))]).Select(line => line.Words));

    // Half of 1 and of 2 are at most 1, half of 12, 13 and 14 at least 6.
    [Fact]
    public void How_many_come_to_a_limit_is_told_of_each_that_is_stated_one_in_another() => Assert.Equal(
        [
            "14 items, from 1.00 USD (call C-1) to 6.00 USD (call C-14)",
            "3 of them come to 6.00 USD",
            "2 of them come to 1.00 USD",
            "call C-1: the lesser of (the greater of (Charge × 50 %) and 1.00 USD) and 6.00 USD = 1.00 USD",
        ],
        Lines(Calls.Total((Charge * Percent(50)).Within(Usd.Of(1), Usd.Of(6))), Charged(14)).Select(line => line.Words));

    [Fact]
    public void A_limit_that_none_comes_to_is_not_told() => Assert.Equal(
        ["13 items, from 1.00 USD (call C-1) to 13.00 USD (call C-13)", "call C-1: the lesser of Charge and 50.00 USD = 1.00 USD"],
        Lines(Calls.Total(Charge.NotExceeding(Usd.Of(50))), Charged(13)).Select(line => line.Words));

    [Fact]
    public void A_field_says_for_which_item_it_was_given_or_that_it_was_not()
    {
        var explained = Explained(Calls.Total(Charge - Discount), Month(1).With(Calls, [Item.Of("C-1").With(Charge, Usd.Of(5)).With(Discount, Usd.Of(1)), Item.Of("C-2")]));

        Assert.Equal(
            ["charge: given for call C-1", "discount: given for call C-1", "charge: not given", "discount: none given"],
            Steps(explained.Conclusion).Where(step => step.Rule is FieldValue).Select(step => $"{step.Rule}: {step.Source}"));
    }

    [Fact]
    public void Items_were_not_given_and_lots_are_not_known()
    {
        var owed = Fact.Money("owed", Usd, "1", "What is owed").InRange(0);
        var debts = SampleLots.Debts;
        var account = debts.MovedBy(debts.Adding(owed).With(SampleLots.Due, ThePeriod.End));

        Assert.Equal("not given", Of(Explained(Calls.Total(Charge), Month(1))));
        Assert.Equal("not known", Of(Explained(debts.OfThePeriod.Total<Money>(debts.Remaining), Month(1), account)));

        static string Of(Derivation derivation) => Assert.Single(Steps(derivation.Conclusion), step => step.Rule is OverItems).Source;
    }

    // Which branch the first call took says nothing of the others.
    [Fact]
    public void What_is_said_of_each_item_is_told_as_a_whole_and_not_as_it_was_applied_to_one() => Assert.Equal(
        [
            "call C-1: Charge × 50 % if “Disputed”, otherwise Charge = 5.00 USD",
            "call C-2: Charge × 50 % if “Disputed”, otherwise Charge = 20.00 USD",
        ],
        Lines(Calls.Total(Charge.Unless(Disputed, then: Charge * Percent(50))), Call(1, 10).With(Disputed, true), Call(2, 20)).Select(line => line.Words));

    private static Item[] Charged(int count) => [.. Enumerable.Range(1, count).Select(number => Call(number, number))];

    private static EquatableArray<ToldLine> Lines(Rule<Money> rule, params Item[] items) => Explained(rule, Month(1).With(Calls, items)).ToLines()[0].Below;

    private static Derivation Explained(Rule<Money> rule, PeriodFacts month, params Provision[] others) =>
        SmallAgreement.Of(Clause("1", [Commission.Means(rule), .. others])).Settle(month).Statements[0].Explain(Commission);

    private static IEnumerable<Step> Steps(Step step) => step.Steps.SelectMany(Steps).Prepend(step);
}

using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>Conditions hold, fail or are undetermined, joined as in logic of three values; choices look at the branch alone that they take.</summary>
public sealed class TruthStepsTests
{
    private static readonly Rule<bool> IsMore = Amount > Credit;
    private static readonly Rule<bool> True = true;

    public static TheoryData<string> Sizes => SizedRows.Sizes;

    [Fact]
    public void Conditions_are_joined_whatever_is_undetermined() => Assert.Empty(SizedRows.Differences(
        "few digits",
        Open & IsMore,
        Open | IsMore,
        !Open,
        !(Open & !IsMore),
        !Open | !IsMore | Agreed,
        Open & IsMore & Agreed & !IsMore,
        Open & Open,
        Open & True,
        Open | !True,
        Open | True,
        Open & !True,
        (Open | IsMore) & (Agreed | !Open),
        !!Open));

    [Fact]
    public void It_is_known_of_everything_whether_it_is_determined() => Assert.Empty(SizedRows.Differences(
        "few digits",
        IsDetermined(Amount),
        IsDetermined(Amount / Part),
        IsDetermined(Credit),
        IsDetermined(Amount / (Credit / Dollars(1))),
        !IsDetermined(Rent),
        Amount.WasGiven(),
        Credit.WasGiven(),
        Rule<bool>.Of(new Determined(Open.Node)),
        Rule<bool>.Of(new Determined((Open & IsMore).Node)),
        Rule<bool>.Of(new Determined((Open | Agreed).Node))));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_choice_takes_one_branch_and_is_undetermined_as_that_is(string size) => Assert.Empty(SizedRows.Differences(
        size,
        Chosen(Open, Amount, Credit),
        Chosen(!Open, Amount, Credit),
        Chosen(IsMore, Amount, Dollars(7)),
        Chosen(Open, Amount, Amount),
        Chosen(Agreed, Amount, Amount),
        Chosen(Agreed, Amount / Plain(3), Credit / Plain(7)),
        Chosen(Open, Amount / Part, Credit),
        Chosen(Open, Credit, Amount / Part),
        Chosen(Open, Amount / Part, Credit / Part),
        Chosen(Open, Amount / Part, Rent / (Credit / Dollars(1))),
        Chosen(Open & IsMore, Dollars(0), Amount * Part),
        Chosen(Open, Chosen(IsMore, Amount, Rent), Credit),
        Chosen(True, Amount, Credit),
        Chosen(!True, Amount, Credit)));

    [Fact]
    public void Truths_are_chosen_as_amounts_are() => Assert.Empty(SizedRows.Differences(
        "few digits",
        Rule<bool>.Of(new Choice(Open.Node, IsMore.Node, Agreed.Node)),
        Rule<bool>.Of(new Choice(Agreed.Node, Open.Node, IsMore.Node)),
        Rule<bool>.Of(new Choice(IsMore.Node, True.Node, Open.Node)),
        Rule<bool>.Of(new Confined(IsMore.Node, Open.Node)),
        Rule<bool>.Of(new Confined(Open.Node, IsMore.Node))));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_is_confined_to_a_case_is_undetermined_in_every_other(string size) => Assert.Empty(SizedRows.Differences(
        size,
        Confined(Open, Amount),
        Confined(IsMore, Amount / Part),
        Confined(True, Amount),
        Confined(!True, Amount),
        Confined(Agreed, Amount + Credit),
        Amount + Confined(Open, Credit)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_means_nothing_where_it_is_not_given_counts_as_nothing(string size) => Assert.Empty(SizedRows.Differences(
        size, Credit, Credit + Dollars(1), Credit * Part, Amount - Credit, Chosen(Agreed, Credit, Amount)));

    private static Rule<bool> IsDetermined(Rule<Money> rule) => Rule<bool>.Of(new Determined(rule.Node));

    private static Rule<Money> Chosen(Rule<bool> condition, Rule<Money> then, Rule<Money> otherwise) => Rule<Money>.Of(new Choice(condition.Node, then.Node, otherwise.Node));

    private static Rule<Money> Confined(Rule<bool> condition, Rule<Money> amount) => Rule<Money>.Of(new Confined(condition.Node, amount.Node));

    private static Rule<Money> Dollars(Rational number) => Usd.Of(number);

    private static Rule<Ratio> Plain(Rational number) => new Ratio(number);
}

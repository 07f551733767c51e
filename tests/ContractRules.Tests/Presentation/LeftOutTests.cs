using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Presentation;

/// <summary>Which figures come to nothing and are left out of a page, and which come to zero and still say something.</summary>
public sealed class LeftOutTests
{
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);
    private static readonly Term<Money> Grown = Term.Money("grown", "Grown", Usd);
    private static readonly Term<Money> Shortfall = Term.Money("shortfall", "Shortfall", Usd);
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);
    private static readonly Term<Money> Arrears = Term.Money("arrears", "Arrears", Usd);

    private static readonly Agreement Shop = new(
        "shop", "Shop", Dated, Cadence.Months, [Seller, Buyer],
        [
            Clause(
                "1",
                Net.Means(Sales - Costs),
                Balance.Means(Balance.Prior() + Net),
                Grown.Means((Balance - Balance.Prior()).Rounded(Rounding.ToTheCent)),
                Shortfall.Means(Usd.Of(30) - Sales.ToDateBefore().Rounded(Rounding.ToTheCent)),
                Arrears.Means((Arrears.Prior() + Net).NotBelowZero())),
        ],
        layout: new(
            Lay.Section("Month", Lay.Sum(Net), Lay.Sum(Grown), Lay.Sum(Shortfall)), Lay.Section("Balances", Lay.RollForward(Balance), Lay.RollForward(Arrears))));

    [Fact]
    public void Where_nothing_happened_there_is_no_section_for_it()
    {
        Assert.Equal(["Month"], Page((0, 0)).Sections.Select(section => section.Heading));
        Assert.Equal(["shortfall"], Page((0, 0)).Sections[0].Figures.Select(figure => figure.Last.Key));
    }

    // What was sold cost as much.
    [Fact]
    public void A_sum_of_parts_that_make_zero_says_so() =>
        Assert.Equal(["Part Sales 10.00", "Less Costs −10.00", "Total Net 0.00"], Lines("net", (10, 10)));

    [Fact]
    public void What_did_not_grow_since_the_period_before_says_nothing()
    {
        Assert.Equal(["Part Balance 50.00", "Less Balance of the period before −30.00", "Total Grown 20.00"], Lines("grown", (30, 0), (20, 0)));
        Assert.Empty(Lines("grown", (30, 0), (10, 10)));
    }

    // 30 to be sold in all, less what was sold before: 20 and then 30.
    [Fact]
    public void What_is_zero_less_what_was_before_says_nothing_either()
    {
        Assert.Equal(["Part stated by the clause 30.00", "Less Sales before −20.00", "Total Shortfall 10.00"], Lines("shortfall", (20, 0), (10, 0)));
        Assert.Empty(Lines("shortfall", (20, 0), (10, 0), (0, 0)));
    }

    [Fact]
    public void A_balance_that_a_limit_keeps_at_zero_says_nothing_and_one_that_came_to_zero_does()
    {
        Assert.Empty(Lines("arrears", (0, 20)));
        Assert.Equal(
            ["Opening brought forward 30.00", "Part Net −40.00", "Limited not below zero 10.00", "Closing Arrears 0.00"], Lines("arrears", (30, 0), (0, 40)));
        Assert.Equal(["Opening brought forward 30.00", "Part Net −30.00", "Closing Balance 0.00"], Lines("balance", (30, 0), (0, 30)));
    }

    private static string[] Lines(string key, params (int Sales, int Costs)[] months) =>
        Page(months).Sections.SelectMany(section => section.Figures).SingleOrDefault(figure => figure.Last.Key == key)?.Lines.Read() ?? [];

    private static LaidOutStatement Page(params (int Sales, int Costs)[] months) => Shop
        .Settle([.. months.Select((given, month) => Month(month + 1).With(Sales, Usd.Of(given.Sales)).With(Costs, Usd.Of(given.Costs)))]).Statements[^1].LaidOut();
}

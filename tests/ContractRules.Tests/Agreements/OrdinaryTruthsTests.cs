using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>
/// Which conditions are settled in ordinary periods, told by what is paid upon them: <c>then</c> where they hold, <c>otherwise</c> where they don't,
/// either where that hangs on figures.
/// </summary>
public class OrdinaryTruthsTests
{
    private static readonly Fact<Money> Then = Fact.Money("then", Usd, "1", "Paid where it holds");
    private static readonly Fact<Money> Otherwise = Fact.Money("otherwise", Usd, "1", "Paid where it doesn't");
    private static readonly Fact<bool> Dispute = Fact.Truth("dispute", "1", "Whether there is a dispute").NothingUnlessGiven();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "Day of a notice");
    private static readonly Term<bool> Flag = Term.Truth("flag", "Flag");
    private static readonly Term<bool> Before = Term.Truth("before", "Flag of the period before");
    private static readonly Term<bool> LongBefore = Term.Truth("long-before", "Flag of two periods before");

    // Never in ordinary periods; always; and as sales have it.
    private static readonly Rule<bool> No = Dispute;
    private static readonly Rule<bool> Yes = !Dispute;
    private static readonly Rule<bool> Maybe = Sales > Usd.Of(5);

    [Fact]
    public void One_condition()
    {
        Assert.Equal("otherwise", Core(No));
        Assert.Equal("then", Core(Yes));
        Assert.Equal("otherwise sales then", Core(Maybe));
        Assert.Equal("otherwise sales then", Core(!Maybe));
    }

    [Fact]
    public void All_of_several()
    {
        Assert.Equal("otherwise", Core(No & Yes));
        Assert.Equal("otherwise", Core(No & Maybe));
        Assert.Equal("then", Core(Yes & !Dispute));
        Assert.Equal("otherwise sales then", Core(Yes & Maybe));
    }

    [Fact]
    public void Any_of_several()
    {
        Assert.Equal("otherwise", Core(No | Closed.NothingUnlessGiven()));
        Assert.Equal("then", Core(No | Yes));
        Assert.Equal("then", Core(Yes | Maybe));
        Assert.Equal("otherwise sales then", Core(No | Maybe));
    }

    [Fact]
    public void One_upon_another()
    {
        Assert.Equal("then", Core(Yes.ProvidedThat(Yes, otherwise: No)));
        Assert.Equal("otherwise", Core(Yes.ProvidedThat(No, otherwise: No)));
        Assert.Equal("then", Core(Yes.ProvidedThat(Maybe, otherwise: !Dispute)));
        Assert.Equal("otherwise sales then", Core(Yes.ProvidedThat(Maybe, otherwise: No)));
    }

    [Fact]
    public void One_that_ordinary_periods_give_is_open() => Assert.Equal("dispute otherwise then", Core(Dispute.Ordinary()));

    [Fact]
    public void What_is_settled_inside_one_that_is_open_asks_for_nothing() =>
        Assert.Equal("otherwise sales then", Core((Notice.WasGiven() & Notice <= ThePeriod.End) | Maybe));

    [Fact]
    public void One_over_the_past_stays_what_it_is_to_begin_with_unless_something_changes_it()
    {
        Assert.Equal("otherwise", Core(Flag, Flag.Means(Flag.Prior() | No)));
        Assert.Equal("otherwise sales then", Core(Flag, Flag.Means(Flag.Prior() | Maybe)));
        Assert.Equal("otherwise then", Core(Flag, Flag.Means(!Flag.Prior())));
    }

    // Each is what the next was in the period before, whichever stands first; the last hangs on sales.
    [Fact]
    public void What_changes_one_changes_those_that_recall_it_one_after_another()
    {
        Definition[] definitions = [LongBefore.Means(Before.Prior()), Before.Means(Flag.Prior()), Flag.Means(Maybe)];

        Assert.Equal("otherwise sales then", Core(LongBefore, definitions));
        Assert.Equal("otherwise sales then", Core(LongBefore, [.. definitions.Reverse()]));
        Assert.Equal("otherwise sales then", Core(Before, Before.Means(Flag.Prior()), Flag.Means(Maybe)));
        Assert.Equal("otherwise", Core(LongBefore, LongBefore.Means(Before.Prior()), Before.Means(Flag.Prior()), Flag.Means(No)));
    }

    private static string Core(Rule<bool> condition, params Definition[] definitions) => string.Join(
        ' ', Of(Clause("1", [.. definitions, Seller.Pays(Buyer, Then.ProvidedThat(condition, otherwise: Otherwise))])).CoreFacts.Select(fact => fact.Key).Order(StringComparer.Ordinal));
}

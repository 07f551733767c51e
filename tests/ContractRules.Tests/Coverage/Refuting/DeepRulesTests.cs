using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>Rules of a thousand levels and chains of two thousand terms: whether they lead somewhere is looked into on a stack of one megabyte.</summary>
public sealed class DeepRulesTests
{
    private const int Levels = 1_000;
    private const int Terms = 2_000;

    private static readonly Term<LocalDate>[] Days = [.. Enumerable.Range(0, Terms).Select(number => Term.Date($"day-{number}", $"Day {number}"))];
    private static readonly Term<Money>[] Amounts = [.. Enumerable.Range(0, Terms).Select(number => Term.Money($"amount-{number}", $"Amount {number}", Currency.Usd))];

    public static TheoryData<string> FormsOfDays => [.. DeepDays.Keys];

    public static TheoryData<string> FormsOfAmounts => [.. DeepAmounts.Keys];

    public static TheoryData<string> FormsOfConditions => [.. DeepConditions.Keys];

    private static Dictionary<string, Func<Rule<LocalDate>, Rule<LocalDate>>> DeepDays { get; } = new()
    {
        ["the later of it and another"] = day => day.Later(B),
        ["the earlier of it and another"] = day => day.Earlier(B),
        ["in other words"] = day => day.Called($"the day"),
        ["in one case"] = day => day.ProvidedThat(P, otherwise: B),
        ["read so"] = day => Basis.Decides<LocalDate>(("one", day), ("other", B)),
        ["a day before"] = day => Rule<LocalDate>.Of(new DateShift(day.Node, 0, -1)),
    };

    private static Dictionary<string, Func<Rule<Money>, Rule<Money>>> DeepAmounts { get; } = new()
    {
        ["at most a thousand"] = amount => amount.NotExceeding(Usd(1_000)),
        ["in other words"] = amount => amount.Called($"the amount"),
        ["read so"] = amount => Basis.Decides<Money>(("one", amount), ("other", Y)),
    };

    private static Dictionary<string, Func<Rule<bool>, Rule<bool>>> DeepConditions { get; } = new()
    {
        ["not"] = condition => !condition,
        ["and"] = condition => Rule<bool>.Of(new All([condition.Node, Q.WasGiven().Node])),
        ["or"] = condition => Rule<bool>.Of(new Any([condition.Node, Q.WasGiven().Node])),
    };

    [Theory]
    [MemberData(nameof(FormsOfDays))]
    public void Of_a_deep_day_it_is_open_whether_it_is_later_than_another(string form)
    {
        var day = Deep((Rule<LocalDate>)A, DeepDays[form]);
        var meaning = Days[0].Means(B);

        Assert.Equal(Either, OnLittleStack(asked => Usd(3).ProvidedThat(asked), day <= ThePeriod.End, meaning));
        Assert.Equal(Either, OnLittleStack(asked => Usd(3).ProvidedThat(asked), C <= day, meaning));
        Assert.Equal(Either, OnLittleStack(asked => Basis.Decides<Money>(("one", Usd(3).ProvidedThat(asked)), ("other", Usd(4))), day <= ThePeriod.End, meaning));
    }

    [Theory]
    [MemberData(nameof(FormsOfAmounts))]
    public void Of_a_deep_amount_it_is_open_what_it_comes_to(string form)
    {
        Rule<Money> Read(Rule<Money> rule) => Basis.Decides<Money>(("one", rule), ("other", Usd(4)));
        var amount = Deep((Rule<Money>)X, DeepAmounts[form]);

        Assert.Equal(Either, OnLittleStack(asked => Read(Usd(3).ProvidedThat(asked).ProvidedThat(X >= Usd(5))), amount >= Usd(6)));
        Assert.Equal(Either, OnLittleStack(asked => Read(Usd(3).ProvidedThat(amount >= Usd(0) | asked)), Is(P)));
    }

    [Theory]
    [MemberData(nameof(FormsOfConditions))]
    public void Of_a_deep_condition_it_is_open_what_it_comes_to(string form)
    {
        var condition = Deep((Rule<bool>)Q, DeepConditions[form]);

        Assert.Equal(Either, OnLittleStack(asked => Usd(3).ProvidedThat(asked).ProvidedThat(P | condition), Is(R)));
        Assert.Equal(Either, OnLittleStack(asked => Usd(3).ProvidedThat(Usd(1).ProvidedThat(condition) >= Usd(0) | asked), Is(P)));
    }

    [Fact]
    public void Of_a_long_chain_of_terms_it_is_open_what_the_last_one_comes_to()
    {
        Assert.Equal(Either, OnLittleStack(asked => Usd(3).ProvidedThat(asked), Days[^1] <= ThePeriod.End, [.. Chain(Days, A, before => before)]));
        Assert.Equal(Either, OnLittleStack(asked => Usd(3).ProvidedThat(asked), Days[^1] <= ThePeriod.End, [.. Chain(Days, A, before => before.Prior(initial: ThePeriod.Start))]));
        Assert.Equal(Either, OnLittleStack(asked => Usd(3).ProvidedThat(Amounts[^1] >= Usd(0) | asked), Is(P), [.. Chain(Amounts, X, before => before)]));
    }

    // What day it is hangs on whether the day before it in the chain is late, and that again on the one before.
    [Fact]
    public void Of_a_long_chain_of_days_each_chosen_by_another_it_is_open_which_the_last_one_is() => Assert.Equal(
        Either,
        OnLittleStack(
            asked => Usd(3).ProvidedThat(asked),
            Days[^1] <= ThePeriod.End,
            [.. Chain(Days, A, before => A.ProvidedThat(Rule<bool>.Of(new Choice((before <= ThePeriod.End).Node, P.Node, Q.Node)), otherwise: B))]));

    [Fact]
    public void Of_a_day_that_begins_with_another_and_so_on_it_is_open_what_it_was()
    {
        var first = Days.Take(Levels).Aggregate((Rule<LocalDate>)A, (day, next) => next.Prior(initial: day));

        Assert.Equal(Either, OnLittleStack(asked => Usd(3).ProvidedThat(asked), first <= ThePeriod.End, [.. Days.Take(Levels).Select(day => (Provision)day.Means(B))]));
    }

    private static IEnumerable<Provision> Chain<T>(Term<T>[] terms, Rule<T> first, Func<Term<T>, Rule<T>> next)
        where T : struct => terms.Select((term, place) => (Provision)term.Means(place == 0 ? first : next(terms[place - 1])));

    private static Rule<T> Deep<T>(Rule<T> rule, Func<Rule<T>, Rule<T>> form)
        where T : struct
    {
        while (rule.Node.Depth < Levels)
        {
            rule = form(rule);
        }

        return rule;
    }

    private static string OnLittleStack(Func<Rule<bool>, Rule<Money>> rule, Rule<bool> asked, params EquatableArray<Provision> others)
    {
        var agreement = Of(Clause("1", [Term.Money("way", "Fee", Currency.Usd).Means(rule(asked)), .. others]));
        var left = "";
        var thread = new Thread(() => left = LeftOnItsWays(asked, agreement), maxStackSize: 1_024 * 1_024);
        thread.Start();
        thread.Join();
        return left;
    }

    private static Rule<bool> Is(Fact<bool> truth) => Rule<bool>.Of(new FactValue(((FactValue)((Rule<bool>)truth).Node).Fact));
}

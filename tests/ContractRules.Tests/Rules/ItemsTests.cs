using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Rules;

/// <summary>Rules over the items of a period: totals, counts, the least and the greatest, of all, of some, of groups.</summary>
public class ItemsTests
{
    private static readonly Term<Money> Result = Term.Money("result", "Result", Usd);
    private static readonly Term<Money> Shared = Term.Money("shared", "Shared", Usd);

    [Fact]
    public void Nothing_is_no_condition_and_no_field()
    {
        Assert.Throws<ArgumentNullException>("condition", () => Calls.Where(null!));
        Assert.Throws<ArgumentNullException>("field", () => Calls.By(null!));
        Assert.Throws<ArgumentNullException>("field", () => Calls.DatedBy(null!));
        Assert.Throws<ArgumentException>("name", () => Destination.Is(" "));
        Assert.Throws<ArgumentException>("description", () => Field.Text("destination", " "));
        Assert.Throws<ArgumentException>("description", () => Items.Of("call", "1", " ", Charge));
    }

    [Fact]
    public void A_commission_for_each_sale_lies_within_its_bounds_and_is_added_up()
    {
        // 1 % of 20, 100 and 900, within 0.50 and 5: 0.20 → 0.50, 1.00, 9.00 → 5.00; together 6.50.
        Rule<Money> commission = (Charge * Rate(1)).AtLeast(Usd.Of(0.50m)).NotExceeding(Usd.Of(5));

        Assert.Equal(Usd.Of(6.50m), Settled(Calls.Total(commission), Call(1, 20), Call(2, 100), Call(3, 900)));
    }

    [Fact]
    public void Calls_billed_by_started_units_each_come_to_more_than_all_of_them_together()
    {
        // Billed 30/6: the first 30 seconds, then by started 6. 31, 67 and 65 seconds are 36 + 72 + 66 = 174, together 163 → 168; at 0.0001 a second.
        Item[] calls = [Call(31, 0), Call(67, 0), Call(65, 0)];
        var price = (Rule<Price>)Usd.Of(0.0001m, per: Second);

        Assert.Equal(Usd.Of(0.0174m), Settled(Calls.Total(Billed(Seconds) * price), calls));
        Assert.Equal(Usd.Of(0.0168m), Settled(Billed(Calls.Total<Quantity>(Seconds)) * price, calls));

        static Rule<Quantity> Billed(Rule<Quantity> seconds) => seconds.AtLeast(Second.Of(30)).RoundedToMultiplesOf(Second.Of(6), RoundingMode.Up);
    }

    [Fact]
    public void Seats_added_and_removed_count_by_the_day()
    {
        var seat = new Unit("seat", "seats");
        var seats = Field.Quantity("seats", seat, "Seats added, or removed where negative");
        var changes = Items.Of("change", "1", "Changes of the seats", seats, On).DatedBy(On);
        var fee = changes.Total(seats * ((On.DaysUntil(ThePeriod.End) + Unit.Day.Of(1)) / ThePeriod.Days)) * (Rule<Price>)Usd.Of(31, per: seat);
        Item Change(string key, int number, int day) => Item.Of(key).With(seats, seat.Of(number)).With(On, new LocalDate(2002, 1, day));

        var january = Of(Clause("1", Result.Means(fee))).Settle(Month(1).With(changes, [Change("a", 10, 1), Change("b", 2, 16), Change("c", -3, 29)])).Statements[0];

        // At 31 a month: 10 seats for 31 days of 31, 2 for 16, less 3 for 3: 310 + 32 − 9 = 333.
        Assert.Equal(Usd.Of(333), january.Of(Result).Value);
    }

    [Fact]
    public void Only_items_that_meet_a_condition_count()
    {
        Item[] calls = [Call(1, 10), Call(2, 20, destination: "IN"), Call(3, 30)];

        Assert.Equal(Usd.Of(40), Settled(Calls.Where(Destination.Is("PK")).Total(Charge), calls)); // 10 + 30
        Assert.Equal(Usd.Of(30), Settled(Calls.Where(Destination.Is("PK")).Where(Charge > Usd.Of(10)).Total(Charge), calls));
        Assert.Equal(Usd.Of(20), Settled(Calls.Where(!Destination.Is("PK")).Least(Charge), calls));
        Assert.Equal(Usd.Of(30), Settled(Calls.Greatest(Charge), calls));
        Assert.Equal(Usd.Of(3), Settled(Calls.Count() * Usd.Of(1), calls));
    }

    [Fact]
    public void Inside_a_group_the_items_are_those_of_the_group()
    {
        Item[] calls = [Call(1, 40), Call(2, 30), Call(3, 20, "bell"), Call(4, 5, "corp")];

        // No customer pays more than 50: acme 40 + 30 → 50, bell 20, corp 5; together 75.
        Assert.Equal(Usd.Of(75), Settled(Calls.By(Customer).Total(Calls.Total(Charge).NotExceeding(Usd.Of(50))), calls));
        Assert.Equal(Usd.Of(3), Settled(Calls.By(Customer).Count() * Usd.Of(1), calls));
        Assert.Equal(Usd.Of(70), Settled(Calls.By(Customer).Greatest(Calls.Total(Charge)), calls));

        // Of calls above 10: acme 40 + 30, bell 20; the least total of a customer is 20.
        Assert.Equal(Usd.Of(20), Settled(Calls.Where(Charge > Usd.Of(10)).By(Customer).Least(Calls.Total(Charge)), calls));
    }

    [Fact]
    public void The_share_of_an_item_is_taken_of_all_items_or_of_its_group()
    {
        Item[] calls = [Call(1, 30), Call(2, 10), Call(3, 60, "bell")];
        var shares = (Charge / Calls.Total(Charge)) * Charge;

        // 30 × 30 % + 10 × 10 % + 60 × 60 % = 9 + 1 + 36 = 46.
        Assert.Equal(Usd.Of(46), Settled(Calls.Total(shares).Rounded(Rounding.ToTheCent), calls));

        // Within groups: acme 30 × 3/4 + 10 × 1/4 = 25, bell 60: 85.
        Assert.Equal(Usd.Of(85), Settled(Calls.By(Customer).Total(Calls.Total(shares)).Rounded(Rounding.ToTheCent), calls));
    }

    [Fact]
    public void What_an_item_leaves_undetermined_names_the_item()
    {
        var unknown = Item.Of("C-9").With(Customer, "acme").With(Destination, "PK");
        var outcome = Outcome(Calls.Total(Charge), Call(1, 10), unknown, Item.Of("C-10"));

        Assert.Equal("call.charge was not given for 2002-01 (call C-9 and 1 more)", Assert.Single(outcome.Reasons).ToString());
        Assert.Equal(
            "call.destination was not given for 2002-01 (call C-10)",
            Assert.Single(Outcome(Calls.Where(Destination.Is("PK")).Count() * Usd.Of(1), Call(1, 10), Item.Of("C-10")).Reasons).ToString());
        Assert.Equal(
            "call.customer was not given for 2002-01 (call C-10)",
            Assert.Single(Outcome(Calls.By(Customer).Count() * Usd.Of(1), Call(1, 10), Item.Of("C-10")).Reasons).ToString());
    }

    [Fact]
    public void There_is_no_least_of_none_but_a_total()
    {
        Assert.Equal(Usd.Of(0), Settled(Calls.Total(Charge)));
        Assert.Equal("there is no call in 2002-01", Assert.Single(Outcome(Calls.Least(Charge)).Reasons).ToString());
    }

    [Fact]
    public void Items_that_were_not_given_are_missing_unless_then_there_are_none()
    {
        var notGiven = Of(Clause("1", Result.Means(Calls.Total(Charge)))).Settle(Month(1)).Statements[0].Of(Result);
        var none = Of(Clause("1", Result.Means(Calls.NoneUnlessGiven().Total(Charge)))).Settle(Month(1)).Statements[0].Of(Result);

        Assert.Equal("call was not given for 2002-01", Assert.Single(notGiven.Reasons).ToString());
        Assert.Equal(Usd.Of(0), none.Value);
    }

    [Law]
    public void A_total_over_groups_is_that_over_all_items(SomeCalls drawn) =>
        Assert.Equal(Settled(Calls.Total(Charge), [.. drawn.Calls]), Settled(Calls.By(Customer).Total(Calls.Total(Charge)), [.. drawn.Calls]));

    [Law]
    public void The_order_of_the_items_changes_nothing(SomeCalls drawn)
    {
        Item[] calls = [.. drawn.Calls];
        var rule = Calls.By(Customer).Total(Calls.Where(Charge > Usd.Of(1)).Total(Charge).NotExceeding(Usd.Of(50))) + Calls.Total((Charge * Rate(7)).Rounded(Rounding.ToTheCent));
        Assert.Equal(Settled(rule, calls), Settled(rule, [.. calls.Reverse()]));
    }

    [Fact]
    public void Items_read_with_their_condition_and_their_groups() => Assert.Equal(
        ("call", "call where charge > 1.00 USD", "call by customer", "call by customer where charge > 1.00 USD"),
        ($"{Calls}", $"{Calls.Where(Charge > Usd.Of(1))}", $"{Calls.By(Customer)}", $"{Calls.Where(Charge > Usd.Of(1)).By(Customer)}"));

    [Fact]
    public void An_item_reads_with_what_was_given_or_that_it_was_withdrawn() => Assert.Equal(
        ("C-7 withdrawn", "C-7: customer acme, charge 5"),
        ($"{Item.Withdrawn("C-7")}", $"{Item.Of("C-7").With(Charge, Usd.Of(5)).With(Customer, "acme")}"));

    [Fact]
    public void Rules_over_items_read_as_they_are_said()
    {
        Assert.Equal("the total of charge over each call", $"{Calls.Total(Charge)}");
        Assert.Equal("the greatest of charge over each call where (destination is PK) and (charge > 1.00 USD)", $"{Calls.Where(Destination.Is("PK")).Where(Charge > Usd.Of(1)).Greatest(Charge)}");
        Assert.Equal("the total of (the total of charge over each call) over each group of call by customer", $"{Calls.By(Customer).Total(Calls.Total(Charge))}");
    }

    [Fact]
    public void A_field_stands_only_in_what_is_said_of_its_items()
    {
        var fault = Assert.Single(Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Result.Means(Charge + Usd.Of(1))))).Faults);
        Assert.StartsWith("the field charge stands where there is no item that has it", fault.Message, StringComparison.Ordinal);

        Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Result.Means(Calls.By(Customer).Total(Charge)))));
    }

    [Fact]
    public void Wrong_items_are_faults_with_their_place()
    {
        var dated = Calls.DatedBy(On);
        var agreement = Of(Clause("1", Result.Means(dated.Total(Charge))));
        var faults = agreement.Settle(Month(1).With(dated,
        [
            Call(1, 1.234m).With(On, new LocalDate(2002, 1, 5)),
            Call(1, 1).With(On, new LocalDate(2002, 2, 5)),
            Item.Of("C-3").With("length", new NumberValue(3)).With("colour", "red"),
        ]).WithItems("visit", [])).Faults;

        Assert.Equal(
        [
            "2002-01, call C-1, charge: found 1.234; expected a number of USD, with at most 2 decimals",
            "2002-01, call C-1: the key is given twice; expected each key once in a period",
            "2002-01, call C-1, on: found 2002-02-05; expected a date from 2002-01-01 to 2002-01-31",
            "2002-01, call C-3, length: no such field; expected one of seconds, charge, discount, on, disputed, customer and destination",
            "2002-01, call C-3, colour: no such field for a name; expected one of seconds, charge, discount, on, disputed, customer and destination",
            "2002-01, call C-3, on: the date is missing; expected a date from 2002-01-01 to 2002-01-31",
            "2002-01, visit: no such items; expected a list that the agreement asks for",
        ], faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Fields_have_names_of_their_own()
    {
        Assert.Throws<ArgumentException>(() => Items.Of("call", "1", "Calls"));
        Assert.Throws<ArgumentException>(() => Items.Of("call", "1", "Calls", Charge, Field.Text("charge", "Again")));
        Assert.Throws<ArgumentException>(() => Items.Of("call", "1", "Calls", Field.Text("key", "The key")));
        Assert.Throws<ArgumentException>(() => Items.Of("call", "1", "Calls", Charge).By(Customer));
        Assert.Throws<ArgumentException>(() => Items.Of("call", "1", "Calls", Charge).DatedBy(On));
    }

    [Fact]
    public void Items_that_no_clause_in_force_asks_for_are_warned_of()
    {
        var deleted = new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Replace(Clause("1", Result.Means(Usd.Of(1)))));
        var agreement = Amended([Clause("1", Result.Means(Calls.Total(Charge)))], deleted);
        var timeline = agreement.Settle([Month(1).With(Calls, [Call(1, 10)]), Month(2).With(Calls, [Call(2, 20)]), Month(3).With(Calls, [])]);

        Assert.Equal(
            ["1 of call were given, but no clause in force asks for them, so they count towards nothing"],
            timeline.Statements.SelectMany(statement => statement.Warnings).Select(warning => warning.Words));
    }

    [Fact]
    public void What_is_expected_of_items_is_told_with_how_many_there_are()
    {
        var agreement = Of(Clause("1", Result.Means(Calls.Total(Charge)), Expectation.That("no call is free", Calls.Least(Charge) > Usd.Of(0))));

        Assert.Equal(
            "2002-01, call: found 2 of call; expected that no call is free (1)",
            Assert.Single(agreement.Settle(Month(1).With(Calls, [Call(1, 10), Call(2, 0)])).Faults).ToString());
    }

    [Fact]
    public void The_clause_of_items_is_one_of_the_agreement()
    {
        var elsewhere = Items.Of("visit", "9", "Visits", Charge);
        var fault = Assert.Single(Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Result.Means(elsewhere.Total(Charge))))).Faults);

        Assert.Equal("list of items visit names this clause, but no version has it", fault.Message);
    }

    [Fact]
    public void Fractions_of_thousands_of_denominators_add_up_exactly_and_in_time()
    {
        // 1/k less 1/(k + 1), for k from 1 to 5,000: all but the ends cancel, and 5,000/5,001 is left.
        var seconds = Seconds / (Rule<Quantity>)Second.Of(1);
        var calls = Enumerable.Range(1, 5_000).Select(number => Call(number, 1)).ToArray();

        Assert.Equal(Usd.Of(new Rational(5_000, 5_001)), Settled(Calls.Total((Charge / seconds) - (Charge / (seconds + Rate(100)))), calls));
    }

    [Fact]
    public void What_is_said_of_another_list_inside_of_a_group_is_said_of_each_group()
    {
        var cost = Field.Money("cost", Usd, "What it cost");
        var costs = Items.Of("cost-item", "1", "Costs of the period", cost);
        var calls = new[] { Call(1, 1), Call(2, 2, "bell"), Call(3, 4, "bell") };
        var total = Calls.Total(Charge);
        var agreement = Of(Clause("1", Result.Means(Calls.By(Customer).Total(costs.Total(cost * Calls.Count())))));
        var shared = Of(Clause("1", Shared.Means(total), Result.Means(Calls.By(Customer).Total(costs.Total((cost * (total / Shared)).Rounded(Rounding.ToTheCent))))));

        // 10 for each call of a customer: 10 × 1 and 10 × 2; and 10 by its share of all calls, 1/7 and 6/7: 1.43 + 8.57.
        Assert.Equal(Usd.Of(30), WithCosts(agreement));
        Assert.Equal(Usd.Of(10), WithCosts(shared));

        Money WithCosts(Agreement made) => made.Settle(Month(1).With(Calls, calls).With(costs, [Item.Of("k").With(cost, Usd.Of(10))])).Statements[0].Of(Result).Value;
    }

    [Fact]
    public void A_field_is_that_of_the_items_it_was_declared_for_whatever_others_are_called()
    {
        var limit = Field.Money("charge", Usd, "The charge from which a claim is made");
        var claims = Items.Of("claim", "1", "Claims of the period", limit);
        var agreement = Of(Clause("1", Result.Means(claims.Total(Calls.Where(Charge < limit).Total(Charge)))));
        var month = Month(1).With(Calls, [Call(1, 1), Call(2, 2), Call(3, 4)]).With(claims, [Item.Of("q").With(limit, Usd.Of(3))]);

        Assert.Equal(Usd.Of(3), agreement.Settle(month).Statements[0].Of(Result).Value); // 1 + 2 are below 3

        var euros = Term.Money("euros", "Euros", Currency.Eur);
        Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", euros.Means(Calls.Total(Field.Money("charge", Currency.Eur, "Another"))))));
    }

    [Fact]
    public void A_rule_may_be_deep_inside_and_around_items()
    {
        Rule<Money> each = Charge;
        for (var level = 0; level < 900; level++)
        {
            each = each.Unless(Disputed, then: Usd.Of(1));
        }

        var total = Calls.Total(each);
        for (var level = 0; level < 900; level++)
        {
            total = -total;
        }

        Assert.Equal(Usd.Of(30), OnASmallStack(() => Settled(total, Call(1, 10), Call(2, 20))));
    }

    [Fact]
    public void What_is_said_of_all_items_inside_of_each_is_worked_out_once()
    {
        var calls = Enumerable.Range(1, 4_000).Select(number => Call(number, 1)).ToArray();

        // 4,000 × 4,000 looks at items would take minutes: each of 1.00 is 1/4,000 of the whole.
        Assert.Equal(Usd.Of(1), Settled(Calls.Total(Charge * (Charge / Calls.Total(Charge))), calls));
    }

    private static T OnASmallStack<T>(Func<T> work)
    {
        T? done = default;
        var thread = new Thread(() => done = work(), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        return done!;
    }

    private static Rule<Ratio> Rate(int percent) => Ratio.Percent(percent);

    private static Money Settled(Rule<Money> rule, params Item[] items) => SettledWith(rule, items).Value;

    private static Outcome<Money> Outcome(Rule<Money> rule, params Item[] items) => SettledWith(rule, items);

    private static Outcome<Money> SettledWith(Rule<Money> rule, Item[] items)
    {
        var timeline = Of(Clause("1", Result.Means(rule))).Settle(Month(1).With(Calls, items));
        Assert.Empty(timeline.Faults);
        return timeline.Statements[0].Of(Result);
    }

    /// <summary>Calls of three customers, also credits.</summary>
    public sealed record SomeCalls(EquatableArray<Item> Calls) : IDrawn<SomeCalls>
    {
        public static Gen<SomeCalls> Drawn =>
            from charges in Gen.Choose(-5_000, 9_900).ArrayOf()
            from customers in Gen.Elements("acme", "bell", "corp").ArrayOf(charges.Length)
            select new SomeCalls([.. charges.Zip(customers).Select((call, place) => Call(place, call.First / 100m, call.Second))]);
    }
}

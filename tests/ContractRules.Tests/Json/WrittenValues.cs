using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using Outcome = ContractRules.Settlement.Outcome;

namespace ContractRules.Tests.Json;

/// <summary>How the values that documents hold are drawn: also with words that want escaping, units without a plural and exponents of currencies.</summary>
internal static class WrittenValues
{
    private static readonly Currency Lira = new("ITL", 0);
    private static readonly Unit Kilo = new("tonne", "tonnes", 3);

    private static readonly Gen<Currency> Currencies = Gen.Elements(Currency.Usd, Currency.Jpy, Currency.Kwd, Lira, new Currency("XYZ", 7));

    private static readonly Gen<Unit> Units = Gen.Elements(Unit.Minute, Samples.Barrel, Samples.Mcf, Kilo, new Unit("USD"), new Unit("USD", "dollars", 2), new Unit("\"ä☃\n", "", 1000));

    private static readonly Gen<Reason> Reasons =
        from kind in Gen.Elements(Enum.GetValues<ReasonKind>())
        from clause in Gen.Elements<ClauseReference>("1", "4(5)(b)", "2(1)(j), second")
        from keys in Gen.Elements("sales", "a", "b").ArrayOf()
        select new Reason(kind, clause, "what \"is\" missing", "2002-10") { NotGiven = keys };

    private static readonly Gen<Value> AnyValue = Gen.OneOf(
        Numbers.Any.Select(Value (number) => new NumberValue(number)),
        Gen.Elements<Value>(TruthValue.True, TruthValue.False),
        Dates.Any.Select(Value (date) => new DateValue(date)));

    private static readonly Gen<Outcome> Outcomes = Gen.OneOf(
        AnyValue.Select(Outcome.Determined),
        Reasons.NonEmptyListOf().Select(reasons => Outcome.Undetermined([.. reasons])));

    private static readonly Gen<EquatableMap<Value>> ValueMaps =
        from keys in Gen.Elements("sales", "costs", "clause 1", "").ArrayOf()
        from values in AnyValue.ArrayOf(keys.Length)
        select EquatableMap<Value>.Empty.With(keys.Zip(values, KeyValuePair.Create));

    private static readonly Gen<Item> Items =
        from key in Gen.Elements("C-17", "C-18", "x")
        from withdrawn in Gen.Choose(1, 5)
        from values in ValueMaps
        from name in Gen.Elements("PK", "IN")
        select withdrawn == 1 ? Item.Withdrawn(key) : values.Aggregate(Item.Of(key).With("destination", name), (item, value) => item.With(value.Key, value.Value));

    private static readonly Gen<SettlementPeriod> Periods =
        from date in Dates.Any
        from days in Gen.Choose(0, 40)
        from cadence in Gen.Choose(0, 3)
        select cadence switch
        {
            0 => SettlementPeriod.Month(date.Year, date.Month),
            1 => SettlementPeriod.Quarter(date.Year, ((date.Month - 1) / 3) + 1),
            2 => SettlementPeriod.Year(date.Year),
            _ => SettlementPeriod.Between(date, date.PlusDays(days)),
        };

    private static readonly Gen<PeriodFacts> Facts =
        from period in Periods
        from values in ValueMaps
        from items in Items.ArrayOf()
        from lists in Gen.Choose(0, 2)
        from withdrawn in Gen.Elements("notice", "sales").ArrayOf()
        select Enumerable.Range(0, lists).Aggregate(
            PeriodFacts.For(period).With(values).Withdrawing(withdrawn), (facts, list) => facts.WithItems($"list {list}", items));

    public static Arbitrary<Currency> AnyCurrency => Currencies.ToArbitrary();

    public static Arbitrary<Unit> AnyUnit => Units.ToArbitrary();

    public static Arbitrary<Money> AnyMoney => (from amount in Numbers.Any from currency in Currencies select new Money(amount, currency)).ToArbitrary();

    public static Arbitrary<Quantity> AnyQuantity => (from amount in Numbers.Any from unit in Units select unit.Of(amount)).ToArbitrary();

    public static Arbitrary<Price> AnyPrice => (from amount in Numbers.Any from of in Currencies from per in Counted select of.Of(amount, per)).ToArbitrary();

    public static Arbitrary<Rate> AnyRate => (from amount in Numbers.Any from of in Units from per in Counted select of.Of(amount, per)).ToArbitrary();

    public static Arbitrary<Rounding> AnyRounding => (
        from places in Gen.Choose(-Rounding.MostPlaces, Rounding.MostPlaces)
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        select new Rounding(places, mode)).ToArbitrary();

    public static Arbitrary<Reason> AnyReason => Reasons.ToArbitrary();

    public static Arbitrary<Value> OfAnyKind => AnyValue.ToArbitrary();

    public static Arbitrary<Outcome> AnyOutcome => Outcomes.ToArbitrary();

    public static Arbitrary<EquatableMap<Value>> ValueMap => ValueMaps.ToArbitrary();

    public static Arbitrary<Item> AnyItem => Items.ToArbitrary();

    public static Arbitrary<SettlementPeriod> Period => Periods.ToArbitrary();

    public static Arbitrary<PeriodFacts> FactsOfAPeriod => Facts.ToArbitrary();

    // Units may also be currencies where something is counted per one.
    private static Gen<Unit> Counted => Gen.OneOf(Units, Currencies.Select(Unit (currency) => currency));
}

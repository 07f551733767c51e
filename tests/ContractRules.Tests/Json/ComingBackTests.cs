using System.Text.Json;
using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Tests.Explanation;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outcome = ContractRules.Settlement.Outcome;

namespace ContractRules.Tests.Json;

/// <summary>What is written without any options is read back to an equal value.</summary>
public sealed class ComingBackTests
{
    private static readonly Currency Lira = new("ITL", 0);
    private static readonly Unit Kilo = new("tonne", "tonnes", 3);
    private static readonly Party Payer = new("Fusion", "Fusion Ltd");
    private static readonly Party Payee = new("THIL", "Turner \"Hill\" Ltd");

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

    [Fact]
    public void Numbers_come_back() => CheckAll(Numbers.Any);

    [Fact]
    public void Money_comes_back() => CheckAll(from amount in Numbers.Any from currency in Currencies select new Money(amount, currency));

    [Fact]
    public void Quantities_come_back() => CheckAll(from amount in Numbers.Any from unit in Units select unit.Of(amount));

    [Fact]
    public void Prices_come_back() =>
        CheckAll(from amount in Numbers.Any from of in Currencies from per in Gen.OneOf(Units, Currencies.Select(Unit (currency) => currency)) select of.Of(amount, per));

    [Fact]
    public void Rates_come_back() =>
        CheckAll(from amount in Numbers.Any from of in Units from per in Gen.OneOf(Units, Currencies.Select(Unit (currency) => currency)) select of.Of(amount, per));

    [Fact]
    public void Ratios_come_back_with_how_they_read() => Prop.ForAll(Numbers.Any.ToArbitrary(), number =>
        new[] { new Ratio(number), Ratio.Factor(number), Ratio.Count(number) }.All(ratio => Back(ratio) is var back && back == ratio && back.Plain == ratio.Plain)).QuickCheckThrowOnFailure();

    [Fact]
    public void Amounts_of_any_kind_come_back_as_what_they_are()
    {
        IAmount[] amounts =
        [
            Currency.Usd.Of(1), Lira.Of(1), Kilo.Of(2), new Unit("USD").Of(2), Currency.Usd.Of(3, Kilo), Lira.Of(3, Currency.Usd), Kilo.Of(4, Unit.Day),
            new Unit("USD").Of(4, Unit.Day), Ratio.Percent(40), Ratio.Count(12),
        ];
        Assert.All(amounts, amount => Assert.Equal(amount, Back(amount)));
        Assert.All(amounts.OfType<IPayable>(), payable => Assert.Equal(payable, Back(payable)));
    }

    [Fact]
    public void Units_come_back_with_their_words_and_currencies_as_currencies() =>
        Prop.ForAll(Gen.OneOf(Units, Currencies.Select(Unit (currency) => currency)).ToArbitrary(), unit => Back(unit) is var back && back == unit && back.Plural == unit.Plural)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_listed_currency_comes_back_from_its_code() => Assert.All(Currency.Listed, currency =>
    {
        Assert.Equal($"\"{currency}\"", JsonSerializer.Serialize(currency));
        Assert.Equal(currency, Back(currency));
    });

    [Fact]
    public void Measures_come_back() => Assert.All(
        new[]
        {
            Measure.Ratio, Measure.Truth, Measure.Date, Measure.Of(PlainNumber.Share), Measure.Of(PlainNumber.Count), Measure.Of(Currency.Usd), Measure.Of(Kilo),
            Measure.Of(Currency.Usd, Kilo), (Measure.Ratio / Measure.Of(Unit.Day)).GetValueOrDefault(),
        },
        measure => Assert.Equal((measure, measure.Plain), (Back(measure), Back(measure).Plain)));

    [Fact]
    public void Roundings_and_powers_come_back() => CheckAll(
        from places in Gen.Choose(-Rounding.MostPlaces, Rounding.MostPlaces)
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        from number in Numbers.Any
        select (new Rounding(places, mode), new Exponentiation(number, number)),
        pair => (Back(pair.Item1), Back(pair.Item2)));

    [Fact]
    public void Periods_and_calendars_come_back()
    {
        CheckAll(Periods);
        CheckAll(from first in Periods from cadence in Gen.Elements(Enum.GetValues<Cadence>()) select new SettlementPeriods(cadence, first.Start.Day > 15 ? first : null));
        CheckAll(Dates.Calendars);
    }

    [Fact]
    public void A_period_that_was_written_otherwise_comes_back_so_written()
    {
        Assert.True(SettlementPeriod.TryParse("2002-10-01/2002-10-31", out var october));
        Assert.Equal("2002-10-01/2002-10-31", Back(october).Label);
    }

    [Fact]
    public void Values_come_back()
    {
        CheckAll(AnyValue);
        Assert.Equal(new NumberValue(5), Back(new NumberValue(5)));
        Assert.Equal(TruthValue.True, Back(TruthValue.True));
        Assert.Equal(new DateValue(new(2002, 7, 12)), Back(new DateValue(new(2002, 7, 12))));
    }

    [Fact]
    public void Outcomes_come_back_with_their_reasons() => CheckAll(Outcomes);

    [Fact]
    public void Outcomes_of_typed_rules_come_back()
    {
        var statement = TollRoad.Settle(7, null)[0];
        var open = TollRoad.Settle(7, null)[1];
        Assert.Equal(statement.Of(TollRoad.Takings), Back(statement.Of(TollRoad.Takings)));
        Assert.Equal(statement.Of(TollRoad.Average), Back(statement.Of(TollRoad.Average)));
        Assert.False(open.Of(TollRoad.Takings).IsDetermined);
        Assert.Equal(open.Of(TollRoad.Takings), Back(open.Of(TollRoad.Takings)));
        Assert.Equal(open.Of(TollRoad.Takings).Reasons, Back(open.Of(TollRoad.Takings).Reasons));
    }

    [Fact]
    public void Facts_items_and_knowledge_come_back()
    {
        CheckAll(Items);
        CheckAll(Facts);
        CheckAll(from facts in Facts.ArrayOf() from day in Dates.Any select Knowledge.Of([.. facts.Select(given => given.KnownOn(day))]));
    }

    [Fact]
    public void Carried_states_and_their_parts_come_back() => CheckAll(
        from values in Outcomes.ArrayOf()
        from sum in Numbers.Any
        from items in Items.Where(item => !item.IsWithdrawn).ArrayOf()
        from date in Dates.Any
        select (
            new Memory(values.Cast<Outcome?>().FirstOrDefault(), [.. values.Select(value => (Outcome?)value), null]) { WithoutOpen = new(sum) },
            new OpenLots(items, []),
            new Exercise("6(9)", "THIL", "terminate", "terminate for fraud", PowerEffect.Terminate, date, date, date),
            new AgreementEnd(date, "6(9)", "expiry")),
        parts => (Back(parts.Item1), Back(parts.Item2), Back(parts.Item3), Back(parts.Item4)));

    [Fact]
    public void A_carried_state_comes_back_as_itself_and_inside_of_others()
    {
        var state = TollRoad.Agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2020, 1)).With(TollRoad.Cars, TollRoad.Car.Of(7))).Carried;
        Assert.Equal(state, Back(state));
        Assert.Equal(CarriedState.None, Back(CarriedState.None));
        Assert.Equal(EquatableMap<CarriedState>.Empty.With("a", state), Back(EquatableMap<CarriedState>.Empty.With("a", state)));
        Assert.Equal(JsonSerializer.SerializeToElement(state).GetRawText(), JsonSerializer.SerializeToElement(JsonDocument.Parse(state.ToJson())).GetRawText());
    }

    [Fact]
    public void Payments_and_receipts_come_back()
    {
        CheckAll(from cents in Numbers.Cents from currency in Currencies select new PaymentDue<Money>("4(2)", Payer, Payee, currency.Of(cents), cents.IsInteger ? null : new LocalDate(2002, 11, 30)));
        CheckAll(from amount in Numbers.Any from unit in Units select new PaymentDue<Quantity>("4(2)", Payer, Payee, unit.Of(amount), new LocalDate(2002, 11, 30)));
        CheckAll(from reasons in Reasons.ArrayOf() from unit in Units select new PaymentOpen("4(2)", Payer, Payee, unit, reasons) { Due = reasons.Length > 1 ? new LocalDate(2002, 11, 30) : null });
        CheckAll(
            from cents in Numbers.Cents
            from currency in Currencies
            from period in Periods
            from clause in Gen.Elements<ClauseReference?>("4(2)", null)
            select Receipt.Of("R-7", new LocalDate(2002, 12, 2), Payer, Payee, currency.Of(cents)).For(clause, cents.IsInteger ? period : null));
        CheckAll(Units.Select(unit => Receipt.Of("R-7", new LocalDate(2002, 12, 2), Payer, Payee, unit.Of(7))));
    }

    [Fact]
    public void Faults_and_warnings_come_back()
    {
        Assert.Equal(new FactFault("2002-10", null, "a", "b"), Back(new FactFault("2002-10", null, "a", "b")));
        var fault = new FactFault("2002-10", "calls", "a", "b") { Item = "C-17", Field = "seconds", KnownOn = new LocalDate(2002, 11, 5) };
        Assert.Equal(fault, Back(fault));
        Assert.Equal(new StateFault("through", "x", "y"), Back(new StateFault("through", "x", "y")));
        Assert.Equal(new Warning(WarningKind.FactInVain, default, "words"), Back(new Warning(WarningKind.FactInVain, default, "words")));
        var wrong = Assert.Throws<AgreementFaultsException>(() => new Agreement("k", "T", new(2002, 1, 1), Cadence.Months, [Payer], [new Clause("1", "H", "S", TollRoad.Fund.Means(TollRoad.Takings))]));
        Assert.All(wrong.Faults, found => Assert.Equal(found, Back(found)));
    }

    [Fact]
    public void Lists_and_maps_come_back_with_what_they_hold()
    {
        CheckAll(Outcomes.ArrayOf().Select(outcomes => (EquatableArray<Outcome>)outcomes));
        CheckAll(Outcomes.ArrayOf().Select(outcomes => (EquatableArray<Outcome?>)[.. outcomes, null]));
        CheckAll(ValueMaps);
        CheckAll(Facts.Select(facts => facts.Items));
        Assert.Equal("[]", JsonSerializer.Serialize(default(EquatableArray<int>)));
    }

    [Fact]
    public void Values_are_keys_of_dictionaries_where_they_are_text()
    {
        var figures = new Dictionary<SettlementPeriod, Dictionary<ClauseReference, Rational>> { [SettlementPeriod.Month(2002, 10)] = new() { ["4(2)"] = new Rational(1, 3) } };
        Assert.Equal("""{"2002-10":{"4(2)":"1/3"}}""", JsonSerializer.Serialize(figures));
        Assert.Equal(figures[SettlementPeriod.Month(2002, 10)], Back(figures)[SettlementPeriod.Month(2002, 10)]);
        var shares = new Dictionary<Rational, RoundingMode> { [0.5m] = RoundingMode.HalfEven };
        Assert.Equal("""{"0.5":"HalfEven"}""", JsonSerializer.Serialize(shares));
        Assert.Equal(shares, Back(shares));
    }

    [Fact]
    public void Enumerations_come_back_from_their_names() => Assert.All(
        Enum.GetValues<AgreementFaultKind>(), kind => Assert.Equal((kind, $"\"{kind}\""), (Back(kind), JsonSerializer.Serialize(kind))));

    private static T Back<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;

    private static void CheckAll<T>(Gen<T> values) => CheckAll(values, Back);

    private static void CheckAll<T>(Gen<T> values, Func<T, T> back) =>
        Prop.ForAll(values.ToArbitrary(), value => EqualityComparer<T>.Default.Equals(value, back(value))).QuickCheckThrowOnFailure();
}

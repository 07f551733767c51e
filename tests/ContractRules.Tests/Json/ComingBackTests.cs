using System.Text.Json;
using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Tests.Explanation;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck.Xunit;
using NodaTime;
using Outcome = ContractRules.Settlement.Outcome;

namespace ContractRules.Tests.Json;

/// <summary>What is written without any options is read back to an equal value.</summary>
[Properties(Arbitrary = [typeof(WrittenValues)])]
public sealed class ComingBackTests
{
    private static readonly Currency Lira = new("ITL", 0);
    private static readonly Unit Kilo = new("tonne", "tonnes", 3);
    private static readonly Party Payer = new("Fusion", "Fusion Ltd");
    private static readonly Party Payee = new("THIL", "Turner \"Hill\" Ltd");

    [Law]
    public bool Numbers_come_back(Rational number) => ComesBack(number);

    [Law]
    public bool Money_comes_back(Money money) => ComesBack(money);

    [Law]
    public bool Quantities_come_back(Quantity quantity) => ComesBack(quantity);

    [Law]
    public bool Prices_come_back(Price price) => ComesBack(price);

    [Law]
    public bool Rates_come_back(Rate rate) => ComesBack(rate);

    [Law]
    public bool Ratios_come_back_with_how_they_read(Rational number) =>
        new[] { new Ratio(number), Ratio.Factor(number), Ratio.Count(number) }.All(ratio => Back(ratio) is var back && back == ratio && back.Plain == ratio.Plain);

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
    public void What_may_be_left_out_is_read_as_nothing()
    {
        const string Parties = """ "clause":"1","payer":{"name":"A","fullName":"A"},"payee":{"name":"B","fullName":"B"} """;
        Assert.Null(JsonSerializer.Deserialize<PaymentDue<Money>>($$$"""{{{{Parties}}},"amount":{"amount":"1","currency":"USD"}}""")!.Due);
        Assert.Null(JsonSerializer.Deserialize<PaymentOpen>($$$"""{{{{Parties}}},"unit":"USD","undetermined":[]}""")!.Due);
        Assert.Equal(new Unit("tonne"), JsonSerializer.Deserialize<Unit>("""{"symbol":"tonne"}"""));
        Assert.Equal(Currency.Usd, JsonSerializer.Deserialize<Currency>("""{"code":"USD","decimals":2}"""));
        Assert.Equal(Currency.Usd, JsonSerializer.Deserialize<Unit>("""{"code":"USD","decimals":2}"""));
    }

    [Fact]
    public void The_widest_roundings_come_back() => Assert.All(
        [-Rounding.MostPlaces, Rounding.MostPlaces], places => Assert.True(ComesBack(new Rounding(places, RoundingMode.Down))));

    [Fact]
    public void A_unit_that_is_paid_in_parts_keeps_its_decimals() => Assert.Equal(3, Back(new Unit("kg", null, 3)).PayableDecimals);

    [Law]
    public bool Units_come_back_with_their_words_and_currencies_as_currencies(Unit unit, Currency currency) =>
        new[] { unit, currency }.All(counted => Back(counted) is var back && back == counted && back.Plural == counted.Plural);

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

    [Law]
    public bool Roundings_and_powers_come_back(Rounding rounding, Rational number) =>
        ComesBack(rounding) && ComesBack(new Exponentiation(number, number));

    [Law]
    public bool Periods_and_calendars_come_back(SettlementPeriod period, Cadence cadence, HolidayCalendar calendar) =>
        ComesBack(period) && ComesBack(new SettlementPeriods(cadence, period.Start.Day > 15 ? period : null)) && ComesBack(calendar);

    [Fact]
    public void A_period_that_was_written_otherwise_comes_back_so_written()
    {
        Assert.True(SettlementPeriod.TryParse("2002-10-01/2002-10-31", out var october));
        Assert.Equal("2002-10-01/2002-10-31", Back(october).Label);
    }

    [Fact]
    public void What_a_period_has_none_of_is_not_written() =>
        Assert.Equal("""{"period":"2002-10","values":{}}""", JsonSerializer.Serialize(PeriodFacts.For(SettlementPeriod.Month(2002, 10))));

    [Law]
    public bool Values_come_back(Value value) => ComesBack(value);

    [Fact]
    public void Values_of_a_kind_that_is_known_come_back()
    {
        Assert.Equal(new NumberValue(5), Back(new NumberValue(5)));
        Assert.Equal(TruthValue.True, Back(TruthValue.True));
        Assert.Equal(new DateValue(new(2002, 7, 12)), Back(new DateValue(new(2002, 7, 12))));
    }

    [Law]
    public bool Outcomes_come_back_with_their_reasons(Outcome outcome) => ComesBack(outcome);

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

    [Law]
    public bool Outcomes_of_a_rule_of_each_type_come_back(Money money, Quantity quantity, Price price, Rate rate, Rational number, LocalDate date, Reason reason) =>
        IsRead(money, money, reason) && IsRead(quantity, quantity, reason) && IsRead(price, price, reason) && IsRead(rate, rate, reason)
        && IsRead(new Ratio(number), new Ratio(number), reason) && IsRead(true, TruthValue.True, reason) && IsRead(false, TruthValue.False, reason) && IsRead(date, new DateValue(date), reason);

    [Law]
    public bool Facts_items_and_knowledge_come_back(Item item, PeriodFacts facts, PeriodFacts[] others, LocalDate day) =>
        ComesBack(item) && ComesBack(facts) && ComesBack(Knowledge.Of([.. others.Select(given => given.KnownOn(day))]));

    [Law]
    public bool Carried_states_and_their_parts_come_back(Outcome[] values, Rational sum, Item[] items, LocalDate date) =>
        ComesBack(new Memory(values.Cast<Outcome?>().FirstOrDefault(), [.. values, (Outcome?)null]) { WithoutOpen = new(sum) })
        && ComesBack(new OpenLots([.. items.Where(item => !item.IsWithdrawn)], []))
        && ComesBack(new Exercise("6(9)", "THIL", "terminate", "terminate for fraud", PowerEffect.Terminate, date, date, date))
        && ComesBack(new AgreementEnd(date, "6(9)", "expiry"));

    [Fact]
    public void A_carried_state_comes_back_as_itself_and_inside_of_others()
    {
        var state = TollRoad.Agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2020, 1)).With(TollRoad.Cars, TollRoad.Car.Of(7))).Carried;
        Assert.Equal(state, Back(state));
        Assert.Equal(CarriedState.None, Back(CarriedState.None));
        Assert.Equal(EquatableMap<CarriedState>.Empty.With("a", state), Back(EquatableMap<CarriedState>.Empty.With("a", state)));
        Assert.Equal(JsonSerializer.SerializeToElement(state).GetRawText(), JsonSerializer.SerializeToElement(JsonDocument.Parse(state.ToJson())).GetRawText());
    }

    [Law]
    public bool Payments_come_back(Money money, Quantity quantity, Unit unit, Reason[] reasons, LocalDate? due) =>
        ComesBack(new PaymentDue<Money>("4(2)", Payer, Payee, money, due))
        && ComesBack(new PaymentDue<Quantity>("4(2)", Payer, Payee, quantity, new LocalDate(2002, 11, 30)))
        && ComesBack(new PaymentOpen("4(2)", Payer, Payee, unit, reasons) { Due = due });

    [Law]
    public bool Receipts_come_back(Cents cents, Currency currency, Unit unit, SettlementPeriod period, bool namesTheClause, bool namesThePeriod) =>
        ComesBack(Receipt.Of("R-7", new LocalDate(2002, 12, 2), Payer, Payee, currency.Of(cents))
            .For(namesTheClause ? new ClauseReference("4(2)") : (ClauseReference?)null, namesThePeriod ? period : null))
        && ComesBack(Receipt.Of("R-7", new LocalDate(2002, 12, 2), Payer, Payee, unit.Of(7)));

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
        var ofAText = JsonSerializer.Deserialize<AgreementFault>($$"""{"kind":"{{wrong.Faults[0].Kind}}","clause":"1","message":"words","text":"As amended"}""")!;
        Assert.Equal(("As amended", ofAText), (ofAText.Text, Back(ofAText)));
    }

    [Law]
    public bool Lists_and_maps_come_back_with_what_they_hold(Outcome[] outcomes, EquatableMap<Value> values, PeriodFacts facts) =>
        ComesBack((EquatableArray<Outcome>)outcomes) && ComesBack((EquatableArray<Outcome?>)[.. outcomes, (Outcome?)null]) && ComesBack(values) && ComesBack(facts.Items);

    [Fact]
    public void A_list_that_was_never_made_is_written_as_an_empty_one() => Assert.Equal("[]", JsonSerializer.Serialize(default(EquatableArray<int>)));

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

    // An outcome is written as its value is, or as the reasons why there is none.
    private static bool IsRead<T, TWritten>(T value, TWritten written, Reason reason)
        where T : struct
    {
        var determined = JsonSerializer.Deserialize<Outcome<T>>(JsonSerializer.Serialize(written));
        var open = JsonSerializer.Deserialize<Outcome<T>>(JsonSerializer.Serialize(Outcome.Undetermined([reason])));
        return determined.IsDetermined && determined.Value.Equals(value) && ComesBack(determined) && !open.IsDetermined && open.Reasons == [reason] && ComesBack(open);
    }

    private static bool ComesBack<T>(T value) => EqualityComparer<T>.Default.Equals(value, Back(value));
}

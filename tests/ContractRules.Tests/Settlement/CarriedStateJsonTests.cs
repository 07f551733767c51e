using ContractRules.Settlement;
using ContractRules.Tests.Explanation;
using ContractRules.Values;

namespace ContractRules.Tests.Settlement;

public sealed class CarriedStateJsonTests
{
    private static readonly PeriodFacts January = PeriodFacts.For(SettlementPeriod.Month(2020, 1));
    private static readonly PeriodFacts February = PeriodFacts.For(SettlementPeriod.Month(2020, 2));

    public static TheoryData<string, string, string> BrokenDocuments => new()
    {
        { "\"toll-road\"", "12", "agreement" },
        { "\"2020-01\",\n  \"periods\"", "\"2020-13\",\n  \"periods\"", "through" },
        { "\"2020-01\",\n  \"periods\"", "null,\n  \"periods\"", "through" },
        { "\"periods\": 1", "\"periods\": -1", "periods" },
        { "\"periods\": 1", "\"periods\": 1.5", "periods" },
        { "\"standing\": {", "\"standing\": 1, \"other\": {", "standing" },
        { "\"agreed-toll\": \"5\"", "\"agreed-toll\": 5", "standing.agreed-toll" },
        { "\"agreed-toll\": \"5\"", "\"agreed-toll\": \"five\"", "standing.agreed-toll" },
        { "\"memories\": {", "\"memories\": [], \"other\": {", "memories" },
        { "\"recent\": []", "\"recent\": 1", "memories.takings.recent" },
        { "\"NotGiven\"", "\"Forgotten\"", "memories.takings.toDate.undetermined[0].kind" },
        { "\"clause\": \"1\"", "\"clause\": \"\"", "memories.takings.toDate.undetermined[0].clause" },
        { "\"undetermined\"", "\"undecided\"", "memories.takings.toDate.undetermined" },
    };

    [Fact]
    public void The_state_before_the_first_period_comes_back_from_JSON() => AssertComesBack(CarriedState.None);

    [Fact]
    public void A_state_of_determined_values_comes_back_from_JSON() =>
        AssertComesBack(TollRoad.Agreement.Settle(January.With(TollRoad.Cars, TollRoad.Car.Of(7)).With(TollRoad.Repairs, Currency.Usd.Of(100))).Carried);

    [Fact]
    public void A_state_of_undetermined_values_comes_back_with_their_reasons() => AssertComesBack(Undetermined);

    [Fact]
    public void A_value_that_never_ends_is_carried_as_a_fraction() =>
        Assert.Contains(
            "\"100/3\"",
            TollRoad.Agreement.Settle(January.With(TollRoad.Cars, TollRoad.Car.Of(7)).With(TollRoad.Repairs, Currency.Usd.Of(100))).Carried.ToJson(),
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(BrokenDocuments))]
    public void A_broken_document_is_reported_with_its_place(string sound, string broken, string place)
    {
        var json = Undetermined.ToJson();
        Assert.Contains(sound, json, StringComparison.Ordinal);

        Assert.False(CarriedStateJson.TryParse(json.Replace(sound, broken, StringComparison.Ordinal), out var state, out var faults));
        Assert.Contains(faults, fault => fault.Place == place);
        Assert.Equal(CarriedState.None, state);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    public void What_is_no_state_at_all_is_reported_and_never_throws(string? json)
    {
        Assert.False(CarriedStateJson.TryParse(json, out _, out var faults));
        Assert.NotEmpty(faults);
    }

    [Fact]
    public void All_faults_of_a_document_are_listed_at_once()
    {
        var json = Undetermined.ToJson()
            .Replace("\"periods\": 1", "\"periods\": \"one\"", StringComparison.Ordinal)
            .Replace("\"NotGiven\"", "\"Forgotten\"", StringComparison.Ordinal);

        Assert.False(CarriedStateJson.TryParse(json, out _, out var faults));
        Assert.Equal(["periods", "memories.takings.toDate.undetermined[0].kind"], faults.Select(fault => fault.Place));
    }

    [Fact]
    public void A_state_whose_values_are_of_another_kind_is_not_settled_on()
    {
        var json = TollRoad.Agreement.Settle(January).Carried.ToJson().Replace("\"0\"", "true", StringComparison.Ordinal);
        Assert.True(CarriedStateJson.TryParse(json, out var state, out _));

        var timeline = TollRoad.Agreement.Settle(February, state);

        Assert.Empty(timeline.Statements);
        Assert.Contains(timeline.Faults, fault => fault.Fact == "repairs");
    }

    [Theory]
    [InlineData("""{"agreement":null,"through":null,"periods":0,"standing":{"agreed-toll":true},"memories":{}}""")]
    [InlineData("""{"agreement":"toll-road","through":"2020-01","periods":1,"standing":{},"memories":{}}""")]
    public void A_state_that_holds_too_much_or_too_little_is_not_settled_on(string json)
    {
        Assert.True(CarriedStateJson.TryParse(json, out var state, out _));

        Assert.NotEmpty(TollRoad.Agreement.Settle(February, state).Faults);
    }

    [Fact]
    public void Values_of_earlier_periods_that_were_cut_off_are_missed()
    {
        var json = TollRoad.Agreement.Settle(January).Carried.ToJson();
        var recent = json.IndexOf("\"recent\": [\n", StringComparison.Ordinal);
        var cut = json[..recent] + "\"recent\": []" + json[(json.IndexOf(']', recent) + 1)..];
        Assert.True(CarriedStateJson.TryParse(cut, out var state, out _));

        Assert.Contains(TollRoad.Agreement.Settle(February, state).Faults, fault => fault.Found == "what is remembered of it does not fit");
    }

    [Theory]
    [InlineData(20_000, true)]
    [InlineData(100_001, false)]
    public void A_number_that_was_computed_over_very_long_comes_back_and_a_longer_one_is_refused_in_brief(int digits, bool comesBack)
    {
        var json = TollRoad.Agreement.Settle(January).Carried.ToJson();
        var longer = json[..json.LastIndexOf(',')].Replace("\"0\"", $"\"{new string('7', digits)}\"", StringComparison.Ordinal) + "}";

        Assert.Equal(comesBack, CarriedStateJson.TryParse(longer, out var state, out var faults));
        Assert.Equal(comesBack, state.ToJson().Contains(new string('7', digits), StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.True(fault.Found.Length < 100));
    }

    [Fact]
    public void Half_a_character_is_reported_and_never_throws()
    {
        Assert.False(CarriedStateJson.TryParse("""{"agreement":"\ud800"}""", out _, out var faults));
        Assert.NotEmpty(faults);
    }

    private static CarriedState Undetermined =>
        TollRoad.Agreement.Settle(January.With(TollRoad.AgreedToll, Currency.Usd.Of(5, TollRoad.Car))).Carried;

    private static void AssertComesBack(CarriedState state)
    {
        Assert.True(CarriedStateJson.TryParse(state.ToJson(), out var back, out var faults), string.Join('\n', faults));
        Assert.Equal(state, back);
    }
}

using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.LotAccounts;

/// <summary>Open lots read from a document are settled on only where they are such as the agreement leaves.</summary>
public class LotsCheckTests
{
    private static readonly Lots<Money> Kept = Lots.Money("claim", Usd, "1", "Claims", Due, Kind);

    private static readonly Agreement Claimed = Of(Clause(
        "1",
        Kept.MovedBy(Kept.Adding(Fee).With(Due, ThePeriod.End).With(Kind, "costs"), Kept.Applying(Paid)),
        Expectation.That("no more is open than before", Kept.Totals.Open <= Kept.Totals.Open.Prior(Usd.Of(1_000)))));

    private static readonly Fact<Money> Owed = Fact.Money("owed", Usd, "2", "What is owed");

    private static readonly string Sound = Claimed.Settle([Month(1).With(Fee, Usd.Of(100)), Month(2).With(Paid, Usd.Of(40))]).Carried.ToJson();

    [Fact]
    public void Lots_stand_each_on_a_line_of_the_document() => Assert.Contains(
        """
          "lots": {
            "claim": [
              {"key":"2002-01","values":{"due":"2002-01-31","remaining":"60"},"names":{"kind":"costs"}}
            ]
          },
        """,
        Sound,
        StringComparison.Ordinal);

    [Fact]
    public void What_was_written_is_settled_on() => Assert.Empty(Faults(Sound));

    [Theory]
    [InlineData("\"remaining\":\"60\"", "\"remaining\":\"-60\"", "claim 2002-01: remaining is -60; expected a number of USD, at least 0, with at most 2 decimals")]
    [InlineData("\"remaining\":\"60\"", "\"remaining\":\"59.999\"", "claim 2002-01: remaining is 59.999; expected a number of USD, at least 0, with at most 2 decimals")]
    [InlineData("\"remaining\":\"60\"", "\"remaining\":\"0\"", "claim 2002-01: nothing of it remains; expected open lots alone")]
    [InlineData("\"remaining\":\"60\"", "\"remaining\":\"61\"", "its open lots add up to 61; expected 60, as claim-open is remembered")]
    [InlineData("\"due\":\"2002-01-31\"", "\"due\":\"5\"", "claim 2002-01: due is 5; expected a date")]
    [InlineData("\"due\":\"2002-01-31\",", "", "claim 2002-01: due is missing; expected a date")]
    [InlineData("\"due\":\"2002-01-31\"", "\"day\":\"2002-01-31\",\"due\":\"2002-01-31\"", "claim 2002-01: no such field as day; expected the fields of the lots")]
    [InlineData("\"kind\":\"costs\"", "\"sort\":\"costs\"", "claim 2002-01: kind is missing; expected a name")]
    [InlineData("\"kind\":\"costs\"", "\"kind\":\"costs\",\"sort\":\"late\"", "claim 2002-01: no such field as sort; expected the fields of the lots")]
    [InlineData("\"due\":\"2002-01-31\"", "\"due\":\"-0001-01-31\"", "claim 2002-01: due is -0001-01-31; expected a date")]
    [InlineData("\"claim\": [", "\"other\": [], \"claim\": [", "no such lots; expected some that the agreement keeps")]
    [InlineData("\"claim\": [", "\"other\": [", "nothing is remembered of its open lots; expected the open lots, Claims")]
    [InlineData(
        "{\"key\":\"2002-01\",",
        "{\"key\":\"2002-01\",\"values\":{\"due\":\"2002-01-31\",\"remaining\":\"1\"},\"names\":{\"kind\":\"costs\"}},{\"key\":\"2002-01\",",
        "claim 2002-01: the key is given twice; expected each key once")]
    public void What_does_not_fit_is_told(string found, string instead, string fault) =>
        Assert.Contains(Faults(Sound.Replace(found, instead, StringComparison.Ordinal)), told => told.ToString().Contains(fault, StringComparison.Ordinal));

    // What is computed can lie where no date is given.
    [Theory]
    [InlineData("1850-01-31")]
    [InlineData("0001-01-31")]
    public void A_day_of_a_lot_can_lie_before_all_that_are_given(string due) =>
        Assert.Empty(Faults(Sound.Replace("2002-01-31\",\"rem", $"{due}\",\"rem", StringComparison.Ordinal)));

    [Fact]
    public void Lots_of_several_kinds_are_each_looked_at_by_their_own()
    {
        var agreement = Of(Clause(
            "1",
            Kept.MovedBy(Kept.Adding(Fee).With(Due, ThePeriod.End).With(Kind, "costs"), Kept.Applying(Paid)),
            Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End), Debts.Applying(Paid))));
        var json = agreement.Settle(Month(1).With(Fee, Usd.Of(5))).Carried.ToJson();

        Assert.Empty(Faults(json, of: agreement));
        Assert.Equal(
            ["carried from 2002-01, debt: nothing is remembered of its open lots; expected the open lots, Fees owed", "carried from 2002-01, loan: no such lots; expected some that the agreement keeps"],
            Faults(json.Replace("\"debt\": [", "\"loan\": [", StringComparison.Ordinal), of: agreement).Select(fault => $"{fault}"));
    }

    [Theory]
    [InlineData("\"key\":\"2002-01\"", "\"key\":\" \"", "lots.claim[0].key: found nothing; expected what it is called")]
    [InlineData("\"remaining\":\"60\"", "\"remaining\":60", "lots.claim[0].values.remaining")]
    [InlineData("\"remaining\":\"60\"", "\"remaining\":\"60\",\"remaining\":\"61\"", "lots.claim[0].values.remaining: found the same key twice")]
    [InlineData("\"kind\":\"costs\"", "\"kind\":\"\"", "lots.claim[0].names.kind")]
    [InlineData("\"values\":{\"due\":\"2002-01-31\",\"remaining\":\"60\"}", "\"values\":5", "lots.claim[0].values")]
    [InlineData("\"claim\": [", "\"debt\": {}, \"claim\": [", "lots.debt.undetermined")]
    [InlineData("\"claim\": [", "\"debt\": 5, \"claim\": [", "lots.debt")]
    public void What_is_no_document_of_lots_is_told_with_its_place(string found, string instead, string fault)
    {
        Assert.False(CarriedStateJson.TryParse(Sound.Replace(found, instead, StringComparison.Ordinal), out var state, out var faults));
        Assert.Contains(faults, told => $"{told}".Contains(fault, StringComparison.Ordinal));
        Assert.Equal(CarriedState.None, state);
    }

    [Fact]
    public void Whatever_is_changed_in_it_the_checksum_tells() =>
        Assert.Contains("its checksum is another", Assert.Single(Faults(Sound.Replace("\"due\":\"2002-01-31\"", "\"due\":\"2002-01-30\"", StringComparison.Ordinal), withoutChecksum: false)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_state_from_before_an_amendment_that_brings_lots_is_settled_on()
    {
        var before = Clause("2", Expectation.That("nothing falls below zero", Owed >= Usd.Of(0)));
        var january = Of(before).Settle(Month(1).With(Owed, Usd.Of(1))).Carried.ToJson();
        var amended = Amended([before], new Amendment("Letter", Dated.PlusMonths(1), Dated.PlusMonths(1), Edit.Insert(Claimed.Clauses[0], after: "2")));

        Assert.True(CarriedStateJson.TryParse(january, out var carried, out _));
        Assert.Empty(amended.Settle(Month(2).With(Fee, Usd.Of(5)).With(Owed, Usd.Of(1)), carried).Faults);
    }

    // Without its checksum, which would refuse whatever is changed before it is looked at.
    private static EquatableArray<FactFault> Faults(string json, bool withoutChecksum = true, Agreement? of = null)
    {
        Assert.True(CarriedStateJson.TryParse(withoutChecksum ? json[..json.LastIndexOf(',')] + "\n}" : json, out var state, out var faults), string.Join('\n', faults));
        return (of ?? Claimed).Settle(Month(state.Through!.End.Month + 1), state).Faults;
    }
}

using System.Text;
using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Tests.Explanation;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Whatever stands in the document of a carried state, it is told or settled on, and nothing is thrown.</summary>
public sealed class HostileStateTests
{
    private const int ByDay = 1_000;

    private static readonly Agreement House = Lease.Of(PeriodOfTheEnd.CountsByDays);

    private static readonly Agreement Claimed = Of(Clause("1", SampleLots.Claims.MovedBy(
        SampleLots.Claims.Adding(SampleLots.Fee).With(SampleLots.Kind, "costs"), SampleLots.Claims.Applying(SampleLots.Paid))));

    [Fact]
    public void No_document_makes_reading_or_settling_throw()
    {
        var spring = Month(1).With(Lease.Breach, true).With(Lease.Notice, new LocalDate(2002, 1, 20));
        var ended = House.Settle([spring, Month(2)]).Carried;
        var tolls = TollRoad.Agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2020, 1)).With(TollRoad.Cars, TollRoad.Car.Of(7)).With(TollRoad.Repairs, Currency.Usd.Of(100))).Carried;
        var open = TollRoad.Agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2020, 1)).With(TollRoad.AgreedToll, Currency.Usd.Of(5, TollRoad.Car))).Carried;
        Holds(House, Month(3).Period, ended);
        Holds(TollRoad.Agreement, SettlementPeriod.Month(2020, 2), tolls, open);
        Holds(Claimed, Month(3).Period, Claimed.Settle([Month(1).With(SampleLots.Fee, Currency.Usd.Of(5)), Month(2).With(SampleLots.Fee, Currency.Usd.Of(7))]).Carried);
    }

    // Each also without its checksum, as one writes it by hand: the checksum would refuse what is changed before it is looked at.
    private static void Holds(Agreement agreement, SettlementPeriod next, params CarriedState[] states)
    {
        var documents = states.Select(state => state.ToJson()).SelectMany(json => (string[])[json, json[..json.LastIndexOf(',')] + "\n}"]).ToArray();
        Assert.All(documents, json => Assert.Empty(agreement.Settle([PeriodFacts.For(next)], Read(json)).Faults));
        Prop.ForAll(Mutations.Of(documents).Select(Encoding.UTF8.GetString).ToArbitrary(), json => WhyWrong(json, agreement, next) is { } why ? false.Label(why) : true.Label(""))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Nightly.Draws(ByDay, 50 * ByDay)).WithQuietOnSuccess(true));
    }

    private static CarriedState Read(string json)
    {
        Assert.True(CarriedStateJson.TryParse(json, out var state, out var faults), string.Join('\n', faults));
        return state;
    }

    private static string? WhyWrong(string json, Agreement agreement, SettlementPeriod next)
    {
        if (!CarriedStateJson.TryParse(json, out var state, out var faults))
        {
            return faults.Count == 0 ? "refused without a fault"
                : state != CarriedState.None ? "refused, and a state all the same"
                : faults.FirstOrDefault(fault => fault.Found.Length > 200) is { } long_ ? $"told at length: {long_}"
                : null;
        }

        if (!CarriedStateJson.TryParse(state.ToJson(), out var again, out _) || again.ToJson() != state.ToJson())
        {
            return "read, and another once written and read again";
        }

        var timeline = agreement.Settle([PeriodFacts.For(next)], state);
        return timeline.Faults.Count == 0 == (timeline.Statements.Count == 1) ? null : "neither settled nor refused";
    }
}

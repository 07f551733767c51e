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
    private static readonly Agreement House = Lease.Of(PeriodOfTheEnd.CountsByDays);

    private static readonly Agreement Claimed = Of(Clause("1", SampleLots.Claims.MovedBy(
        SampleLots.Claims.Adding(SampleLots.Fee).With(SampleLots.Kind, "costs"), SampleLots.Claims.Applying(SampleLots.Paid))));

    [Fact]
    public void The_documents_that_are_changed_are_settled_on_as_they_stand() => Assert.All(
        Carried, going => Assert.All(going.Documents, json => Assert.Empty(going.Agreement.Settle([PeriodFacts.For(going.Next)], Read(json)).Faults)));

    [Law(MaxTest = 3_000)]
    public void No_document_makes_reading_or_settling_throw(ChangedDocument changed) =>
        Assert.Null(WhyWrong(changed.Json, changed.From.Agreement, changed.From.Next));

    private static GoingOn OfALease => GoingOn.From(
        House,
        Month(3).Period,
        House.Settle([Month(1).With(Lease.Breach, true).With(Lease.Notice, new LocalDate(2002, 1, 20)), Month(2)]).Carried);

    private static GoingOn OfATollRoad => GoingOn.From(
        TollRoad.Agreement,
        SettlementPeriod.Month(2020, 2),
        TollRoad.Agreement.Settle(January2020.With(TollRoad.Cars, TollRoad.Car.Of(7)).With(TollRoad.Repairs, Currency.Usd.Of(100))).Carried,
        TollRoad.Agreement.Settle(January2020.With(TollRoad.AgreedToll, Currency.Usd.Of(5, TollRoad.Car))).Carried);

    private static GoingOn OfClaims => GoingOn.From(
        Claimed,
        Month(3).Period,
        Claimed.Settle([Month(1).With(SampleLots.Fee, Currency.Usd.Of(5)), Month(2).With(SampleLots.Fee, Currency.Usd.Of(7))]).Carried);

    private static PeriodFacts January2020 => PeriodFacts.For(SettlementPeriod.Month(2020, 1));

    private static GoingOn[] Carried { get; } = [OfALease, OfATollRoad, OfClaims];

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

    /// <summary>
    /// An agreement that is settled on from a state, and the documents of such states: each also without its checksum, as one writes it by
    /// hand, since the checksum would refuse what is changed before it is looked at.
    /// </summary>
    public sealed record GoingOn(Agreement Agreement, SettlementPeriod Next, EquatableArray<string> Documents)
    {
        internal static GoingOn From(Agreement agreement, SettlementPeriod next, params CarriedState[] states) => new(
            agreement, next, [.. states.Select(state => state.ToJson()).SelectMany(json => (string[])[json, json[..json.LastIndexOf(',')] + "\n}"])]);
    }

    /// <summary>A document of a state, changed in several places.</summary>
    public sealed record ChangedDocument(GoingOn From, string Json) : IDrawn<ChangedDocument>
    {
        public static Gen<ChangedDocument> Drawn =>
            from goingOn in Gen.Elements(Carried)
            from changed in Mutations.Of([.. goingOn.Documents])
            select new ChangedDocument(goingOn, Encoding.UTF8.GetString(changed));
    }
}

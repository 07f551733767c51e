using ContractRules.Agreements;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Tests.Json;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>Statements of the agreements that ship and of small ones with items, deliveries and every operation, over whatever facts and however they are read.</summary>
public static class DrawnExplanations
{
    /// <summary>An agreement as it is read, with the statements of some periods.</summary>
    public sealed record Drawn(Agreement Read, EquatableArray<Statement> Statements);

    private static readonly Agreement[] _agreements =
        [InternationalVoipAgreement.Agreement, FusionLdtsAgreement.Agreement, CallCentre.Agreement, CallCentre.InShares, EveryOperation.Agreement.Observing(EveryOperation.Holidays)];

    public static Arbitrary<Drawn> Any() => Arb.From(Gen.OneOf(_agreements.Select(Of)));

    private static Gen<Drawn> Of(Agreement agreement) =>
        from read in GeneratedReadings.Of(agreement).Generator
        from periods in GeneratedFacts.Of(agreement, new TimelineShape { AtLeast = 1, AtMost = 4 }).Generator
        select new Drawn(read, read.Settle(periods).Statements);
}

using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Changes.Ventures;
using ContractRules.Observance.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>What the laws of arguments know of checks over ventures: one venture that breaks an invariant, before a change and after it.</summary>
internal static class OrdinaryVentureChecks
{
    public static IEnumerable<object> Roots()
    {
        var sales = Fact.Money("sold", Usd, "1", "What was sold").InRange(0);
        var part = Term.Money("sold-in-part", "A part of them", Usd);
        var (before, after) = (Of(Clause("1", part.Means(sales.AtLeast(Usd.Of(0))), Seller.Pays(Buyer, part))), Of(Clause("1", part.Means(sales + sales), Seller.Pays(Buyer, part))));
        var none = Invariant.Always("nothing is sold", part <= Usd.Of(0), "1");
        var rows = VentureRows.Of(["a"], [SettlementPeriod.Month(2002, 1)]).With(sales.Declaration, [500], [true]);
        var check = after.CheckVentures([rows], [none]);
        var lots = new List<SettledUnderBoth>();
        var change = before.CheckChangeOfVentures(after, [rows], [none], onLot: lots.Add);
        return
        [
            check, check.Invariants[0], check.Invariants[0].Breaking[0], change, change.Invariants[0], change.Terms[0], change.Payments[0], change.Terms[0].First!,
            new ChangedInvariantOfVentures(check.Invariants[0], check.Invariants[0], check.Invariants[0].Breaking), lots[0],
            (part.Declaration, (Value?)null), (Action<SettledUnderBoth>)(_ => { }), (Action<SettledRows>)(_ => { }),
        ];
    }
}

using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement.LotAccounts;

/// <summary>Lots that are open although an amendment has taken away the clause that kept them: they stay as they are, and are told.</summary>
internal static class LotsAtRest
{
    /// <summary>A warning for each kind.</summary>
    public static IEnumerable<Warning> Warnings(Agreement agreement, StatementBasis basis) =>
        from lots in agreement.Lots
        let open = basis.Before.OpenOf(lots.Key)
        where basis.Version.KeepingLots(lots.Key) is null && (open.Lots.Count > 0 || !open.IsKnown)
        select new Warning(WarningKind.LotsAtRest, lots.Clause, $"{InWords(open, lots)}, but no clause in force keeps it, so it stays as it is");

    private static string InWords(OpenLots open, LotsDeclaration lots)
    {
        var total = open.Lots.Aggregate(Rational.Zero, (sum, lot) => lot.Values.TryGet(lots.Remaining.Key, out var value) ? sum + Arithmetic.Number(value) : sum);
        return open.IsKnown
            ? string.Create(CultureInfo.InvariantCulture, $"{Wording.Of(new NumberValue(total), lots.Measure)} of {lots} is open, in {open.Lots.Count} lot{(open.Lots.Count == 1 ? "" : "s")}")
            : $"what of {lots} is open is not known";
    }
}

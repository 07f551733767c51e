using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>An amendment that gives up spreading what an account of costs still holds says what becomes of it: charged at once, or written off.</summary>
internal static class UnamortizedCheck
{
    public static IEnumerable<AgreementFault> Faults(EquatableArray<AgreementVersion> versions) =>
        from pair in versions.Zip(versions.Skip(1), (earlier, later) => (earlier, later))
        from spreading in pair.earlier.Definitions
        from account in StraightLineDefinitions.AccountsIn(spreading.Rule).Distinct()
        where !pair.later.Definitions.Any(defined => StraightLineDefinitions.AccountsIn(defined.Rule).Contains(account)) && !SaysWhatBecomesOf(account, pair.later)
        select new AgreementFault(
            AgreementFaultKind.InstalmentsLost,
            spreading.Clause,
            $"{pair.later.Title} spreads no more what is left in {account}, and doesn't say what becomes of it; "
            + $"expected a rule that charges it ({account}.Prior()), or that it is written off ({nameof(StraightLineDefinitions.MeansWrittenOff)})");

    // It is recalled outside its own bookkeeping, or begins anew without what it held.
    private static bool SaysWhatBecomesOf(TermDeclaration account, AgreementVersion later) =>
        later.Definitions.Any(defined => defined.Term.Stream != account.Stream && defined.Rule.Names().Contains(account))
        || later.Payments.Any(found => found.Payment.Amount.Names().Contains(account))
        || (later.TryDefine(account.Key, out var anew) && !anew.Rule.Names().Contains(account));
}

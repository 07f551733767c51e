using ContractRules.Agreements.InternationalVoip;
using ContractRules.Testing.Invariants;

namespace ContractRules.Agreements.Tests.InternationalVoip;

public sealed class VoipInvariantsTests
{
    [Fact]
    public void Every_invariant_holds_under_all_readings_for_which_it_is_meant()
    {
        var sw = System.Diagnostics.Stopwatch.StartNew();
        var check = InternationalVoipAgreement.Agreement.CheckInvariants(cases: int.Parse(Environment.GetEnvironmentVariable("CASES") ?? "200"));
        System.IO.File.WriteAllText("/tmp/inv.txt", $"{sw.Elapsed}\n{check}\n\n{string.Join("\n\n", check.Counterexamples)}");
        check.ThrowOnFailure();
    }
}

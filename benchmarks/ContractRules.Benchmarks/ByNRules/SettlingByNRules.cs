using ContractRules.Benchmarks.ByHand;
using NRules;
using NRules.Fluent;

namespace ContractRules.Benchmarks.ByNRules;

/// <summary>The payments of a month by NRules: its rules compiled once, a session for each month.</summary>
internal sealed class SettlingByNRules
{
    private readonly ISessionFactory _sessions;

    public SettlingByNRules()
    {
        var rules = new RuleRepository();
        rules.Load(load => load.PrivateTypes().From(typeof(PaymentsRule).Assembly));
        _sessions = rules.Compile();
    }

    /// <summary>What is paid in a month; null where it is undetermined.</summary>
    public Payments Settle(MonthFacts facts, MonthState before)
    {
        var session = _sessions.CreateSession();
        session.Insert(new MonthToSettle(facts, before));
        session.Fire();
        return session.Query<PaidOut>().Single().Payments;
    }
}

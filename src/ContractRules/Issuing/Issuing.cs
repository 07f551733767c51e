using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Issuing;

/// <summary>Issues statements as they are really issued: each with what was known on its day, and with what that changes of earlier periods.</summary>
public static class Issuing
{
    /// <summary>
    /// The run of statements as issued. Each holds the figures of its period as known on the day of issue, built on the past as then known,
    /// and for every earlier period what has become known since the statement before changes.
    /// </summary>
    /// <remarks>
    /// All that is ever stated of a period adds up to what it comes to by the last knowledge, payment by payment, as far as that is determined;
    /// what is open has not been stated. Knowledge of later days changes no statement issued before. A period that becomes known before an earlier
    /// one waits for it; the first is the earliest of which anything is known.
    /// </remarks>
    /// <param name="agreement">The agreement, with all its amendments, under the readings it carries. An amendment is known from its signing on.</param>
    /// <param name="knowledge">The facts, with the days on which they became known.</param>
    /// <param name="issuedOn">
    /// The day on which the statement of a period is issued, not before its facts are known, nor before that of the period before. Unless given,
    /// the first day on which anything of it and of all periods before is known.
    /// </param>
    /// <returns>The statements as issued, and what is still to be adjusted; or all faults in the facts. Never throws because of data.</returns>
    /// <exception cref="AgreementFaultsException">An amendment known on a day of issue edits what only a later one brings.</exception>
    /// <example>
    /// <c>agreement.Issue(knowledge).Statements[1].Adjustments</c>; with days of its own,
    /// <c>agreement.Issue(knowledge, issuedOn: period => period.End.PlusDays(20))</c>.
    /// </example>
    public static IssuedRun Issue(this Agreement agreement, Knowledge knowledge, Func<SettlementPeriod, LocalDate>? issuedOn = null)
    {
        agreement.NotNull();
        var days = IssueDays.Of(knowledge.NotNull(), issuedOn);
        EquatableArray<FactFault> faults = [.. knowledge.FaultsUnder(agreement, mayWait: true), .. IssueDays.Faults(days)];
        return faults.Count > 0 ? new IssuedRun([], [], faults) : Issued(agreement, knowledge, days) with
        {
            Waiting = [.. knowledge.AsLastKnown().Skip(days.Count).Select(facts => facts.Period)],
        };
    }

    private static IssuedRun Issued(Agreement agreement, Knowledge knowledge, List<IssueDay> days)
    {
        var (issuer, statements, faults) = (new Issuer(agreement, knowledge), new List<IssuedStatement>(days.Count), new List<FactFault>());
        foreach (var day in days)
        {
            if (issuer.Issue(day.IssuedOn, faults) is not { } issued)
            {
                // Nothing can follow it, but what is wrong still or only later is told with it.
                return new IssuedRun([], [], [.. faults.Concat(agreement.Settle([.. knowledge.AsLastKnown().Take(days.Count)]).Faults).DistinctBy(fault => fault with { KnownOn = null })]);
            }

            statements.Add(issued);
        }

        var toIssue = issuer.AdjustToLastKnowledge(faults);
        return faults.Count > 0 ? new IssuedRun([], [], [.. faults]) : new IssuedRun([.. statements], toIssue, []);
    }
}

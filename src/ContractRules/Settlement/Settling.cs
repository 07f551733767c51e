using ContractRules.Agreements;
using ContractRules.Settlement.LotAccounts;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>Settles an agreement: from the facts of periods to their statements.</summary>
public static class Settling
{
    /// <summary>Settles one period.</summary>
    /// <param name="agreement">The agreement, under the readings it carries.</param>
    /// <param name="facts">The facts of the period.</param>
    /// <param name="carried">What the periods before passed on; nothing for the first.</param>
    /// <returns>One statement and what passes on; or the faults in the facts. Never throws because of data.</returns>
    /// <example><c>agreement.Settle(october).Statements[0].Of(NetProfit).Value</c>.</example>
    public static Timeline Settle(this Agreement agreement, PeriodFacts facts, CarriedState? carried = null) =>
        agreement.Settle([facts.NotNull()], carried);

    /// <summary>Settles successive periods. Settling them one by one, or stopping and going on, gives the same.</summary>
    /// <param name="agreement">The agreement, under the readings it carries.</param>
    /// <param name="periods">The facts of each period; the periods must adjoin.</param>
    /// <param name="carried">What the periods before passed on; nothing for the first.</param>
    /// <returns>One statement for each period and what passes on; or all faults in the facts. Never throws because of data.</returns>
    public static Timeline Settle(this Agreement agreement, IReadOnlyList<PeriodFacts> periods, CarriedState? carried = null)
    {
        agreement.NotNull();
        periods = periods.Whole();
        var state = carried ?? CarriedState.None;
        var faults = FactsCheck.Faults(agreement, periods, state);
        if (faults.Count > 0)
        {
            return new Timeline([], state, faults);
        }

        var statements = new List<Statement>(periods.Count);
        var broken = new List<FactFault>();
        foreach (var facts in periods)
        {
            state = Withdrawing.From(state, facts, agreement);
            var ending = Ending.Of(agreement, facts, state);
            statements.Add(StatementOf(ending, agreement, statements.LastOrDefault()));
            broken.AddRange(Expecting.Faults(ending.Basis, ending.Evaluation));
            state = Remembering.After(agreement, facts, state, ending);
        }

        return broken.Count == 0
            ? new Timeline([.. statements], state, [])
            : new Timeline([], carried ?? CarriedState.None, [.. broken]);
    }

    /// <summary>Settles what is known as of now: with every row, and every amendment.</summary>
    /// <param name="agreement">The agreement, under the readings it carries.</param>
    /// <param name="knowledge">The facts, with the days on which they became known.</param>
    /// <returns>One statement for each period of which anything is known, and what passes on; or all faults. Never throws because of data.</returns>
    public static Timeline Settle(this Agreement agreement, Knowledge knowledge)
    {
        agreement.NotNull();
        var faults = knowledge.NotNull().FaultsUnder(agreement);
        return faults.Count > 0 ? new Timeline([], CarriedState.None, faults) : agreement.Settle(knowledge.AsLastKnown());
    }

    /// <summary>Settles as one would have settled on a day: with the facts and the amendments known by then.</summary>
    /// <remarks>What becomes known later changes nothing of it, so that a statement can be made again at any time.</remarks>
    /// <param name="agreement">The agreement, with all its amendments, under the readings it carries.</param>
    /// <param name="knowledge">The facts, with the days on which they became known.</param>
    /// <param name="day">The day as known on which it is settled.</param>
    /// <returns>One statement for each period of which anything was known, and what passes on; or all faults. Never throws because of data.</returns>
    /// <exception cref="AgreementFaultsException">An amendment then known edits what only a later one brings.</exception>
    /// <example><c>agreement.SettleAsKnownOn(knowledge, new LocalDate(2024, 2, 5)).Statements[0]</c>.</example>
    public static Timeline SettleAsKnownOn(this Agreement agreement, Knowledge knowledge, LocalDate day)
    {
        return agreement.NotNull().AsKnownOn(day).Settle(knowledge.NotNull().KnownOn(day));
    }

    private static Statement StatementOf(Ending ending, Agreement agreement, Statement? earlier)
    {
        var (basis, evaluation) = (ending.Basis, ending.Evaluation);
        var terms = basis.Version.Definitions
            .Select(defined => new TermOutcome(defined.Term, defined.Clause, evaluation.Of(defined)))
            .ToEquatableArray();
        var dues = new Dues(basis, evaluation);
        return new Statement(basis with { Bounds = new(basis, terms, earlier?.Basis.Bounds) }, terms)
        {
            Fingerprint = agreement.FingerprintThrough(basis.Facts.Period.End),
            ReadAs = agreement.ReadAs,
            Payments = dues.Payments,
            Deliveries = dues.Deliveries,
            OpenPayments = dues.OpenPayments,
            OpenDeliveries = dues.OpenDeliveries,
            Duties = new Standings(basis, evaluation).Duties(),
            Powers = ending.Powers,
            LotsOfThePeriod = evaluation.LotsOfThePeriod(),
            End = ending.End,
            CountsTo = ending.CountsTo,
            Warnings =
            [
                .. BeforeTheAgreement(agreement, basis.Facts.Period),
                .. Expecting.Warnings(basis.Version, evaluation),
                .. FactsInVain.Warnings(agreement, ending),
                .. LotsAtRest.Warnings(agreement, basis),
                .. AmendmentsInVain.Warnings(agreement, basis),
            ],
        };
    }

    private static EquatableArray<Warning> BeforeTheAgreement(Agreement agreement, SettlementPeriod period) => period.End >= agreement.Dated
        ? []
        :
        [
            new(
                WarningKind.BeforeTheAgreement,
                default,
                $"the period ends before the agreement of {new DateValue(agreement.Dated)}, and is settled under the text chosen for all periods"),
        ];
}

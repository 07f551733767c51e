using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Settlement.Lease;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What ended stays so, whatever becomes known, and the state carries it.</summary>
public class EndingLaws
{
    private const int MonthsSettled = 8;

    private static readonly Agreement[] Leases =
    [
        Of(PeriodOfTheEnd.CountsWhole),
        Of(PeriodOfTheEnd.CountsByDays),
        Of(PeriodOfTheEnd.CountsByDays, Termination.UponNotice(months: 2)),
        Of(PeriodOfTheEnd.CountsWhole, Termination.UponNotice(days: -40)),
    ];

    [Law]
    public void A_ground_that_lapses_and_a_day_given_anew_never_unend(LeaseRun run)
    {
        var end = run.Statements.FirstOrDefault(statement => statement.HasEnded)?.End;
        Assert.All(run.Statements.SkipWhile(statement => !statement.HasEnded), statement => Assert.Equal(end, statement.End));
    }

    [Law]
    public void After_the_end_the_rent_is_never_paid_and_the_deposit_is_given_back_once(LeaseRun run)
    {
        Assert.DoesNotContain(run.Statements, statement => statement.End?.On < statement.Period.Start && statement.Payments.Any(payment => payment.Clause == "1"));
        Assert.Equal(
            run.Statements.Any(statement => statement.HasEnded) ? 1 : 0,
            run.Statements.Sum(statement => statement.Payments.Count(payment => payment.Clause == "3")));
    }

    [Law]
    public void The_term_that_asks_whether_it_has_ended_says_what_the_statement_says(LeaseRun run) =>
        Assert.All(run.Statements, statement => Assert.Equal(statement.HasEnded, statement.Of(HasEnded).Value));

    [Law]
    public void Settling_at_once_and_one_by_one_through_JSON_gives_the_same(LeaseRun run)
    {
        var state = CarriedState.None;
        for (var index = 0; index < run.Months.Count; index++)
        {
            var timeline = run.Lease.Settle(run.Months[index], state);
            var (alone, among) = (Assert.Single(timeline.Statements), run.Statements[index]);
            Assert.Equal((among.Terms, among.Payments, among.Powers, among.Duties), (alone.Terms, alone.Payments, alone.Powers, alone.Duties));
            Assert.Equal((among.End, among.CountsTo), (alone.End, alone.CountsTo));
            Assert.True(CarriedStateJson.TryParse(timeline.Carried.ToJson(), out state, out _));
            Assert.Equal(timeline.Carried, state);
        }
    }

    private static NodaTime.LocalDate Max(NodaTime.LocalDate one, NodaTime.LocalDate other) => NodaTime.LocalDate.Max(one, other);

    /// <summary>A lease and months of it, in each of which there may be a breach, and a notice may become known, of any day of the year.</summary>
    public sealed record LeaseRun(Agreement Lease, EquatableArray<PeriodFacts> Months) : IDrawn<LeaseRun>
    {
        public static Gen<LeaseRun> Drawn =>
            from lease in Gen.Elements(Leases)
            from breaches in Gen.Elements(true, false).ArrayOf(MonthsSettled)
            from notices in Gen.Choose(1, 3).ArrayOf(MonthsSettled)
            from days in Dates.OfTheFirstYear.ArrayOf(MonthsSettled)
            select new LeaseRun(lease, [.. Enumerable.Range(0, MonthsSettled).Select(index =>
            {
                var month = Month(index + 1).With(Breach, breaches[index]);
                return notices[index] == 1 ? month.With(Notice, days[index] > month.Period.End ? days[index] : Max(days[index], month.Period.Start)) : month;
            })]);

        internal EquatableArray<Statement> Statements { get; } = Settled(Lease, Months);

        private static EquatableArray<Statement> Settled(Agreement lease, EquatableArray<PeriodFacts> months)
        {
            var timeline = lease.Settle(months);
            Assert.Empty(timeline.Faults);
            return timeline.Statements;
        }
    }
}

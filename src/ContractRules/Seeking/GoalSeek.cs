using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Variations;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Seeking;

/// <summary>Seeks the values of a fact that make a term come to what is asked.</summary>
public static class GoalSeek
{
    /// <summary>How many values are settled, or intervals of values looked at, unless said otherwise.</summary>
    public const int UsualMost = 4_000;

    /// <summary>How many can be asked for at most, so that a search always ends.</summary>
    public const int GreatestMost = 100_000;

    /// <summary>Which values of a fact make a term reach, or fall to, a value in a period: all of them, from the least on.</summary>
    /// <remarks>
    /// Every value of the fact, to its smallest decimal, is proved to meet the goal, or not to, by settling it or by the ranges of an interval
    /// that it lies in; the ends of what meets it are settled, with the step beyond each. No figure is taken to rise or fall throughout, so that a
    /// band in which more pays less shows as two intervals. Where the fact has no greatest value, it is looked further and further, up to 10^12.
    /// What was only searched, since the values to try ran out, is told.
    /// <para>
    /// Where many values have to be settled, they are settled side by side by the plan of the agreement, which gives the same figures; by the reference
    /// the few that are told, with their reasons and statements, and all of them where the agreement has no plan, or goes on from what was carried.
    /// </para>
    /// </remarks>
    /// <param name="agreement">The agreement, under the readings it carries.</param>
    /// <param name="periods">The facts of each period; those after the period looked at play no part.</param>
    /// <param name="goal">What is asked, of which term and in which period; in the last one where it says none.</param>
    /// <param name="by">The fact that is varied. It is given the same value in every period that asks for it, whatever was given; a standing one from the first.</param>
    /// <param name="during">The only period in which it is given the value; the others keep what was given.</param>
    /// <param name="carried">What the periods before passed on; nothing for the first.</param>
    /// <param name="most">How many values are settled, or intervals looked at, before the rest is only searched.</param>
    /// <exception cref="ArgumentException">There are no periods, the goal or the fact is of another agreement, or a period is none of those given.</exception>
    /// <example><c>agreement.Seek(months, Goal.Reaches(ThilRecouped, Currency.Usd.Of(100_000)), by: TerminatedMinutes).Least</c>.</example>
    public static Sought Seek<T>(
        this Agreement agreement,
        IReadOnlyList<PeriodFacts> periods,
        Goal goal,
        Fact<T> by,
        SettlementPeriod? during = null,
        CarriedState? carried = null,
        int most = UsualMost)
        where T : struct => agreement.Seek(periods, goal, by.Made().Declaration, during, carried, most);

    /// <inheritdoc cref="Seek{T}"/>
    public static Sought Seek(
        this Agreement agreement,
        IReadOnlyList<PeriodFacts> periods,
        Goal goal,
        FactDeclaration by,
        SettlementPeriod? during = null,
        CarriedState? carried = null,
        int most = UsualMost)
    {
        agreement.NotNull();
        most.From(1, to: GreatestMost);
        var looked = periods.Whole().Count > 0
            ? goal.NotNull().In(goal.Period ?? periods[^1].Period)
            : throw new ArgumentException("Expected one period or more; found none.", nameof(periods));
        var run = periods.Take(1 + PlaceOf(looked.Period!, periods, nameof(goal))).ToList();
        if (during is not null)
        {
            PlaceOf(during, run, nameof(during));
        }

        if (!agreement.TryGetFact(by.NotNull().Key, out var fact) || fact != by)
        {
            throw new ArgumentException($"'{agreement}' asks for no fact {by} as it is declared here.", nameof(by));
        }

        if (!agreement.TextsOf(looked.Period!).Any(text => text.Version.TryDefine(goal.Term.Key, out var defined) && defined.Term == goal.Term))
        {
            throw new ArgumentException($"No clause in force in {looked.Period} defines {goal.Term} as it is declared here.", nameof(goal));
        }

        var varied = new VariedRun(run, fact, run.Select(facts => facts.Period).Where(period => during is null ? IsAskedIn(period) : period == during).ToHashSet());
        var (steps, sought) = (new FactSteps(fact), new Sought(agreement, looked, fact, during));
        return Found(sought, steps, new Trials(agreement, varied, looked, steps, carried), most);

        bool IsAskedIn(SettlementPeriod period) => agreement.TextsOf(period).Any(text => text.Version.AsksFor(fact));
    }

    private static Sought Found(Sought sought, FactSteps steps, Trials trials, int most)
    {
        foreach (var step in FirstTried(steps).TakeWhile(_ => trials.Settled is null))
        {
            trials.Of(step);
        }

        var ranges = trials.Settled is { } settled ? new RunRanges(settled, sought.Goal, sought.By, trials) : null;
        var search = new StepSearch(steps, trials, ranges, most);
        search.Run();
        EquatableArray<ReachedInterval> reached = [.. search.Met.Select(interval => Reached(interval, steps, trials))];
        var tried = trials.Tried;
        return sought with
        {
            Reached = reached,
            StatementOfLeast = reached is [var least, ..] ? trials.StatementWith(least.From) : null,
            StatementBelow = reached is [var first, ..] ? trials.StatementWith(first.Below) : null,
            Unproved = [.. search.Unproved.Select(interval => new UnprovedInterval(ValueOf(interval.Least, steps), ValueOf(interval.Greatest, steps)))],
            Throughout = search.Throughout,
            IsConnected = ranges is not { IsConnected: false },
            Missing = Missing(tried, trials),
            Faults = tried.All(step => trials.FigureWith(step).IsRefused) ? trials.Of(tried[0]).Faults : [],
            Settled = trials.Count,
            Ranged = search.Ranged,
            RanOut = search.RanOut,
        };
    }

    private static EquatableArray<Reason> Missing(IReadOnlyList<BigInteger> tried, Trials trials) => tried.Any(step => trials.FigureWith(step).Value is not null)
        ? []
        : tried.Where(step => !trials.FigureWith(step).IsRefused).Select(step => trials.Of(step).Figure?.Reasons).FirstOrDefault(reasons => reasons is not null) ?? [];

    // Whatever the range, one with which the facts are not refused, if there is any such near.
    private static IEnumerable<BigInteger> FirstTried(FactSteps steps) => new[] { steps.All.Least, BigInteger.Zero, steps.All.Greatest }
        .Concat(Enumerable.Range(0, 10).Select(power => (BigInteger?)(BigInteger.Pow(10, power) * steps.InOne)))
        .OfType<BigInteger>()
        .Where(steps.All.Has);

    private static ReachedInterval Reached(StepInterval interval, FactSteps steps, Trials trials)
    {
        var (below, above) = (Beyond(interval.Least - 1), Beyond(interval.Greatest + 1));
        return new(
            interval.Least is { } least ? trials.Of(least) : null,
            interval.Greatest is { } greatest ? trials.Of(greatest) : null,
            IsMet(below) ? null : Tried(below),
            IsMet(above) ? null : Tried(above))
        {
            GoesOnBelow = IsMet(below),
            GoesOnAbove = IsMet(above),
        };

        BigInteger? Beyond(BigInteger? step) => step is { } known && steps.All.Has(known) ? known : null;

        bool IsMet(BigInteger? step) => step is { } known && trials.IsMet(known);

        TriedValue? Tried(BigInteger? step) => step is { } known ? trials.Of(known) : null;
    }

    private static Value? ValueOf(BigInteger? step, FactSteps steps) => step is { } known ? steps.Of(known) : null;

    private static int PlaceOf(SettlementPeriod period, IReadOnlyList<PeriodFacts> periods, string name) =>
        periods.Index().Where(facts => facts.Item.Period == period).Select(facts => (int?)facts.Index).FirstOrDefault()
            ?? throw new ArgumentException($"{period} is none of the periods from {periods[0].Period} to {periods[^1].Period}.", name);
}

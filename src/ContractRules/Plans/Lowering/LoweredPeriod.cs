using ContractRules.Agreements;
using ContractRules.Plans.Steps;

namespace ContractRules.Plans.Lowering;

/// <summary>The steps of a period, before it is known what has to pass on of all texts.</summary>
/// <param name="Text">The text.</param>
/// <param name="Plan">Where its steps stand.</param>
/// <param name="Figures">The figures asked for; null where this text doesn't state one.</param>
/// <param name="Expected">What is expected of the facts.</param>
/// <param name="Next">What it leaves for the next period.</param>
/// <param name="Day">The day on which the agreement ends, by which the text of a period is chosen where it changes inside; null where that isn't asked.</param>
internal sealed record LoweredPeriod(AgreementVersion Text, Lowered Plan, IReadOnlyList<Figure?> Figures, IReadOnlyList<ExpectedFacts> Expected, NextState Next, int? Day)
{
    /// <summary>The texts that settle rows of which the agreement ends before the text changes, the earliest first.</summary>
    public IReadOnlyList<EarlierText> Earlier { get; init; } = [];

    /// <summary>The program, by which these columns pass on.</summary>
    public PlanProgram With(IReadOnlyList<StateColumn> state) =>
        new(Text, Plan.Steps.Steps, Figures, [.. state.Select(column => Next[column])], Plan.Names)
        {
            Clauses = Plan.Clauses,
            Denominators = Plan.Numbers.Denominators,
            State = state,
            Expected = Expected,
            Earlier = Earlier,
        };

    /// <summary>The columns of the state that figures of any of these periods hang on, however many periods later.</summary>
    public static IReadOnlySet<StateColumn> Remembered(IReadOnlyList<LoweredPeriod> periods)
    {
        var (remembered, met) = (new HashSet<StateColumn>(), new HashSet<(int Period, int Place)>());
        var waiting = new Stack<(int Period, int Place)>(periods.SelectMany((period, index) => period.Roots.Select(place => (index, place))));
        while (waiting.TryPop(out var next))
        {
            if (!met.Add(next))
            {
                continue;
            }

            var step = periods[next.Period].Plan.Steps.Steps[next.Place];
            foreach (var operand in step.Operands)
            {
                waiting.Push((next.Period, operand));
            }

            foreach (var state in step is StateStep(var read) ? periods[next.Period].Plan.State.WithPartner(read).Where(remembered.Add) : [])
            {
                for (var period = 0; period < periods.Count; period++)
                {
                    waiting.Push((period, periods[period].Next[state]));
                }
            }
        }

        return remembered;
    }

    private IEnumerable<int> Roots =>
    [
        .. Figures.OfType<Figure>().SelectMany(figure => figure.Places),
        .. Expected.Select(expected => expected.IsBroken),
        .. Expected.SelectMany(expected => expected.Standing.Values).Select(Next.Read),
        .. Day is { } day ? [day] : (int[])[],
        .. Earlier.Select(earlier => earlier.Settles),
    ];
}

using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Settlement.Bounds;

namespace ContractRules.Seeking;

/// <summary>What the term can come to over a whole run, whatever the fact is of an interval of values.</summary>
internal sealed class RunRanges
{
    private readonly Goal _goal;
    private readonly List<OpenPeriod> _periods = [];

    /// <summary>The ranges of a run.</summary>
    /// <param name="statements">The statements with any one value of the fact: what does not follow from it is the same with every other.</param>
    /// <param name="goal">What the term is to come to in the last of them.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="trials">In which periods it is varied.</param>
    public RunRanges(StatementList statements, Goal goal, FactDeclaration fact, Trials trials)
    {
        _goal = goal;
        var (past, stands) = (OpenPast.None, false);
        foreach (var statement in statements)
        {
            stands = trials.IsVariedIn(statement.Period) || (stands && fact.IsStanding && !statement.Basis.Facts.Values.TryGet(fact.Key, out _));
            var period = new OpenPeriod(statement.Basis, statement.Terms, stands ? OpenFacts.Given(fact.Key) : OpenFacts.Given(), past);
            _periods.Add(period);
            past = period.After();
        }

        IsConnected = _periods[^1].IsOpen(goal.Term) || _periods.Any(period => period.CanEndOtherwise(rule => ValueRange.AnyOf(Measuring.Of(rule)!.Value.Kind)));
    }

    /// <summary>Whether the term follows from the fact at all.</summary>
    public bool IsConnected { get; }

    /// <summary>Whether the goal is met with every value of a range, or with none; null where it may be with some.</summary>
    /// <param name="values">The values of the fact.</param>
    /// <param name="range">What the term can come to with them; null where it can never be determined.</param>
    public bool? IsMet(ValueRange values, out ValueRange? range)
    {
        range = Of(values);
        return _goal.IsMetBy(range);
    }

    // With values that are refused it is not determined either.
    private ValueRange? Of(ValueRange values)
    {
        var past = PastRanges.None;
        for (var place = 0; ; place++)
        {
            var period = _periods[place];
            var ranges = new PeriodRanges(period, past, _ => values);
            if (ranges.IsTextOpen)
            {
                return ValueRange.AnyOf(_goal.Term.Measure.Kind);
            }

            if (IsRefused(period, ranges))
            {
                return null;
            }

            if (place == _periods.Count - 1)
            {
                return ranges.Present(_goal.Term);
            }

            past = ranges.After(_periods[place + 1].Past);
        }
    }

    private static bool IsRefused(OpenPeriod period, PeriodRanges ranges) => period.Version.ExpectationsOfFacts.Any(found =>
        !period.Version.Lapsed.Contains(found.Clause)
        && period.IsOpen(found.Expectation.Rule)
        && ranges.Of(found.Expectation.Rule) == TruthRange.Only(false)
        && found.Expectation.Rule.SelfAndDescendants().All(node => IsAlwaysDetermined(node, period)));

    // What is undetermined breaks no expectation.
    private static bool IsAlwaysDetermined(Node node, OpenPeriod period) => node switch
    {
        FactValue(var fact) => period.IsSupplied(fact),
        Constant or Given or PeriodValue or Sum or Product or Negation or Round or Least or Greatest or Compared or All or Any or Not or Phrase => node is not Round(Raised, _),
        _ => false,
    };
}

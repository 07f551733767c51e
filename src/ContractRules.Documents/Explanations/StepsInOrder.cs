using ContractRules.Explanation;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>The steps of derivations, each once and after those that it follows from; so each has a number, by which others refer to it.</summary>
public sealed class StepsInOrder
{
    private readonly Dictionary<Step, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<Step> _steps = [];
    private readonly List<StepDocument> _told = [];

    private StepsInOrder()
    {
    }

    /// <summary>The steps.</summary>
    public EquatableArray<Step> Steps => [.. _steps];

    /// <summary>The same steps, as documents tell them.</summary>
    public EquatableArray<StepDocument> Told => [.. _told];

    /// <summary>The steps of derivations of one period.</summary>
    public static StepsInOrder Of(IEnumerable<Derivation> derivations)
    {
        ArgumentNullException.ThrowIfNull(derivations);
        var steps = new StepsInOrder();
        foreach (var derivation in derivations)
        {
            ArgumentNullException.ThrowIfNull(derivation, nameof(derivations));
            steps.Add(derivation.Conclusion);
        }

        return steps;
    }

    /// <summary>The number of a step, counted from 0.</summary>
    /// <exception cref="ArgumentException">It is none of these.</exception>
    public int NumberOf(Step step) => _numbers.TryGetValue(step, out var number) ? number : throw new ArgumentException($"Expected one of {this}; found {step}.", nameof(step));

    /// <summary>How many there are.</summary>
    public override string ToString() => $"{_steps.Count} steps";

    private void Add(Step conclusion)
    {
        var waiting = new Stack<(Step Step, bool IsOfItems, bool IsReady)>([(conclusion, false, false)]);
        while (waiting.TryPop(out var next))
        {
            if (_numbers.ContainsKey(next.Step))
            {
                continue;
            }

            if (next.IsReady || next.Step.Steps.Count == 0)
            {
                _numbers.Add(next.Step, _steps.Count);
                _steps.Add(next.Step);
                _told.Add(StepOperations.Told(next.Step, [.. next.Step.Steps.Select(below => _numbers[below])], next.IsOfItems));
                continue;
            }

            waiting.Push(next with { IsReady = true });
            foreach (var below in next.Step.Steps.Reverse())
            {
                waiting.Push((below, next.Step.Rule is OverItems, false));
            }
        }
    }
}

using System.Collections.Frozen;
using ContractRules.Explanation;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>The steps of derivations, each once and after those that it follows from; so each has a number, by which others refer to it.</summary>
public sealed class StepsInOrder
{
    private readonly FrozenDictionary<Step, int> _numbers;

    private StepsInOrder(Adding added)
    {
        _numbers = added.Numbers.ToFrozenDictionary(ReferenceEqualityComparer.Instance);
        (Steps, Told) = ([.. added.Steps], [.. added.Told]);
    }

    /// <summary>The steps.</summary>
    public EquatableArray<Step> Steps { get; }

    /// <summary>The same steps, as documents tell them.</summary>
    public EquatableArray<StepDocument> Told { get; }

    /// <summary>The steps of derivations of one period.</summary>
    public static StepsInOrder Of(IEnumerable<Derivation> derivations)
    {
        ArgumentNullException.ThrowIfNull(derivations);
        var added = new Adding();
        foreach (var derivation in derivations)
        {
            ArgumentNullException.ThrowIfNull(derivation, nameof(derivations));
            added.Add(derivation.Conclusion);
        }

        return new(added);
    }

    /// <summary>The number of a step, counted from 0.</summary>
    /// <exception cref="ArgumentException">It is none of these.</exception>
    public int NumberOf(Step step) => _numbers.TryGetValue(step, out var number) ? number : throw new ArgumentException($"Expected one of {this}; found {step}.", nameof(step));

    /// <summary>How many there are.</summary>
    public override string ToString() => $"{Steps.Count} steps";

    private sealed class Adding
    {
        public Dictionary<Step, int> Numbers { get; } = new(ReferenceEqualityComparer.Instance);

        public List<Step> Steps { get; } = [];

        public List<StepDocument> Told { get; } = [];

        public void Add(Step conclusion)
        {
            var waiting = new Stack<(Step Step, bool IsOfItems, bool IsReady)>([(conclusion, false, false)]);
            while (waiting.TryPop(out var next))
            {
                if (Numbers.ContainsKey(next.Step))
                {
                    continue;
                }

                if (next.IsReady || next.Step.Steps.Count == 0)
                {
                    Numbers.Add(next.Step, Steps.Count);
                    Steps.Add(next.Step);
                    Told.Add(StepOperations.Told(next.Step, [.. next.Step.Steps.Select(below => Numbers[below])], next.IsOfItems));
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
}

using System.Globalization;
using ContractRules.Plans.Steps;

namespace ContractRules.Plans;

/// <summary>What the steps of a program are called where it is read: facts, terms and what is carried by their names, constants by themselves, the rest by numbers.</summary>
internal sealed class StepNames
{
    private readonly Dictionary<int, string> _names = [];

    public StepNames(PlanProgram program)
    {
        var listed = new List<int>();
        foreach (var place in Needed.Of(program.Steps, program.Outcomes))
        {
            var step = program.Steps[place];
            var isTold = step is ConstantStep or TruthStep or UnknownStep or PeriodStep;
            _names.Add(place, isTold ? step.Words(operand => _names[operand]) : NameOf(program, place) ?? string.Create(CultureInfo.InvariantCulture, $"#{listed.Count + 1}"));
            if (!isTold)
            {
                listed.Add(place);
            }
        }

        Listed = listed;
    }

    /// <summary>The steps that stand on a line of their own, in their order.</summary>
    public IReadOnlyList<int> Listed { get; }

    /// <summary>What a step is called.</summary>
    public string this[int place] => _names[place];

    private static string? NameOf(PlanProgram program, int place) => program.Steps[place] switch
    {
        FactStep(var fact) => fact.Key,
        StateStep(var state) => state.Name,
        ReadingStep(var reading) => reading.Key,
        _ => program.Names.TryGetValue(place, out var name) ? name.Name : null,
    };
}

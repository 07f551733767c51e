using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Agreements.Checks;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>What the texts of one period are lowered into: their steps, which are computed once however many texts ask for them, and the state of the plan.</summary>
internal sealed class Lowered(Agreement agreement, StaticDenominators denominators, Answers answers, Needs needs, StateList state, List<PlanRefusal> refusals)
{
    private readonly Dictionary<int, StepName> _names = [];
    private readonly Dictionary<int, ClauseReference> _clauses = [];

    public StepList Steps { get; } = new();

    public Numbers Numbers => field ??= new(Steps);

    public Needs Needs => needs;

    public StateList State => state;

    public Agreement Agreement => agreement;

    public Answers Answers => answers;

    /// <summary>What steps are called.</summary>
    public IReadOnlyDictionary<int, StepName> Names => _names;

    /// <summary>The clause in which each step stands first.</summary>
    public IReadOnlyDictionary<int, ClauseReference> Clauses => _clauses;

    /// <summary>Calls a step by a name, unless it has one.</summary>
    public void Name(Figure figure, string name, ClauseReference clause)
    {
        if (Steps.Steps[figure.Place] is not (ConstantStep or TruthStep or UnknownStep or FactStep or StateStep or ReadingStep or PeriodStep))
        {
            _names.TryAdd(figure.Place, new(name, clause, figure.Denominator));
        }
    }

    /// <summary>Places all steps from one on in a clause.</summary>
    public void Place(int from, ClauseReference clause)
    {
        for (var place = from; place < Steps.Steps.Count; place++)
        {
            _clauses.TryAdd(place, clause);
        }
    }

    /// <summary>Refuses a rule; what stands in its place is never run.</summary>
    public Figure Refuse(ClauseReference clause, Node rule, string why)
    {
        refusals.Add(new(clause, rule.InShort(), why));
        return Figure.Plain(Steps.Unknown(Measuring.Of(rule) is { Kind: MeasureKind.Truth }));
    }

    /// <summary>Whether a fact counts that was given before any clause in force asked for it.</summary>
    public bool CountsBeforehand(FactDeclaration fact) => agreement.CountsBeforehand(fact);

    /// <summary>The static denominator of a rule of a text; null where there is none.</summary>
    public BigInteger? DenominatorOf(Node rule, AgreementVersion text) => denominators.Of(rule, text);
}

using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>What facts come to: what is given in the period, what stands from before, else the default.</summary>
internal sealed class Facts(StepList steps, Numbers numbers, StateList state, NextState next)
{
    private readonly Dictionary<FactDeclaration, Figure> _given = [];

    /// <summary>What a fact comes to.</summary>
    public Figure Of(FactDeclaration fact) => fact.Default is { } value ? numbers.Otherwise(Given(fact), Constant(value)) : Given(fact);

    /// <summary>What a field of an item comes to.</summary>
    public Figure Of(FieldDeclaration field)
    {
        var given = new Figure(steps.Add(new FieldStep(field)), DenominatorOf(field));
        return field.Default is { } value ? numbers.Otherwise(given, Constant(value)) : given;
    }

    /// <summary>Whether a fact was given, for the period or standing.</summary>
    public int Has(FactDeclaration fact) => numbers.IsDetermined(Given(fact));

    /// <summary>What the contract states.</summary>
    public Figure Constant(Value value) => value switch
    {
        NumberValue(var number) => numbers.Constant(number),
        TruthValue(var isTrue) => Figure.Plain(steps.Constant(isTrue)),
        DateValue(var date) => Figure.Plain(steps.Constant(DayNumber.Of(date))),
        _ => throw new NotSupportedException($"{value.GetType().Name} has no column."),
    };

    /// <summary>Leaves what was given of a standing fact for the periods after.</summary>
    public void Carry(FactDeclaration fact) => next.Set(Standing(fact), Given(fact).Place);

    private Figure Given(FactDeclaration fact)
    {
        if (!_given.TryGetValue(fact, out var figure))
        {
            var given = steps.Add(new FactStep(fact));
            figure = new(fact.IsStanding ? OtherwiseStep.In(steps, given, next.Read(Standing(fact))) : given, DenominatorOf(fact));
            _given.Add(fact, figure);
        }

        return figure;
    }

    private static BigInteger DenominatorOf(Supplied supplied) => supplied.Measure.IsNumber ? BigInteger.Pow(10, supplied.Decimals) : BigInteger.One;

    /// <summary>The column in which a standing fact is carried.</summary>
    public StateColumn Standing(FactDeclaration fact) => state.Value(StateNames.Standing(fact), fact, isZeroAtFirst: false).Column;
}

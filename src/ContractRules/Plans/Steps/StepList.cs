using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Plans.Steps;

/// <summary>
/// Steps while a program is put together: what stands there already is not added again, so that common parts are computed once.
/// Where the bounds of what comes in are known, so are those of all that follows.
/// </summary>
/// <param name="batch">The batch that a program is made for; null while it is not yet made for any.</param>
internal sealed class StepList(Batch? batch = null)
{
    private readonly List<Step> _steps = [];
    private readonly List<Bounds?> _bounds = [];
    private readonly List<bool> _known = [];
    private readonly Dictionary<Step, int> _places = [];

    /// <summary>The batch that a program is made for; null while it is not yet made for any.</summary>
    public Batch? Batch => batch;

    /// <summary>The steps so far.</summary>
    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>The bounds of each, where they are known.</summary>
    public IReadOnlyList<Bounds?> Bounds => _bounds;

    /// <summary>Whether each is determined in every row.</summary>
    public IReadOnlyList<bool> Known => _known;

    /// <summary>A step as it is, or where it stands already.</summary>
    public int Add(Step step)
    {
        if (_places.TryGetValue(step, out var place))
        {
            return place;
        }

        place = _steps.Count;
        var (bounds, known) = step.IsInput ? OfInput(step) : (BoundsOf(step), step.IsAlwaysKnownBy(operand => _known[operand]));
        _places.Add(step, place);
        _steps.Add(step);
        _bounds.Add(bounds);
        _known.Add(known);
        return place;
    }

    /// <summary>An integer that is the same in every row.</summary>
    public int Constant(BigInteger number) => Add(new ConstantStep(number));

    /// <summary>A truth that is the same in every row.</summary>
    public int Constant(bool isTrue) => Add(new TruthStep(isTrue));

    /// <summary>Whether a step is the same integer in every row.</summary>
    public bool IsConstant(int place, out BigInteger number)
    {
        number = _steps[place] is ConstantStep(var found) ? found : default;
        return _steps[place] is ConstantStep;
    }

    /// <summary>A number that divides a step in every row, as far as that is known; 0 divides 0.</summary>
    public BigInteger ContentOf(int place) => _steps[place] switch
    {
        ConstantStep(var number) => BigInteger.Abs(number),
        LinearStep linear => linear.Factors.Aggregate(BigInteger.Abs(linear.Constant), BigInteger.GreatestCommonDivisor),
        _ => BigInteger.One,
    };

    /// <summary>The truth of a step that is the same in every row; else null.</summary>
    public bool? TruthOf(int place) => _steps[place] is TruthStep(var isTrue) ? isTrue : null;

    /// <summary>Whether a step is determined in no row.</summary>
    public bool IsUnknown(int place) => _steps[place] is UnknownStep;

    /// <summary>Whether any of the steps is determined in no row.</summary>
    public bool IsAnyUnknown(params ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            if (IsUnknown(place))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An integer that is determined in no row.</summary>
    public int Unknown(bool isTruth) => Add(new UnknownStep(isTruth));

    private (Bounds? Bounds, bool Known) OfInput(Step step) => batch?.ProfileOf(step) is { } profile ? (profile.BoundsOf(step), !profile.AnyUnknown) : (null, false);

    private Bounds? BoundsOf(Step step)
    {
        if (step.IsTruth)
        {
            return null;
        }

        foreach (var operand in step.Operands)
        {
            if (!_steps[operand].IsTruth && _bounds[operand] is null)
            {
                return null;
            }
        }

        return step.Bounding is { } bounding && _bounds[bounding] is null ? null : step.BoundsBy(operand => _bounds[operand]!.Value);
    }
}

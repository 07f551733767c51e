using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage.Refuting;

/// <summary>
/// Conditions supposed to hold or to fail together, as on a way through a rule, and what follows from that: of a condition put together
/// of others for these, of a comparison by the order of its sides. Where a condition is left that can come to nothing, the way does not exist.
/// </summary>
/// <remarks>What is undetermined is neither: a condition that was passed has not settled the matter, and need not hold. Dates beyond the calendar are left aside.</remarks>
internal sealed class Supposition
{
    private const int Deepest = 24;
    private const int Most = 1_000;

    private readonly Surroundings _around;
    private readonly List<(Node Condition, Possible Can)> _supposed = [];
    private readonly List<(EquatableArray<Node> Operands, Possible Any)> _oneOf = [];
    private readonly Order _order;
    private bool _hasNews;

    public Supposition(Surroundings around)
    {
        _around = around;
        _order = new(around, this);
    }

    /// <summary>The condition that can come to nothing; null where none was found.</summary>
    public Node? Contradicted { get; private set; }

    /// <summary>The comparisons supposed to hold or to fail.</summary>
    public IEnumerable<(Compared Comparison, bool Holds)> Comparisons => _supposed
        .Where(one => one is { Condition: Compared, Can: Possible.Holds or Possible.Fails })
        .Select(one => ((Compared)one.Condition, one.Can == Possible.Holds));

    /// <summary>Supposes that conditions come to no more than this, each.</summary>
    public Supposition With(IEnumerable<(Node Condition, Possible Can)> conditions)
    {
        foreach (var (condition, can) in conditions)
        {
            Suppose(condition, can);
        }

        while (Contradicted is null && _hasNews)
        {
            _hasNews = false;
            Follow();
        }

        return this;
    }

    /// <summary>The same, and what else is supposed inside of it, apart.</summary>
    public Supposition Apart(Node condition, Possible can)
    {
        var apart = new Supposition(_around);
        apart._supposed.AddRange(_supposed);
        apart.Suppose(condition, can);
        return apart;
    }

    /// <summary>What a condition can come to.</summary>
    public Possible Of(Node condition) => Of(condition, Deepest);

    private void Follow()
    {
        foreach (var (condition, can) in _supposed.Where(one => !IsTakenApart(one.Condition, one.Can)).ToList())
        {
            Contradicted ??= (Of(condition, Deepest) & can) == Possible.Nothing ? condition : null;
        }

        foreach (var (operands, any) in _oneOf.ToList())
        {
            var left = operands.Where(operand => (Of(operand, Deepest) & any) != Possible.Nothing).Take(2).ToList();
            if (left.Count == 0)
            {
                Contradicted ??= operands[0];
            }
            else if (left.Count == 1)
            {
                Suppose(left[0], any);
            }
        }
    }

    // What it says is said by its parts.
    private bool IsTakenApart(Node condition, Possible can) => condition switch
    {
        Not or Phrase => true,
        Ambiguity ambiguity => _around.Taken(ambiguity) is not null,
        TermValue(var term) => _around.Meaning(term) is not null,
        All => !can.HasFlag(Possible.Fails),
        Any => !can.HasFlag(Possible.Holds),
        _ => false,
    };

    private void Suppose(Node condition, Possible can)
    {
        var waiting = new Stack<(Node, Possible)>([(condition, can)]);
        while (Contradicted is null && _supposed.Count < Most && waiting.TryPop(out var next))
        {
            if (IsNew(next.Item1, next.Item2))
            {
                foreach (var inside in Inside(next.Item1, next.Item2))
                {
                    waiting.Push(inside);
                }
            }
        }
    }

    private bool IsNew(Node condition, Possible can)
    {
        var known = _supposed.FindIndex(one => IsSame(one.Condition, condition));
        if (known < 0)
        {
            _supposed.Add((condition, can));
            _hasNews = true;
            return can != Possible.Anything;
        }

        var both = _supposed[known].Can & can;
        if (both == _supposed[known].Can)
        {
            return false;
        }

        _supposed[known] = (condition, both);
        _hasNews = true;
        Contradicted = both == Possible.Nothing ? condition : null;
        return true;
    }

    private IEnumerable<(Node, Possible)> Inside(Node condition, Possible can)
    {
        switch (condition)
        {
            case Not(var operand):
                return [(operand, Opposite(can))];
            case Phrase(_, _, var meaning):
                return [(meaning, can)];
            case Ambiguity ambiguity when _around.Taken(ambiguity) is { } taken:
                return [(taken, can)];
            case TermValue(var term) when _around.Meaning(term) is { } meaning:
                return [(meaning, can)];
            case All(var operands):
                return Together(operands, can, settledBy: Possible.Fails, otherwise: Possible.Holds);
            case Any(var operands):
                return Together(operands, can, settledBy: Possible.Holds, otherwise: Possible.Fails);
            case Choice(var asked, var then, var otherwise) when !can.HasFlag(Possible.Open):
                return Of(asked, Deepest) is Possible.Holds or (Possible.Holds | Possible.Open) ? [(then, can)]
                    : Of(asked, Deepest) is Possible.Fails or (Possible.Fails | Possible.Open) ? [(otherwise, can)]
                    : [];
            default:
                return [];
        }
    }

    // One that settles it is enough; where none does, none may.
    private IEnumerable<(Node, Possible)> Together(EquatableArray<Node> operands, Possible can, Possible settledBy, Possible otherwise)
    {
        if (!can.HasFlag(otherwise))
        {
            _oneOf.Add((operands, can.HasFlag(Possible.Open) ? settledBy | Possible.Open : settledBy));
        }

        return can.HasFlag(settledBy) ? [] : operands.Select(operand => (operand, Possible.Anything & ~settledBy & ~(can.HasFlag(Possible.Open) ? Possible.Nothing : Possible.Open)));
    }

    private Possible Of(Node condition, int depth)
    {
        if (!_around.MayGoOn)
        {
            return Possible.Anything;
        }

        var can = _supposed.Find(one => IsSame(one.Condition, condition)) is { Condition: not null } supposed ? supposed.Can : Possible.Anything;
        return can & (depth == 0 ? Possible.Anything : ByItself(condition, depth - 1));
    }

    private Possible ByItself(Node condition, int depth) => condition switch
    {
        Constant(TruthValue(var holds), _) => holds ? Possible.Holds : Possible.Fails,
        Not(var operand) => Opposite(Of(operand, depth)),
        Phrase(_, _, var meaning) => Of(meaning, depth),
        Ambiguity ambiguity => _around.Taken(ambiguity) is { } taken ? Of(taken, depth) : Either(ambiguity.Branches, depth),
        All(var operands) => Judged(operands, depth, settledBy: Possible.Fails, otherwise: Possible.Holds),
        Any(var operands) => Judged(operands, depth, settledBy: Possible.Holds, otherwise: Possible.Fails),
        Choice(var asked, var then, var otherwise) => Chosen(Of(asked, depth), then, otherwise, depth),
        Compared(var left, var relation, var right) compared =>
            (_order.Of(left, relation, right) | (IsDetermined(condition, depth) ? Possible.Nothing : Possible.Open)) & _around.InAnyPeriod(compared),
        _ => _around.Truth(condition) | (IsDetermined(condition, depth) ? Possible.Nothing : Possible.Open),
    };

    private Possible Either(EquatableArray<Node> branches, int depth) => branches.Aggregate(Possible.Nothing, (can, branch) => can | Of(branch, depth));

    private Possible Chosen(Possible asked, Node then, Node otherwise, int depth) => (asked & Possible.Open)
        | (asked.HasFlag(Possible.Holds) ? Of(then, depth) : Possible.Nothing)
        | (asked.HasFlag(Possible.Fails) ? Of(otherwise, depth) : Possible.Nothing);

    private Possible Judged(EquatableArray<Node> operands, int depth, Possible settledBy, Possible otherwise)
    {
        var (settled, passed, open, isSettled) = (Possible.Nothing, otherwise, Possible.Nothing, false);
        foreach (var can in operands.Select(operand => Of(operand, depth)))
        {
            settled |= can & settledBy;
            passed &= can | ~otherwise;
            open |= can & Possible.Open;
            isSettled |= can == settledBy;
        }

        return isSettled ? settledBy : settled | passed | open;
    }

    private bool IsDetermined(Node rule, int depth) => depth > 0 && rule switch
    {
        Constant or Given or Determined or PeriodValue => true,
        FactValue(var fact) => fact.Default is not null || Of(new Given(fact), depth: 2) == Possible.Holds,
        TermValue(var term) => Of(new Determined(rule), depth: 2) == Possible.Holds || (_around.Meaning(term) is { } meaning && IsDetermined(meaning, depth - 1)),
        Ambiguity ambiguity when _around.Taken(ambiguity) is { } taken => IsDetermined(taken, depth - 1),
        All(var operands) => AreDetermined(operands, Possible.Fails, depth - 1),
        Any(var operands) => AreDetermined(operands, Possible.Holds, depth - 1),
        Compared or Sum or Product or Least or Greatest or Negation or Round or Not or Phrase or Ambiguity or Choice
            or DateShift or BusinessDayShift or DayCount or DatePart or Recurrence => rule.Operands().All(operand => IsDetermined(operand, depth - 1)),
        _ => false,
    };

    // One that settles the matter leaves the others out of account.
    private bool AreDetermined(EquatableArray<Node> operands, Possible settledBy, int depth)
    {
        var supposed = this;
        foreach (var operand in operands)
        {
            if (!supposed.IsDetermined(operand, depth))
            {
                return false;
            }

            supposed = supposed.Apart(operand, Possible.Anything & ~settledBy);
        }

        return true;
    }

    private static Possible Opposite(Possible can) => (can & Possible.Open)
        | (can.HasFlag(Possible.Holds) ? Possible.Fails : Possible.Nothing)
        | (can.HasFlag(Possible.Fails) ? Possible.Holds : Possible.Nothing);

    private static bool IsSame(Node one, Node other) => ReferenceEquals(one, other) || (one.Depth == other.Depth && one.GetType() == other.GetType() && one.IsTheSameAs(other));
}

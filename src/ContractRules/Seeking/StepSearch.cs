using System.Numerics;
using ContractRules.Ranges;

namespace ContractRules.Seeking;

/// <summary>
/// Looks through the steps of a fact from the lowest to the highest. An interval that is proved to meet the goal, or never to meet it, is
/// done with; any other is halved, and of few steps each is settled. Once the values to try run out, the rest is only searched.
/// </summary>
internal sealed class StepSearch
{
    // How far is looked where a fact has no end, in its unit; and how the parts that are looked at grow.
    private static readonly BigInteger Furthest = BigInteger.Pow(10, 12);
    private const int FirstPart = 1_000;
    private const int Growth = 16;

    // Of so few steps each is settled: to look at parts of them by their ranges takes longer.
    private const int Few = 16;

    // Of what is left when most of them are used, so many values are tried; and so many between two that differ.
    private const int Samples = 64;

    // Of so many halvings all middles are settled side by side, which takes less time than one after another those that are asked for.
    private const int HalvingsForeseen = 6;

    private readonly FactSteps _steps;
    private readonly Trials _trials;
    private readonly RunRanges? _ranges;
    private readonly int _most;
    private readonly List<StepInterval> _met = [];
    private readonly List<StepInterval> _unproved = [];

    public StepSearch(FactSteps steps, Trials trials, RunRanges? ranges, int most) => (_steps, _trials, _ranges, _most) = (steps, trials, ranges, most);

    /// <summary>The intervals of steps that meet the goal, the lowest first; adjoining ones are one.</summary>
    public IEnumerable<StepInterval> Met => Joined(_met.OrderBy(interval => interval.Least));

    /// <summary>Those of which that is not proved.</summary>
    public IEnumerable<StepInterval> Unproved => Joined(_unproved);

    /// <summary>How many intervals were looked at by their ranges.</summary>
    public int Ranged { get; private set; }

    /// <summary>Between what the term lies with all that is proved; null where it is never determined.</summary>
    public ValueRange? Throughout { get; private set; }

    /// <summary>Whether the values to try ran out.</summary>
    public bool RanOut { get; private set; }

    /// <summary>Looks through all steps.</summary>
    public void Run()
    {
        var waiting = new Stack<StepInterval>([_steps.All]);
        while (waiting.TryPop(out var next))
        {
            RanOut = _trials.Count + Ranged >= _most;
            if (RanOut || IsTooFar(next))
            {
                _unproved.Add(next);
            }
            else if (IsMet(next) is not { } isMet)
            {
                foreach (var part in PartsOf(next).Reverse())
                {
                    waiting.Push(part);
                }
            }
            else if (isMet)
            {
                _met.Add(next);
            }
        }

        foreach (var interval in _unproved)
        {
            Try(interval);
        }
    }

    private IEnumerable<StepInterval> PartsOf(StepInterval steps) => steps.Greatest - steps.Least < Few ? steps.Each : steps.Halves(FirstPart * _steps.InOne, Growth);

    private bool IsTooFar(StepInterval steps) => steps switch
    {
        ({ } least, null) => least > Furthest * _steps.InOne,
        (null, { } most) => most < -Furthest * _steps.InOne,
        _ => false,
    };

    private bool? IsMet(StepInterval steps)
    {
        if (steps.Only is { } only)
        {
            return Known(_trials.IsMet(only), _trials.FigureWith(only).Value is { } value ? ValueRange.Only(value) : null);
        }

        if (_ranges is null)
        {
            return null;
        }

        Ranged++;
        // By their ranges values meet it where the term is determined; whether it is, settling the ends tells.
        return _ranges.IsMet(_steps.Of(steps), out var range) is { } isMet && (!isMet || EndsMeet(steps)) ? Known(isMet, range) : null;
    }

    private bool Known(bool isMet, ValueRange? range)
    {
        Throughout = ValueRange.Hull(Throughout, range);
        return isMet;
    }

    private bool EndsMeet(StepInterval steps) => (steps.Least is not { } least || _trials.IsMet(least)) && (steps.Greatest is not { } most || _trials.IsMet(most));

    // Between two values tried that differ the step is found at which they do.
    private void Try(StepInterval steps)
    {
        if (steps is not ({ } least, { } most))
        {
            return;
        }

        var width = BigInteger.Max(1, (most - least) / Samples);
        _trials.Foresee(new StepInterval(least, most).Every(width));
        for (var from = least; from < most; from += width)
        {
            var to = BigInteger.Min(from + width, most);
            if (_trials.IsMet(from) != _trials.IsMet(to))
            {
                var step = StepAfterWhichItDiffers(from, to);
                _met.Add(_trials.IsMet(from) ? new(from, step) : new(step + 1, to));
            }
            else if (_trials.IsMet(from))
            {
                _met.Add(new(from, to));
            }
        }

        if (least == most && _trials.IsMet(least))
        {
            _met.Add(steps);
        }
    }

    private BigInteger StepAfterWhichItDiffers(BigInteger from, BigInteger to)
    {
        var isMet = _trials.IsMet(from);
        for (var halvings = 0; to - from > 1; halvings++)
        {
            if (halvings % HalvingsForeseen == 0)
            {
                _trials.Foresee(new StepInterval(from, to).Middles(HalvingsForeseen));
            }

            var middle = from + ((to - from) / 2);
            (from, to) = _trials.IsMet(middle) == isMet ? (middle, to) : (from, middle);
        }

        return from;
    }

    private static IEnumerable<StepInterval> Joined(IEnumerable<StepInterval> intervals)
    {
        StepInterval? open = null;
        foreach (var next in intervals)
        {
            if (open is { } before && before.Greatest is { } last && next.Least <= last + 1)
            {
                open = before with { Greatest = next.Greatest is { } most ? BigInteger.Max(last, most) : null };
            }
            else
            {
                if (open is { } done)
                {
                    yield return done;
                }

                open = next;
            }
        }

        if (open is { } rest)
        {
            yield return rest;
        }
    }
}

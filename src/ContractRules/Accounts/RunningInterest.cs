using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>The interest on one late payment while an account is drawn up: charged step by step, added to the principal, made good.</summary>
internal sealed class RunningInterest
{
    private readonly LocalDate _due;
    private readonly Currency _currency;
    private readonly EquatableArray<InterestSpan> _spans;
    private readonly LateInterest _terms;
    private readonly List<InterestAccrued> _steps = [];
    private readonly List<Reason> _open = [];
    private LocalDate? _runTo;
    private Rational _compounded;
    private int _months;
    private int _span;

    private RunningInterest(LocalDate due, Currency currency, EquatableArray<InterestSpan> spans)
    {
        (_due, _currency, _spans) = (due, currency, spans);
        _terms = spans.First(span => span.Through >= due).Interest;
    }

    /// <summary>The interest on a payment; null where it bears none, or has no due day to be late after.</summary>
    public static RunningInterest? On(Debt debt, InterestTerms terms) =>
        debt is { Due: { } due, Unit: Currency currency } && terms.Of(debt.Clause) is var spans && spans.Any(span => span.Through >= due)
            ? new(due, currency, spans)
            : null;

    /// <summary>What is charged and not made good.</summary>
    public Rational Unpaid { get; private set; }

    /// <summary>Whether a receipt makes good the payment first.</summary>
    public bool PrincipalFirst => _terms.PrincipalFirst;

    /// <summary>The steps so far.</summary>
    public EquatableArray<InterestAccrued> Steps => [.. _steps];

    /// <summary>Why not all of it can be told.</summary>
    public EquatableArray<Reason> Open => Reason.Together([.. _open]);

    /// <summary>Charges for good what has run to a day on what was not paid of the payment since it ran last.</summary>
    public void ChargeTo(LocalDate day, Rational principal) => RunTo(day, principal, chargedOn: day);

    /// <summary>Tells what has run to the day of the account, which goes on running.</summary>
    public void TellTo(LocalDate day, Rational principal) => RunTo(day, principal, chargedOn: null);

    /// <summary>Makes good so much of it, what was added to the principal before the rest.</summary>
    public void Pay(Rational amount)
    {
        Unpaid -= amount;
        _compounded = Rational.Max(_compounded - amount, Rational.Zero);
    }

    private void RunTo(LocalDate day, Rational principal, LocalDate? chargedOn)
    {
        // Within the days of grace nothing is late.
        if (Period.DaysBetween(_due, day) <= _terms.DaysOfGrace)
        {
            return;
        }

        _runTo ??= _terms.GraceIsFree ? _due.PlusDays(_terms.DaysOfGrace) : _due;
        while (NextCompounding(day) is { } compounding)
        {
            Accrue(compounding, principal, chargedOn: compounding);
            _compounded = Unpaid;
        }

        Accrue(day, principal, chargedOn);
    }

    // Only after the days of grace, in which nothing is charged.
    private LocalDate? NextCompounding(LocalDate day)
    {
        while (_terms.MonthsToCompound is { } months && months <= MonthOf(day) - MonthOf(_due) - _months && _due.PlusMonths(_months + months) is var next && next <= day)
        {
            _months += months;
            if (next > _runTo && Period.DaysBetween(_due, next) > _terms.DaysOfGrace)
            {
                return next;
            }
        }

        return null;
    }

    private void Accrue(LocalDate to, Rational principal, LocalDate? chargedOn)
    {
        var bearing = principal + _compounded;
        while (_runTo < to && _span < _spans.Count && _spans[_span].After < to)
        {
            var span = _spans[_span];
            var (from, through) = (LocalDate.Max(_runTo.Value, span.After), LocalDate.Min(to, span.Through));
            if (from < through && !bearing.IsZero)
            {
                Add(span, bearing, from, through, chargedOn);
            }

            _runTo = LocalDate.Max(_runTo.Value, through);
            if (span.Through <= to)
            {
                _span++;
            }
        }

        _runTo = LocalDate.Max(_runTo!.Value, to);
    }

    private void Add(InterestSpan span, Rational bearing, LocalDate from, LocalDate through, LocalDate? chargedOn)
    {
        if (span.On(_currency.Of(bearing), from, through) is not { } step)
        {
            _open.AddRange(span.Rate.Reasons);
        }
        else if (!step.Rate.Value.IsZero)
        {
            _steps.Add(step with { ChargedOn = chargedOn });
            Unpaid += step.Amount.Amount;
        }
    }

    private static int MonthOf(LocalDate date) => (date.Year * 12) + date.Month;
}

using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>One payment while an account is drawn up: receipts are applied to it, and interest runs on what is late of it.</summary>
internal sealed class RunningDebt(Debt stated, InterestTerms terms)
{
    private readonly RunningInterest? _interest = RunningInterest.On(stated, terms);
    private readonly List<Application> _applied = [];
    private Rational _principal = stated.Amount;

    /// <summary>The payment as it was stated.</summary>
    public Debt Stated => stated;

    /// <summary>Whether nothing of it remains, as far as interest is charged.</summary>
    public bool IsPaid => (_principal + Unpaid).IsZero;

    private Rational Unpaid => _interest?.Unpaid ?? Rational.Zero;

    /// <summary>Applies so much of a receipt as remains to be paid.</summary>
    public Application Apply(Receipt receipt, Rational left, LocalDate on)
    {
        _interest?.ChargeTo(on, _principal);
        var (interest, principal) = _interest is { PrincipalFirst: true } ? Reversed(Shared(left, _principal, Unpaid)) : Shared(left, Unpaid, _principal);
        _principal -= principal;
        _interest?.Pay(interest);
        var application = new Application(receipt.Key, on, stated.Clause, stated.Period, stated.Unit, principal, interest);
        _applied.Add(application);
        return application;
    }

    /// <summary>How it stands on the day of the account, once all receipts are applied.</summary>
    public Debt StandingOn(LocalDate day)
    {
        _interest?.TellTo(day, _principal);
        return stated with { Applied = [.. _applied], Interest = _interest?.Steps ?? [], OpenInterest = _interest?.Open ?? [] };
    }

    private static (Rational First, Rational Second) Shared(Rational amount, Rational first, Rational second)
    {
        var toFirst = Rational.Min(amount, first);
        return (toFirst, Rational.Min(amount - toFirst, second));
    }

    private static (Rational First, Rational Second) Reversed((Rational First, Rational Second) shared) => (shared.Second, shared.First);
}

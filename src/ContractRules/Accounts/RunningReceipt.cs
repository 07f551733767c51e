using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>One receipt while an account is drawn up: what of it is left to be applied.</summary>
/// <param name="receipt">The receipt.</param>
/// <param name="place">Its place among all: that of an earlier receipt is lower.</param>
internal sealed class RunningReceipt(Receipt receipt, int place)
{
    private readonly List<Application> _applications = [];

    /// <summary>The receipt.</summary>
    public Receipt Receipt => receipt;

    /// <summary>Its place among all.</summary>
    public int Place => place;

    /// <summary>What is left of it.</summary>
    public Rational Left { get; private set; } = receipt.Amount;

    /// <summary>The receipt with what it was applied to.</summary>
    public AppliedReceipt Applied => new(receipt, [.. _applications]);

    /// <summary>Applies what is left, as far as it goes, to a payment.</summary>
    public void ApplyTo(RunningDebt debt, LocalDate on)
    {
        var application = debt.Apply(receipt, Left, on);
        _applications.Add(application);
        Left -= application.Amount;
    }
}

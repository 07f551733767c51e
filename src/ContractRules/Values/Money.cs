using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>An amount of money, exact: it may carry fractions of a cent until a clause rounds it.</summary>
/// <param name="Amount">How much, in whole units of the currency; may be negative.</param>
/// <param name="Currency">What it is counted in.</param>
/// <example><c>Currency.Usd.Of(0.19m)</c>.</example>
[JsonConverter(typeof(Json.MoneyConverter))]
public readonly record struct Money(Rational Amount, Currency Currency) : IPayable, IComparable<Money>
{
    /// <summary>What it is counted in.</summary>
    /// <exception cref="InvalidOperationException">It is <c>default(Money)</c>, which is counted in nothing.</exception>
    public Currency Currency { get => field ?? throw Required.NoUnit<Money>(); init => field = value.NotNull(); } = Currency.NotNull();

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It is <c>default(Money)</c>, which is counted in nothing.</exception>
    public Measure Measure => Measure.Of(Currency);

    Unit IPayable.Unit => Currency;

    /// <summary>The sum of two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) =>
        left with { Amount = left.Amount + right.InThe(left.Currency) };

    /// <summary>The difference of two amounts of one currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) =>
        left with { Amount = left.Amount - right.InThe(left.Currency) };

    /// <summary>The same amount, owed the other way.</summary>
    public static Money operator -(Money money) => money with { Amount = -money.Amount };

    /// <summary>A share of an amount.</summary>
    public static Money operator *(Money money, Ratio share) => money with { Amount = money.Amount * share.Value };

    /// <summary>A share of an amount.</summary>
    public static Money operator *(Ratio share, Money money) => money * share;

    /// <summary>The amount of which it is the share.</summary>
    /// <exception cref="DivideByZeroException">The share is zero.</exception>
    /// <example>40 ÷ 40 % is 100.</example>
    public static Money operator /(Money money, Ratio share) => money with { Amount = money.Amount / share.Value };

    /// <summary>What one amount is of another of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Ratio operator /(Money left, Money right) => new(left.Amount / right.InThe(left.Currency));

    /// <summary>Whether the left amount is below the right one.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is above the right one.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is at or below the right one.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is at or above the right one.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Below zero where this amount is the lesser, above zero where it is the greater.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(other.InThe(Currency));

    /// <summary>The amount rounded as a clause says.</summary>
    public Money Rounded(Rounding rounding) => this with { Amount = rounding.Apply(Amount) };

    /// <summary>The exact amount and its currency: <c>1234.5 USD</c>.</summary>
    public override string ToString() => this == default ? "no money" : $"{Amount} {Currency}";

    private Rational InThe(Currency other) => Currency == other
        ? Amount
        : throw new InvalidOperationException($"{this} is not in {other}; convert it at an agreed rate first.");
}

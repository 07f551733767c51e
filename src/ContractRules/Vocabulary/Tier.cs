using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>One row of a table of tiers: from an amount to another, and what applies there.</summary>
/// <typeparam name="TBy">What is looked up: sales, a volume, a ratio.</typeparam>
/// <typeparam name="TGives">What the row gives: a share, a price, a fixed amount.</typeparam>
/// <param name="From">Where it starts; null where it has no lower end.</param>
/// <param name="To">Where it ends; null where it has no upper end.</param>
/// <param name="Value">What applies there.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Tier<TBy, TGives>(Rule<TBy>? From, Rule<TBy>? To, Rule<TGives> Value)
    where TBy : struct, IAmount
    where TGives : struct, IAmount
{
    /// <summary>What holds in it: a rate, a price, a share, an amount.</summary>
    public Rule<TGives> Value { get; init => field = value.Made(); } = Value.Made();

    /// <summary>The row in words: <c>from 0.00 USD to 10,000.00 USD: 5 %</c>.</summary>
    public override string ToString() => (From, To) switch
    {
        ({ } from, { } to) => $"from {from} to {to}: {Value}",
        ({ } from, null) => $"above {from}: {Value}",
        (null, { } to) => $"up to {to}: {Value}",
        _ => $"{Value}",
    };
}

/// <summary>Writes the rows of a table of tiers.</summary>
/// <remarks>
/// A bound is an amount that the contract states, or a rule: <c>Tier.Above(Usd(10_000).EscalatedBy(index), Percent(8))</c>. Where neighbours
/// meet, both name the same bound. A table whose bounds cross, as the facts make them, is undetermined.
/// </remarks>
/// <example><c>Tier.Between(Currency.Usd.Of(0), Currency.Usd.Of(10_000), Percent(5))</c>.</example>
public static class Tier
{
    /// <summary>The lowest tier, without a lower end: amounts below zero belong to it too.</summary>
    public static Tier<TBy, TGives> UpTo<TBy, TGives>(Rule<TBy> to, Rule<TGives> value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(null, to.Made(), value.Made());

    /// <summary>A tier between two amounts.</summary>
    public static Tier<TBy, TGives> Between<TBy, TGives>(Rule<TBy> from, Rule<TBy> to, Rule<TGives> value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(from.Made(), to.Made(), value.Made());

    /// <summary>The highest tier, without an upper end.</summary>
    public static Tier<TBy, TGives> Above<TBy, TGives>(Rule<TBy> from, Rule<TGives> value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(from.Made(), null, value.Made());

    /// <inheritdoc cref="UpTo{TBy, TGives}(Rule{TBy}, Rule{TGives})"/>
    public static Tier<TBy, TGives> UpTo<TBy, TGives>(TBy to, Rule<TGives> value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(null, to, value);

    /// <inheritdoc cref="Between{TBy, TGives}(Rule{TBy}, Rule{TBy}, Rule{TGives})"/>
    public static Tier<TBy, TGives> Between<TBy, TGives>(TBy from, TBy to, Rule<TGives> value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(from, to, value);

    /// <inheritdoc cref="Above{TBy, TGives}(Rule{TBy}, Rule{TGives})"/>
    public static Tier<TBy, TGives> Above<TBy, TGives>(TBy from, Rule<TGives> value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(from, null, value);

    /// <inheritdoc cref="UpTo{TBy, TGives}(Rule{TBy}, Rule{TGives})"/>
    public static Tier<TBy, TGives> UpTo<TBy, TGives>(TBy to, TGives value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(null, to, value);

    /// <inheritdoc cref="Between{TBy, TGives}(Rule{TBy}, Rule{TBy}, Rule{TGives})"/>
    public static Tier<TBy, TGives> Between<TBy, TGives>(TBy from, TBy to, TGives value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(from, to, value);

    /// <inheritdoc cref="Above{TBy, TGives}(Rule{TBy}, Rule{TGives})"/>
    public static Tier<TBy, TGives> Above<TBy, TGives>(TBy from, TGives value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(from, null, value);
}

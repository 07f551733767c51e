using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What a rule comes to in a period: determined, with a value, or undetermined, with the reasons.</summary>
[JsonConverter(typeof(Json.OutcomeConverter))]
public readonly record struct Outcome
{
    private Outcome(Value? value, EquatableArray<Reason> reasons)
    {
        Value = value;
        Reasons = reasons;
    }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsDetermined => Value is not null;

    /// <summary>The value; null where it is undetermined.</summary>
    public Value? Value { get; }

    /// <summary>Why it is undetermined; none where it is determined.</summary>
    public EquatableArray<Reason> Reasons { get; }

    /// <summary>An outcome with a value.</summary>
    public static Outcome Determined(Value value) => new(value.NotNull(), []);

    /// <summary>An outcome without a value, and why. Reasons of one thing over several periods become one.</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public static Outcome Undetermined(params EquatableArray<Reason> reasons) => reasons.Count > 0
        ? new(null, Reason.Together(reasons))
        : throw new ArgumentException("What is undetermined is so for a reason.", nameof(reasons));

    /// <summary>What follows from the value; the same reasons where there is none.</summary>
    internal Outcome Then(Func<Value, Value> follow) => IsDetermined ? Determined(follow(Value)) : this;

    /// <summary>What follows from the value and something else; the same reasons where there is no value.</summary>
    internal Outcome Then<T>(T something, Func<T, Value, Value> follow) => IsDetermined ? Determined(follow(something, Value)) : this;

    /// <summary>What follows from two values; the reasons of both where either is missing.</summary>
    internal Outcome With(Outcome other, Func<Value, Value, Value> combine) =>
        IsDetermined && other.IsDetermined ? Determined(combine(Value, other.Value)) : UnknownWith(other);

    /// <summary>What follows from two values and something else; the reasons of both where either is missing.</summary>
    internal Outcome With<T>(Outcome other, T something, Func<T, Value, Value, Value> combine) =>
        IsDetermined && other.IsDetermined ? Determined(combine(something, Value, other.Value)) : UnknownWith(other);

    private Outcome UnknownWith(Outcome other) => (IsDetermined, other.IsDetermined) switch
    {
        (true, _) => other,
        (_, true) => this,
        _ => Undetermined([.. Reasons, .. other.Reasons]),
    };

    /// <summary>The value, or the reasons.</summary>
    public override string ToString() => Value?.ToString() ?? $"undetermined: {string.Join("; ", Reasons)}";
}

/// <summary>What a typed rule comes to in a period: determined, with a value, or undetermined, with the reasons.</summary>
/// <typeparam name="T">What the rule gives; see <see cref="Rule{T}"/>.</typeparam>
/// <example><c>statement.Of(NetProfit) is { IsDetermined: true, Value: var profit }</c>.</example>
[JsonConverter(typeof(Json.TypedOutcomeConverter))]
public readonly record struct Outcome<T>
    where T : struct
{
    private readonly T? _value;

    internal Outcome(T? value, EquatableArray<Reason> reasons) => (_value, Reasons) = (value, reasons);

    internal Outcome(Outcome outcome, Measure measure)
    {
        _value = outcome.Value is { } value ? Face<T>.Read(value, measure) : null;
        Reasons = outcome.Reasons;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsDetermined => _value.HasValue;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is undetermined; the message gives the reasons.</exception>
    public T Value => _value ?? throw new InvalidOperationException($"Undetermined: {string.Join("; ", Reasons)}.");

    /// <summary>Why it is undetermined; none where it is determined.</summary>
    public EquatableArray<Reason> Reasons { get; }

    /// <summary>The value, or the reasons.</summary>
    public override string ToString() => _value?.ToString() ?? $"undetermined: {string.Join("; ", Reasons)}";
}

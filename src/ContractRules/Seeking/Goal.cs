using System.Text.Json.Serialization;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Seeking;

/// <summary>What a term is to come to in a period.</summary>
/// <example><c>Goal.Reaches(ThilRecouped, Currency.Usd.Of(100_000)).In(SettlementPeriod.Month(2003, 7))</c>.</example>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Goal
{
    private Goal(TermDeclaration term, Value value, bool isFalling) => (Term, Value, IsFalling) = (term, value, isFalling);

    /// <summary>The term.</summary>
    public TermDeclaration Term { get; }

    /// <summary>What it is compared with, in the unit of the term.</summary>
    public Value Value { get; }

    /// <summary>Whether it is to fall to the value, at most; otherwise it is to reach it, at least. A truth is to be just that.</summary>
    public bool IsFalling { get; }

    /// <summary>The period in which it is looked at; the last of the facts where null.</summary>
    public SettlementPeriod? Period { get; private init; }

    /// <summary>The term is to be at least so much, on that date or later, or true or false as said.</summary>
    public static Goal Reaches<T>(Term<T> term, T value)
        where T : struct => Reaches(term.Made().Declaration, Constant(term.Declaration, value));

    /// <summary>The term is to be at most so much, or on that date or earlier.</summary>
    public static Goal FallsTo<T>(Term<T> term, T value)
        where T : struct => FallsTo(term.Made().Declaration, Constant(term.Declaration, value));

    /// <summary>The term is to reach a value, which is in its unit.</summary>
    /// <exception cref="ArgumentException">The value is of another kind than the term.</exception>
    public static Goal Reaches(TermDeclaration term, Value value) => new(term.NotNull(), Fitting(term, value), isFalling: false);

    /// <summary>The term is to fall to a value, which is in its unit.</summary>
    /// <exception cref="ArgumentException">The value is of another kind than the term, or a truth, which does not fall.</exception>
    public static Goal FallsTo(TermDeclaration term, Value value) => value is TruthValue
        ? throw new ArgumentException($"{term} holds or doesn't, and cannot fall: say which it is to reach.", nameof(value))
        : new(term.NotNull(), Fitting(term, value), isFalling: true);

    /// <summary>The same, looked at in a period.</summary>
    public Goal In(SettlementPeriod period) => this with { Period = period.NotNull() };

    /// <summary>Whether a value meets it.</summary>
    public bool IsMetBy(Value value) => (value.NotNull(), Value) switch
    {
        (NumberValue(var found), NumberValue(var asked)) => IsFalling ? found <= asked : found >= asked,
        (DateValue(var found), DateValue(var asked)) => IsFalling ? found <= asked : found >= asked,
        _ => value == Value,
    };

    /// <summary>Whether every value of a range meets it, or none does; null where some may.</summary>
    internal bool? IsMetBy(ValueRange? range) => (range, Value) switch
    {
        (null, _) => false,
        (NumberRange(var least, var most), NumberValue(var asked)) => Decided(least, most, asked),
        (DateRange(var first, var last), DateValue(var asked)) => Decided(first, last, asked),
        (TruthRange truth, TruthValue asked) => !truth.Holds(asked) ? false : truth.Holds(TruthValue.Of(!asked.IsTrue)) ? null : true,
        _ => null,
    };

    private bool? Decided<T>(T? least, T? most, T asked)
        where T : struct, IComparable<T>
    {
        var (isNeverBelow, isAlwaysBelow) = (least?.CompareTo(asked) >= 0, most?.CompareTo(asked) < 0);
        var (isNeverAbove, isAlwaysAbove) = (most?.CompareTo(asked) <= 0, least?.CompareTo(asked) > 0);
        return IsFalling ? isNeverAbove ? true : isAlwaysAbove ? false : null : isNeverBelow ? true : isAlwaysBelow ? false : null;
    }

    private static Value Constant<T>(TermDeclaration term, T value)
        where T : struct => Face<T>.Constant(value) is var constant && constant.Measure == term.Measure
            ? constant.Value
            : throw new ArgumentException($"{term} is counted in {term.Measure}, not in {constant.Measure}.", nameof(value));

    private static Value Fitting(TermDeclaration term, Value value) => value.NotNull().Kind == term.Measure.Kind
        ? value
        : throw new ArgumentException($"{term} is counted in {term.Measure}; found {value}.", nameof(value));

    /// <summary>The goal in words: <c>thil-recouped reaches 100,000.00 USD</c>.</summary>
    public override string ToString() => $"{Term} {(IsFalling ? "falls to" : "reaches")} {Wording.Of(Value, Term.Measure)}{(Period is null ? "" : $" in {Period}")}";
}

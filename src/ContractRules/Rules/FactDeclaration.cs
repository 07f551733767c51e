using System.Collections.Frozen;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>All that is known of a fact before it is given: its key, meaning, unit, range and default.</summary>
public sealed record FactDeclaration : Named
{
    // What files of facts call the columns that hold no facts.
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(["period", "venture", "known-on"], StringComparer.Ordinal);

    internal FactDeclaration(string key, Measure measure, ClauseReference clause, string description)
        : base(key, measure)
    {
        if (Reserved.Contains(key))
        {
            throw new ArgumentException($"A fact cannot be called '{key}', which files of facts call another column.", nameof(key));
        }

        Clause = clause;
        Description = description.NotBlank();
        Decimals = measure switch
        {
            { Over: { } unit, Under: null } => unit.PayableDecimals,
            _ => 6,
        };
    }

    /// <summary>The clause that calls for the fact.</summary>
    public ClauseReference Clause { get; }

    /// <summary>What the world is to supply, in words.</summary>
    public string Description { get; }

    /// <summary>Whether it holds until given anew, instead of for one period only.</summary>
    public bool IsStanding { get; internal init; }

    /// <summary>Whether the parties settle it between them, so that its absence means they have still to agree.</summary>
    public bool IsAgreedByParties { get; internal init; }

    /// <summary>What holds where nothing is given: 0, false, or null where absence leaves a rule undetermined.</summary>
    public Value? Default { get; internal init; }

    /// <summary>The least number that can be given, or null.</summary>
    public Rational? Minimum { get; internal init; }

    /// <summary>The greatest number that can be given, or null.</summary>
    public Rational? Maximum { get; internal init; }

    /// <summary>The decimals that a given number can carry: those of the minor unit for money, none for quantities, else 6.</summary>
    public int Decimals { get; internal init; }

    /// <summary>Whether the value can be given for this fact; <see cref="Expectation"/> says what can.</summary>
    public bool Accepts(Value value) => value.NotNull().Kind == Measure.Kind && value switch
    {
        NumberValue(var number) => IsInRange(number),
        DateValue(var date) => Calendar.Covers(date),
        _ => true,
    };

    /// <summary>What can be given, in words: <c>a number of USD, at least 0, with at most 2 decimals</c>.</summary>
    public string Expectation => Measure.Kind switch
    {
        MeasureKind.Truth => "true or false",
        MeasureKind.Date => $"a date such as 2002-07-12, {Calendar.Span}",
        _ => (Measure.Symbol is "" ? $"a {Measure}" : $"a number of {(Measure.Under is null ? Measure.Over!.Plural : Measure.Symbol)}")
            + (Minimum is { } least ? $", at least {least}" : "")
            + (Maximum is { } most ? $", at most {most}" : "")
            + (Decimals == 0 ? ", whole" : $", with at most {Decimals} decimals"),
    };

    private bool IsInRange(Rational number) =>
        !(number < Minimum) && !(number > Maximum) && new Rounding(Decimals, RoundingMode.Down).Apply(number) == number;
}

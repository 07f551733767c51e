using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement.Bounds;

/// <summary>What can have become of a fact or term in the periods before, as <see cref="Memory"/> keeps what did.</summary>
/// <param name="ToDate">The sum of all periods so far; null where none was defined.</param>
/// <param name="Recent">The last values, the latest first; null for a period in which it was not defined.</param>
/// <param name="WithoutOpen">The sum of what was determined.</param>
/// <param name="Retired">The last value of a term that no clause defines any more.</param>
internal sealed record MemoryRange(Recalled? ToDate, EquatableArray<Recalled?> Recent, NumberRange WithoutOpen, Recalled? Retired)
{
    /// <summary>The last value; null where there was none.</summary>
    public Recalled? Last => Retired ?? Ago(1);

    /// <summary>What a state remembers.</summary>
    /// <param name="memory">What it remembers.</param>
    /// <param name="ever">What the fact or term can ever have come to, for what was undetermined; null where that never changes.</param>
    public static MemoryRange Of(Memory memory, ValueRange? ever)
    {
        var known = memory.WithoutOpen is NumberValue(var sum) ? new NumberRange(sum, sum) : NumberRange.Zero;
        var anySum = ever is NumberRange numbers ? Ranging.AnyNumberOf(numbers) : null;
        return new(
            Of(memory.ToDate, anySum),
            [.. memory.Recent.Select(outcome => Of(outcome, ever))],
            anySum is null ? known : known + anySum,
            Of(memory.Retired, ever));
    }

    /// <summary>The value so many periods ago; null where there was none.</summary>
    public Recalled? Ago(int periods) => periods <= Recent.Count ? Recent[periods - 1] : null;

    /// <summary>The sum of values of a window, from so many periods ago on.</summary>
    public NumberRange? Over(int window, int lag)
    {
        NumberRange? total = NumberRange.Zero;
        for (var ago = Math.Max(lag, 1); ago < lag + window && ago <= Recent.Count; ago++)
        {
            total = Ago(ago) is { } value ? total is { } so && value.Range is NumberRange more ? so + more : null : total;
        }

        return total;
    }

    /// <summary>What can have become of it once the present period is settled.</summary>
    /// <param name="asked">What is remembered of it.</param>
    /// <param name="present">What it can come to; null where it is not defined.</param>
    /// <param name="isSure">Whether that is determined for certain.</param>
    public MemoryRange After(Recollection asked, Recalled? present, bool isSure) => new(
        asked.ToDate ? Sum(ToDate, present) : null,
        [.. Recent.Prepend(present).Take(asked.Periods)],
        asked.WithoutOpen && present?.Range is NumberRange more ? WithoutOpen + (isSure ? more : more.Or(NumberRange.Zero)) : WithoutOpen,
        present is null && asked.Name is TermDeclaration ? Last : null);

    private static Recalled? Of(Outcome? outcome, ValueRange? ever) =>
        outcome is { } remembered ? new(remembered.Value is { } value ? ValueRange.Only(value) : ever) : null;

    private static Recalled? Sum(Recalled? before, Recalled? present) => (before, present) switch
    {
        ({ } sum, { } more) => new(sum.Range is NumberRange left && more.Range is NumberRange right ? left + right : null),
        _ => before ?? present,
    };
}

using System.Numerics;

namespace ContractRules.Plans.Columns;

/// <summary>What a step has made of dates, so that those which rows or periods have in common are looked up in the calendar once.</summary>
/// <remarks>As many successive days as there are places have each one of their own; a date further away takes the place of another.</remarks>
internal sealed class DateMemo
{
    // Few rows come again in the next period.
    private const int Fewest = 16;

    private readonly Met[] _met;

    /// <summary>Nothing met yet.</summary>
    /// <param name="rows">How many rows a block has at most.</param>
    public DateMemo(int rows)
    {
        _met = new Met[BitOperations.RoundUpToPowerOf2((uint)Math.Max(rows, Fewest))];

        // No date has the number -1.
        Array.Fill(_met, new(-1, -1, null));
    }

    /// <summary>Where two dates, or one twice, stand when they have been met; others may stand there.</summary>
    public ref Met At(long one, long other) => ref _met[(int)(one ^ (other << 1)) & (_met.Length - 1)];

    /// <summary>Two dates, as numbers of days, and what was made of them.</summary>
    /// <param name="One">The one date.</param>
    /// <param name="Other">The other; the same where there is one.</param>
    /// <param name="Made">What was made of them; null where the calendar ends first.</param>
    public readonly record struct Met(int One, int Other, int? Made);
}

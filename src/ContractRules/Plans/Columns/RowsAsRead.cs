using System.Collections.Concurrent;
using ContractRules.Agreements;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>How each row is read, in all periods alike.</summary>
/// <param name="choices">The readings of each row.</param>
internal sealed class RowsAsRead(EquatableArray<ReadingChoices> choices)
{
    private readonly ConcurrentDictionary<ReadingStep, Cells> _answers = new();

    /// <summary>How a row is read.</summary>
    public ReadingChoices this[int row] => choices[row];

    /// <summary>How the rows are read that are to be settled by a plan; null where that is as the agreement is.</summary>
    /// <exception cref="ArgumentException">There is not one for each row, or the plan does not settle rows that are read so.</exception>
    public static RowsAsRead? Of(Plan plan, IReadOnlyList<ReadingChoices>? readAs, int rows)
    {
        if (readAs is null != !plan.Choice.IsReadByRow || readAs?.Whole(nameof(readAs)).Count is { } found && found != rows)
        {
            throw new ArgumentException(
                plan.Choice.IsReadByRow ? $"Expected how each of {(Rational)rows} rows is read; found {(Rational)(readAs?.Count ?? 0)}." : $"Expected rows that are all read as {plan.Agreement} is, as its plan does; found some that say how.",
                nameof(readAs));
        }

        return readAs is null ? null
            : readAs.FirstOrDefault(choices => !plan.Allows(choices)) is not { } other ? new([.. readAs])
            : throw new ArgumentException($"Questions that decide on the text or on its last period are answered for all rows, as {plan.Agreement} is read; found {other}.", nameof(readAs));
    }

    /// <summary>Which option of a question each row takes.</summary>
    public Cells To(ReadingStep asked) => _answers.GetOrAdd(
        asked,
        static (step, all) => new(Column.Of([.. all.Select(read => (long)read.IndexOf(step.Reading))], given: []))
        {
            // Whichever ways to read come together, one program is made for them.
            Told = new(AnyKnown: true, AnyUnknown: false, step.Options),
        },
        choices);
}

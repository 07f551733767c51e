using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>A figure as it is written: with at least the decimals in which it is paid.</summary>
internal sealed class WrittenFigure(PlannedFigure figure)
{
    private readonly int _least = figure.IsPayment ? figure.Measure.Over!.PayableDecimals : 0;

    /// <summary>What its column is called.</summary>
    public string Name { get; } = figure.ToString();

    /// <summary>Whether it is a payment.</summary>
    public bool IsPayment => figure.IsPayment;

    /// <summary>What it is called among terms, or among payments.</summary>
    public string ShortName => figure.IsPayment ? Name["payment ".Length..] : Name;

    /// <summary>Its number in a row, where it is one that is short; the long way is <see cref="ValueOf"/>.</summary>
    public bool TryPlain(SettledRow row, int place, out decimal number)
    {
        (long steps, var decimals) = (0, 0);
        var isPlain = _least <= PlainSteps.MostLeast && row.Columns.Figures[place].TryGetSteps(row.Row, out steps, out decimals);
        number = isPlain ? PlainSteps.Plain(steps, decimals, _least) : 0;
        return isPlain;
    }

    /// <summary>Whether the text of the period states it, and facts leave it open.</summary>
    public static bool IsUndetermined(SettledRow row, int place) => row[place] is null && row.Columns.Figures[place].IsStated;

    /// <summary>Its value in a row, as text; null where there is none.</summary>
    public string? ValueOf(SettledRow row, int place) => row[place] switch
    {
        null => null,
        NumberValue(var number) when figure.IsPayment => number.ToDecimalText(_least),
        var value => value.ToString(),
    };
}

using ContractRules.Comparison.Columns;
using ContractRules.Plans.Ventures;

namespace ContractRules.Comparison.Ventures;

/// <summary>A lot of rows settled as the text is read, with which each other way is compared.</summary>
/// <param name="rows">The rows.</param>
/// <param name="ventures">Of each the number of its venture; −1 of one that is left out.</param>
/// <param name="paid">What they have paid.</param>
internal sealed class LotAsRead(VentureRows rows, int[] ventures, PaidRows paid)
{
    private readonly Dictionary<PaymentWay, PaidColumn> _columns = [];

    /// <summary>The rows.</summary>
    public VentureRows Rows => rows;

    /// <summary>Of each row the number of its venture; −1 of one that is left out.</summary>
    public IReadOnlyList<int> Ventures => ventures;

    /// <summary>What they have paid.</summary>
    public PaidRows Paid => paid;

    /// <summary>On which days that falls due.</summary>
    public DueColumns Days => field ??= new(paid);

    /// <summary>On which day the agreement ends.</summary>
    public EndDays Ends => field ??= new(paid);

    /// <summary>What is paid one way, row by row.</summary>
    public PaidColumn Of(PaymentWay way) => _columns.TryGetValue(way, out var column) ? column : _columns[way] = paid.Of(way);
}

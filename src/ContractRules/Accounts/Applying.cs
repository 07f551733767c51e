using NodaTime;

namespace ContractRules.Accounts;

/// <summary>
/// Applies receipts to payments, day by day: each to the payments that it names, then to those due the longest. What is left waits as a
/// credit for the next payment; a receipt that names a payment which is still to come waits for that one.
/// </summary>
/// <param name="debts">The payments, the one due first before others.</param>
/// <param name="names">The names that receipts give payments.</param>
internal sealed class Applying(IReadOnlyList<RunningDebt> debts, IEnumerable<PaymentNamed> names)
{
    // The places of payments that are entered and not paid: all of them, and those of each name.
    private readonly SortedSet<int> _open = [];
    private readonly Dictionary<PaymentNamed, SortedSet<int>> _openByName = names.Distinct().ToDictionary(name => name, _ => new SortedSet<int>());
    private readonly HashSet<PaymentNamed> _entered = [];
    private readonly SortedDictionary<int, RunningReceipt> _credits = [];
    private readonly Dictionary<PaymentNamed, List<RunningReceipt>> _waiting = [];

    /// <summary>Enters the payments of a day, given by their places; credits are applied to them.</summary>
    public void Enter(IEnumerable<int> places, LocalDate on)
    {
        var awaited = new List<RunningReceipt>();
        foreach (var place in places)
        {
            _open.Add(place);
            foreach (var name in NamesOf(place))
            {
                _openByName[name].Add(place);
                _entered.Add(name);
                awaited.AddRange(_waiting.Remove(name, out var waiting) ? waiting : []);
            }
        }

        foreach (var receipt in awaited.OrderBy(receipt => receipt.Place))
        {
            Apply(receipt, _openByName[PaymentNamed.By(receipt.Receipt)], on);
            _credits.Add(receipt.Place, receipt);
        }

        while (_credits.Count > 0 && _open.Count > 0)
        {
            Spread(_credits.First().Value, on);
        }
    }

    /// <summary>Applies a receipt of a day on which all payments are entered.</summary>
    public void Receive(RunningReceipt receipt)
    {
        var name = PaymentNamed.By(receipt.Receipt);
        if (receipt.Receipt.NamesAPayment && !_entered.Contains(name))
        {
            _waiting.TryAdd(name, []);
            _waiting[name].Add(receipt);
            return;
        }

        if (receipt.Receipt.NamesAPayment)
        {
            Apply(receipt, _openByName[name], receipt.Receipt.On);
        }

        _credits.Add(receipt.Place, receipt);
        Spread(receipt, receipt.Receipt.On);
    }

    private void Spread(RunningReceipt receipt, LocalDate on)
    {
        Apply(receipt, _open, on);
        if (receipt.Left.IsZero)
        {
            _credits.Remove(receipt.Place);
        }
    }

    private void Apply(RunningReceipt receipt, SortedSet<int> open, LocalDate on)
    {
        while (!receipt.Left.IsZero && open.Count > 0)
        {
            var place = open.Min;
            receipt.ApplyTo(debts[place], on);
            if (debts[place].IsPaid)
            {
                _open.Remove(place);
                foreach (var name in NamesOf(place))
                {
                    _openByName[name].Remove(place);
                }
            }
        }
    }

    private IEnumerable<PaymentNamed> NamesOf(int place) =>
        PaymentNamed.Of(debts[place].Stated.Clause, debts[place].Stated.Period).Where(_openByName.ContainsKey);
}

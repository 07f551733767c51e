using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Documents.Items;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Benchmarks.Scaling;

/// <summary>An agreement over a list of calls, and files of them.</summary>
internal static class CallList
{
    private static readonly Party Carrier = new("Carrier", "The Carrier");
    private static readonly Party Reseller = new("Reseller", "The Reseller");
    private static readonly Field<Money> Charge = Field.Money("charge", Currency.Usd, "Charge for the call");
    private static readonly Items Calls = Items.Of("call", "1", "Calls of the month", Charge);
    private static readonly Term<Money> Due = Term.Money("due", "Charges due", Currency.Usd);

    /// <summary>Its agreement: all calls are paid.</summary>
    public static Agreement Agreement { get; } = new(
        "call-list",
        "Call list",
        dated: new LocalDate(2024, 1, 1),
        Cadence.Months,
        parties: [Carrier, Reseller],
        clauses: [new Clause("1", "Charges", "All calls are paid.", Due.Means(Calls.Total(Charge)), Reseller.Pays(Carrier, Due))]);

    /// <summary>A file of so many calls, each of a key of its own or all of one.</summary>
    public static string File(int calls, bool ofOneKey) =>
        "key,period,charge" + string.Concat(Enumerable.Range(0, calls).Select(call => $"\nC-{(ofOneKey ? 0 : call)},2024-01,5"));

    /// <summary>A month of so many calls.</summary>
    public static PeriodFacts Month(int calls) => PeriodFacts.For(SettlementPeriod.Month(2024, 1))
        .With(Calls, Enumerable.Range(0, calls).Select(call => Item.Of($"C-{call}").With(Charge, Currency.Usd.Of(5))));

    /// <summary>Reads a file of calls, settles their month, and tells what is wrong in them.</summary>
    public static Faults ReadAndSettled(SourceText text)
    {
        var (faults, january) = (new Faults(), SettlementPeriod.Month(2024, 1));
        var file = ItemsFile.Read(text, Calls.Declaration, [january], mayTellDays: false, faults)!;
        foreach (var fault in Agreement.Settle(file.Begun(PeriodFacts.For(january), isFirst: true)).Faults)
        {
            file.Report(fault, faults);
        }

        return faults;
    }
}

using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Accounts;

/// <summary>The facts of an agreement that say what was paid, so that they follow from receipts and need not be given beside them.</summary>
/// <example>
/// <code>
/// var facts = new ReceiptFacts(agreement, new ReceiptFact(PaidToThil, Fusion, Thil, "4(2)"));
/// var account = agreement.Account(agreement.Settle(months).Statements, receipts, on: lastDay);
/// var statements = agreement.Settle(facts.AddTo(account, months).Periods).Statements;
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class ReceiptFacts
{
    /// <summary>Facts that receipts give, checked against their agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="facts">The facts. What is paid may depend on none of them.</param>
    /// <exception cref="ArgumentException">
    /// The agreement doesn't ask for a fact, a payer or payee is no party to it, no version has a clause named, or a fact stands twice; lists every fault.
    /// </exception>
    public ReceiptFacts(Agreement agreement, params EquatableArray<ReceiptFact> facts)
    {
        facts.Whole();
        (Agreement, Facts) = (agreement.NotNull(), facts);
        if (Faults().ToList() is { Count: > 0 } faults)
        {
            throw new ArgumentException($"The facts that receipts give are written wrongly: {string.Join("; ", faults)}.", nameof(facts));
        }
    }

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; }

    /// <summary>The facts.</summary>
    public EquatableArray<ReceiptFact> Facts { get; }

    /// <summary>The facts of periods, with what the receipts of an account come to in each period that ended by its day: 0 where nothing was received.</summary>
    /// <param name="account">The account.</param>
    /// <param name="periods">The facts of adjoining periods.</param>
    /// <returns>
    /// The same periods with what was received. Faults, and nothing added, where the receipts had faults, where one was received in none
    /// of the periods, or where another figure was given.
    /// </returns>
    public FactsWithReceipts AddTo(StatementOfAccount account, IEnumerable<PeriodFacts> periods)
    {
        account.NotNull();
        var given = periods.NotNull().ToEquatableArray();
        given.Whole(nameof(periods));
        var places = new PeriodPlaces(given);
        var counted = Counted(account).ToLookup(one => places.Of(one.Receipt.Receipt.On), one => (one.Fact, one.Receipt));
        var received = given.Select((facts, place) => facts.Period.End <= account.On ? Received(counted[place]) : EquatableMap<Value>.Empty).ToList();
        EquatableArray<ReceiptFault> outside = [.. account.Faults, .. counted[null].Select(one => Outside(one.Receipt.Receipt, given)).Distinct()];
        EquatableArray<FactFault> others =
        [
            .. given.Zip(received).SelectMany(pair => pair.Second
                .Where(sum => pair.First.Values.TryGet(sum.Key, out var other) && other != sum.Value)
                .Select(sum => new FactFault(pair.First.Period.Label, sum.Key, $"{sum.Key} is given otherwise for {pair.First.Period}", $"a blank or {sum.Value}, to which receipts add up"))),
        ];
        return outside.Count + others.Count > 0
            ? new FactsWithReceipts(given, outside, others)
            : new FactsWithReceipts([.. given.Zip(received, (facts, added) => facts.With(added))], [], []);
    }

    private IEnumerable<(ReceiptFact Fact, AppliedReceipt Receipt)> Counted(StatementOfAccount account) =>
        from fact in Facts
        from one in account.Accounts
        where fact.IsOf(one)
        from receipt in one.Receipts
        select (fact, receipt);

    private EquatableMap<Value> Received(IEnumerable<(ReceiptFact Fact, AppliedReceipt Receipt)> counted)
    {
        var byFact = counted.ToLookup(one => one.Fact, one => one.Fact.Of(one.Receipt));
        return EquatableMap<Value>.Empty.With(Facts.Select(fact =>
            KeyValuePair.Create<string, Value>(fact.Fact.Declaration.Key, new NumberValue(Rational.Sum(byFact[fact])))));
    }

    private static ReceiptFault Outside(Receipt receipt, EquatableArray<PeriodFacts> given) => new(
        receipt,
        ReceiptPart.Date,
        $"{new DateValue(receipt.On)} falls in no period of the facts",
        given.Count == 0 ? "facts of at least one period" : $"a date from {new DateValue(given[0].Period.Start)} to {new DateValue(given[^1].Period.End)}");

    private IEnumerable<string> Faults() =>
    [
        .. Facts.Where(fact => !Agreement.TryGetFact(fact.Fact.Declaration.Key, out var asked) || asked != fact.Fact.Declaration).Select(fact => $"the agreement doesn't ask for {fact.Fact}"),
        .. Facts.SelectMany(fact => new[] { fact.Payer, fact.Payee }).Distinct().Where(party => !Agreement.Parties.Contains(party)).Select(party => $"{party} is no party to the agreement"),
        .. Facts.SelectMany(fact => fact.Clauses).Distinct()
            .Where(named => !Agreement.Versions.SelectMany(version => version.Clauses).Any(clause => clause.Reference == named))
            .Select(named => $"no clause is {named}"),
        .. Facts.GroupBy(fact => fact.Fact.Declaration.Key).Where(same => same.Count() > 1).Select(same => $"{same.Key} stands in it twice"),
    ];

    /// <summary>The agreement and the facts.</summary>
    public override string ToString() => $"facts of {Agreement} that receipts give: {string.Join("; ", Facts)}";
}

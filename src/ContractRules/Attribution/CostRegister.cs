using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Attribution;

/// <summary>
/// A register of cost items, for an agreement whose sub-clauses overlap: a cost that several of them cover counts under
/// the first, in the order of the register, and so is never counted twice.
/// </summary>
/// <example>
/// <code>
/// var register = new CostRegister(agreement, "2(2)",
///     headings: [new("2(2)(a)", UpfrontCosts), new("2(2)(d)", EquipmentCosts)],
///     marks: [new("pakistan-side", PakistanSideCosts)]);
/// var facts = register.Attribute(items).Totals;
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed class CostRegister
{
    /// <summary>A register, checked against its agreement.</summary>
    /// <param name="agreement">The agreement that the costs are settled under.</param>
    /// <param name="clause">The clause that the headings are sub-clauses of.</param>
    /// <param name="headings">The sub-clauses that costs fall under, the one that goes before all others first.</param>
    /// <param name="marks">What costs can be besides.</param>
    /// <exception cref="ArgumentException">
    /// There is no heading, one stands twice, no clause of the agreement has its reference, the agreement doesn't ask
    /// for its fact, or the currencies differ; lists every fault.
    /// </exception>
    public CostRegister(
        Agreement agreement, ClauseReference clause, EquatableArray<CostHeading> headings, EquatableArray<CostMark> marks = default)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        (Agreement, Clause, Headings, Marks) = (agreement, clause, headings, marks);
        if (CostRegisterCheck.Faults(this) is { Count: > 0 } faults)
        {
            throw new ArgumentException($"The register of {clause} is written wrongly: {string.Join("; ", faults)}.", nameof(headings));
        }

        Amount = Fact.Money("amount", (Currency)Facts.First().Measure.Over!, clause, "Amount of the cost").Declaration with
        {
            Minimum = Facts.Max(fact => fact.Minimum),
            Maximum = Facts.Min(fact => fact.Maximum),
            Decimals = Facts.Min(fact => fact.Decimals),
        };
    }

    /// <summary>The agreement that the costs are settled under.</summary>
    public Agreement Agreement { get; }

    /// <summary>The clause that the headings are sub-clauses of.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The sub-clauses that costs fall under, the one that goes before all others first.</summary>
    public EquatableArray<CostHeading> Headings { get; }

    /// <summary>What costs can be besides.</summary>
    public EquatableArray<CostMark> Marks { get; }

    /// <summary>What the amount of an item can be: what every fact of the register accepts.</summary>
    public FactDeclaration Amount { get; }

    /// <summary>The facts that totals go to: those of the headings, then those of the marks.</summary>
    public IEnumerable<FactDeclaration> Facts =>
        Headings.Select(heading => heading.Fact.Declaration).Concat(Marks.Select(mark => mark.Fact.Declaration));

    /// <summary>Attributes each item to the first heading that covers it.</summary>
    /// <returns>The items with their sub-clauses; none, and every fault, where anything is wrong in them.</returns>
    public AttributedCosts Attribute(params IEnumerable<CostItem> items)
    {
        var all = items.ToEquatableArray();
        var faults = CostItemCheck.Faults(this, all);
        return new AttributedCosts(this, faults.Count > 0 ? [] : all.Select(Attributed).ToEquatableArray(), faults);
    }

    private AttributedItem Attributed(CostItem item)
    {
        var covering = Headings.Where(heading => item.CouldFallUnder.Contains(heading.Clause)).ToList();
        return new AttributedItem(item, covering[0], covering.Skip(1).Select(heading => heading.Clause).ToEquatableArray());
    }

    /// <summary>The agreement and the clause whose costs it keeps.</summary>
    public override string ToString() => $"costs under {Clause} of {Agreement}";
}

using System.Text.Json.Serialization;
using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>
/// A clause that keeps lots: what comes in, what is applied against them and when they expire, in the order in which it happens. It
/// defines the terms of what they come to in the period.
/// </summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LotAccount : Provision
{
    internal LotAccount(LotsDeclaration lots, EquatableArray<LotMovement> movements)
        : base([lots])
    {
        (Lots, Movements) = (lots, movements);
        OfMovements = [.. movements.SelectMany(movement => movement.Rules(lots))];
        Totals =
        [
            Means("brought-forward", All(lots.BroughtForward, lots.Remaining, isSomeOpen: null)),
            Means("came-in", Added(movements.OfType<LotEntry>().Select(entry => entry.Amount))),
            Means("applied", All(lots.OfThePeriod, lots.Applied, isSomeOpen: lots.Applied)),
            Means("left-over", LeftOver),
            Means("expired", All(lots.OfThePeriod, lots.Expired, isSomeOpen: lots.Expired)),
            Means("open", All(lots.OfThePeriod, lots.Remaining, isSomeOpen: lots.Remaining)),
        ];
    }

    /// <summary>The lots.</summary>
    public LotsDeclaration Lots { get; }

    /// <summary>What happens to them in each period, in this order.</summary>
    public EquatableArray<LotMovement> Movements { get; }

    /// <summary>What they come to in the period, all together.</summary>
    public EquatableArray<Definition> Totals { get; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => [.. OfMovements, .. Totals.Select(total => total.Rule)];

    /// <inheritdoc/>
    internal override IEnumerable<Definition> Defining => Totals;

    /// <summary>The rules of the movements.</summary>
    internal EquatableArray<Node> OfMovements { get; }

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) => new LotAccount(Lots, [.. Movements.Select(movement => movement.WithRules(change))]);

    /// <summary>The lots, and what happens to them.</summary>
    public void Deconstruct(out LotsDeclaration lots, out EquatableArray<LotMovement> movements) => (lots, movements) = (Lots, Movements);

    // Never below zero: no more is applied than is offered.
    private Node LeftOver => new Greatest([
        new Sum([.. Movements.OfType<LotApplication>().Select(application => application.Amount).DefaultIfEmpty(Nothing), new Negation(new TermValue(Lots.Total("applied")))]),
        Nothing]);

    private Constant Nothing => new(NumberValue.Zero, Lots.Measure) { IsStated = false };

    private Definition Means(string name, Node rule) => new(Lots.Total(name), rule);

    private Node Added(IEnumerable<Node> amounts) => amounts.ToList() switch
    {
        [] => Nothing,
        [var one] => one,
        var several => new Sum([.. several]),
    };

    private OverItems All(ItemsDeclaration lots, FieldDeclaration amount, FieldDeclaration? isSomeOpen) => new(
        lots,
        Fold.Sum,
        isSomeOpen is null ? LotMovement.Always : new Compared(new FieldValue(isSomeOpen), Relation.Above, Nothing),
        new FieldValue(amount),
        By: null);

    /// <summary>What happens to them: <c>debt: fee comes in; paid is applied, the oldest first</c>.</summary>
    public override string ToString() => InWords(Naming.Keys);

    /// <summary>The same, with names called otherwise.</summary>
    public string InWords(Naming naming) => $"{Lots}: {string.Join("; ", Movements.Select(movement => movement.InWords(naming.NotNull())))}";
}

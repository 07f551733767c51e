using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Openings;

/// <summary>
/// What a plan passed on of one row, as the state from which the reference goes on: the figures of the plan come to the same as if all periods had been settled
/// by the reference, and explain themselves alike.
/// </summary>
/// <remarks>
/// Why something was undetermined in the periods before, a plan does not keep, nor in which of them a standing fact was given. What its figures do not need, it
/// does not keep either: that is left out, and told.
/// </remarks>
/// <example><c>agreement.Settle(november, CarriedRow.Of(state, row: 17).State).Statements[0].Explain(NetProfit)</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record CarriedRow
{
    private readonly Agreement _agreement;

    internal CarriedRow(Agreement agreement, CarriedState state, EquatableArray<LeftOut> leftOut) => (_agreement, State, Without) = (agreement, state, leftOut);

    /// <summary>
    /// The state, which says of itself that its balances were taken over after the last period. Of what is left out, sums and earlier values are undetermined;
    /// a fact was not given, a power not exercised, and what was settled so far is nothing.
    /// </summary>
    public CarriedState State { get; }

    /// <summary>What the reference remembers and the plan does not tell: <c>sales to-date</c>, <c>share standing</c>.</summary>
    public EquatableArray<string> LeftOut => [.. Without.Select(left => left.Words)];

    /// <summary>Whether nothing is left out, so that whole statements come to the same, and not the figures of the plan alone.</summary>
    public bool IsWhole => Without.Count == 0;

    internal EquatableArray<LeftOut> Without { get; }

    /// <summary>What a plan passed on of a row.</summary>
    /// <param name="state">What it passed on.</param>
    /// <param name="row">The row, from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">Each row was read in its own way (<see cref="PlanChoice.ReadByRow"/>).</exception>
    public static CarriedRow Of(PlanState state, int row) => state.NotNull().Plan.Choice.IsReadByRow
        ? throw new ArgumentException($"How each row of {state} was read, the state does not tell; expected that of a plan whose rows are read as the agreement is.", nameof(state))
        : new CarriedFromPlan(state, row.From(0, to: state.Rows - 1)).Made();

    /// <summary>
    /// What is left out that the rules of a term ask for, as the text is read: nothing of a figure of the plan, unless its value hangs on nothing of it while a
    /// step of its explanation does. A term of which anything is left out is explained from the facts of all periods.
    /// </summary>
    /// <param name="term">The key of the term.</param>
    /// <exception cref="ArgumentException">The agreement defines no such term.</exception>
    public EquatableArray<string> LeftOutOf(string term) => _agreement.Defines(term.NotNull())
        ? [.. RecalledBy.Term(term, _agreement) is var recalled ? Without.Where(left => recalled.Contains(left.Asked)).Select(left => left.Words) : []]
        : throw new ArgumentException($"{_agreement.Key} defines no term '{term}'.", nameof(term));

    /// <summary>The state, and what is left out.</summary>
    public override string ToString() => IsWhole ? $"{State}" : $"{State}, without {string.Join(", ", LeftOut)}";
}

using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Coverage.Refuting;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>
/// A way through the rules of a text to one of their branches: how the text has to be read, and which conditions have to hold or to fail. Whoever
/// looks for facts that take a branch can solve back along it.
/// </summary>
/// <remarks>A way into rules over items tells what leads to these, and nothing of the items themselves.</remarks>
/// <example><c>Route.In(agreement.Versions[0], agreement).Where(route => open.Contains(route.Branch))</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Route
{
    private readonly Lazy<EquatableArray<(Node Condition, bool Holds, bool OrIsOpen)>> _needed;
    private readonly Lazy<Node?> _contradicted;

    internal Route(AgreementVersion text, Branch branch, Place place, int way, Stretch stretch, Func<EquatableArray<(Reading, ReadingOption)>, Surroundings> surroundings)
    {
        (Text, Branch) = (text, branch);
        Readings = place.Node is Ambiguity(var reading, _) ? stretch.ReadAs(reading, reading.Options[way])!.Readings : stretch.Readings;
        _needed = new(() => [.. stretch.Passed.Concat(stretch.IsInItems ? [] : Taking(place, way))]);
        _contradicted = new(() => new Supposition(surroundings(Readings)).With(_needed.Value.Select(needed => (needed.Condition, Possibly(needed.Holds, needed.OrIsOpen)))).Contradicted);
    }

    /// <summary>The text.</summary>
    public AgreementVersion Text { get; }

    /// <summary>The branch to which it leads.</summary>
    public Branch Branch { get; }

    /// <summary>How the text has to be read; whichever way for readings that are not here.</summary>
    public EquatableArray<(Reading Reading, ReadingOption Option)> Readings { get; }

    /// <summary>What has to hold or to fail, from the outside in.</summary>
    public EquatableArray<Requirement> Requirements => [.. _needed.Value.Select(needed => new Requirement(Branch.Clause, needed.Condition, needed.Holds))];

    /// <summary>The condition by which the way contradicts itself, so that no facts go it; null where none was found.</summary>
    public Node? Contradicted => _contradicted.Value;

    /// <summary>Ways to all branches of a text to which any leads, some for each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="agreement">The agreement of which it is one.</param>
    public static EquatableArray<Route> In(AgreementVersion text, Agreement agreement) => [.. new BranchesInRange(text.NotNull(), agreement.NotNull()).Routes];

    /// <summary>The branch, and how the text has to be read.</summary>
    public override string ToString() => $"{Branch}{(Readings.Count == 0 ? "" : $", where {string.Join(" and ", Readings.Select(needed => $"{needed.Reading}={needed.Option.Name}"))}")}";

    // Of equal operands the first counts: it has to come before those that stand before it, and no later than those after it.
    private static IEnumerable<(Node Condition, bool Holds, bool OrIsOpen)> Taking(Place place, int way) => place.Node switch
    {
        Ambiguity => [],
        Least(var operands) => Winning(operands, way, Relation.Below, Relation.AtMost),
        Greatest(var operands) => Winning(operands, way, Relation.Above, Relation.AtLeast),
        _ => [(place.Node, way == 0, false)],
    };

    private static IEnumerable<(Node Condition, bool Holds, bool OrIsOpen)> Winning(EquatableArray<Node> operands, int way, Relation beyond, Relation asFar) =>
        operands.Index().Where(other => other.Index != way).Select(other => ((Node)new Compared(operands[way], other.Index < way ? beyond : asFar, other.Item), true, false));

    private static Possible Possibly(bool holds, bool orIsOpen) => (holds ? Possible.Holds : Possible.Fails) | (orIsOpen ? Possible.Open : Possible.Nothing);
}

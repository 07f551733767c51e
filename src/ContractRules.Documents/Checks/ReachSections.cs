using System.Globalization;
using ContractRules.Coverage;
using ContractRules.Documents.Reports;
using ContractRules.Values;
using static ContractRules.Documents.Checks.InvariantCheckReport;

namespace ContractRules.Documents.Checks;

/// <summary>What a check really reached, for people: in a sentence, and which ways of the rules no timeline went.</summary>
internal static class ReachSections
{
    /// <summary>How much was reached, in a sentence.</summary>
    public static string InWords(Reach reach)
    {
        var (open, part) = (reach.NotReached, reach.PartDetermined * new Rational(100, 1));
        var (reached, dead) = (reach.Branches.Count, open.Count(branch => branch.IsDead));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(reach.Statements)} statements, {new Rounding(0, RoundingMode.Down).Apply(part).Numerator} % of whose figures were determined; {Count(reached)} of the {Count(reached + open.Count - dead)} ways that the rules can go")
            + (dead > 0 ? $", beside {Count(dead)} that provably nothing leads to" : "");
    }

    /// <summary>The ways that no timeline went, and those that provably nothing leads to; none where all were gone.</summary>
    /// <param name="heading">What the section is called.</param>
    /// <param name="reach">What was reached.</param>
    public static EquatableArray<Section> Of(string heading, Reach reach) => Section.WithRows(
        heading,
        "Ways that the rules can go, and that no timeline did.",
        [new("Clause", ColumnKind.Name), new("Where and which way"), new("Why not")],
        reach.NotReached.Select(open => (EquatableArray<string>)[$"{open.Branch.Clause}", Shortly(open.Branch), Why(open)]));

    private static string Shortly(Branch branch) => $"{branch}"[$"{branch.Clause} ".Length..];

    private static string Why(BranchNotReached open) => open.IsDead ? $"nothing leads to it: {open.Because}"
        : open.Readings.Count > 0 ? $"not met; read as {string.Join(" and ", open.Readings.Select(needed => $"{needed.Reading}={needed.Option.Name}"))}"
        : "not met";
}

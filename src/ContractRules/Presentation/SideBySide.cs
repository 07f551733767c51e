using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>Puts the statements of successive periods side by side.</summary>
internal static class SideBySide
{
    public static LaidOutPeriods Of(EquatableArray<Statement> statements) => new(
        [.. statements.Select(statement => statement.Period)],
        statements.Count == 0 ? [] : [.. MainEntries(statements).Select(entry => FigureOf(entry, statements)).Where(SaysSomething)],
        WiresOf(statements));

    // The last figure of each section, as the last text has it; the layout of an agreement may name terms that it has no more.
    private static IEnumerable<LayoutEntry> MainEntries(EquatableArray<Statement> statements)
    {
        var last = statements[^1];
        return (last.Basis.Layout ?? DerivedLayout.Of(last.Version))?.Sections
            .Select(section => section.Entries.LastOrDefault(entry => entry.Name.Measure.IsNumber && statements.Any(statement => statement.Find(entry.Name.Key) is not null)))
            .OfType<LayoutEntry>()
            .DistinctBy(entry => entry.Name.Key) ?? [];
    }

    private static FigureOverPeriods FigureOf(LayoutEntry entry, EquatableArray<Statement> statements)
    {
        EquatableArray<Outcome?> outcomes = [.. statements.Select(statement => statement.Find(entry.Name.Key)?.Outcome)];
        var addsUp = entry.Form != LayoutForm.RollForward && statements.All(statement => Flows.AddsUp(entry.Name, statement.Version));
        var total = addsUp ? outcomes.OfType<Outcome>().Aggregate(Outcome.Determined(NumberValue.Zero), (sum, outcome) => sum.With(outcome, Arithmetic.Sum)) : (Outcome?)null;
        return new(entry.Words.TryGet(entry.Name.Key, out var word) ? word : Titles.Of(entry.Name), entry.Name.Key, entry.Name.Measure, outcomes, total);
    }

    private static bool SaysSomething(FigureOverPeriods figure) =>
        figure.Outcomes.Any(outcome => outcome is { Value: not NumberValue({ IsZero: true }) });

    private static EquatableArray<WireOverPeriods> WiresOf(EquatableArray<Statement> statements)
    {
        var wires = statements.Select(statement => statement.ToWire()).ToList();
        return
        [
            .. wires.SelectMany(wire => wire)
                .GroupBy(wire => (Lesser(wire), wire.Unit))
                .Select(group => (group.First().Payer, group.First().Payee, group.Key.Unit))
                .Select(way => new WireOverPeriods(
                    way.Payer,
                    way.Payee,
                    way.Unit,
                    [.. wires.Select(ofPeriod => Net(ofPeriod.Where(wire => IsOf(wire, way)), way.Payer))],
                    [.. wires.Select(ofPeriod => ofPeriod.Any(wire => IsOf(wire, way) && wire.Open.Count > 0))])),
        ];
    }

    private static Rational? Net(IEnumerable<AmountToWire> wires, Party payer) => wires.ToList() is { Count: > 0 } some
        ? Rational.Sum(some.Select(wire => wire.Payer == payer ? wire.Amount : -wire.Amount))
        : null;

    private static bool IsOf(AmountToWire wire, (Party Payer, Party Payee, Unit Unit) way) =>
        wire.Unit == way.Unit && (wire.Payer == way.Payer ? wire.Payee == way.Payee : wire.Payer == way.Payee && wire.Payee == way.Payer);

    // One for both ways between two parties.
    private static (Party, Party) Lesser(AmountToWire wire) =>
        string.CompareOrdinal(wire.Payer.Name, wire.Payee.Name) <= 0 ? (wire.Payer, wire.Payee) : (wire.Payee, wire.Payer);
}

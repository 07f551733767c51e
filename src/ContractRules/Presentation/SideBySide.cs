using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>Puts the statements of successive periods side by side.</summary>
internal static class SideBySide
{
    public static LaidOutPeriods Of(EquatableArray<Statement> statements, EquatableArray<string> keys) => new(
        [.. statements.Select(statement => statement.Period)],
        statements.Count == 0 ? [] : FiguresOf(statements, keys),
        WiresOf(statements));

    private static EquatableArray<FigureOverPeriods> FiguresOf(EquatableArray<Statement> statements, EquatableArray<string> keys)
    {
        // What adds up depends on the text alone.
        IReadOnlyList<Flows> texts = [.. statements.Select(statement => statement.Version).Distinct<AgreementVersion>(ReferenceEqualityComparer.Instance).Select(text => new Flows(text))];
        return keys.Count > 0
            ? [.. Chosen(keys, statements).Select(entry => FigureOf(entry, statements, texts))]
            : [.. MainEntries(statements).Select(entry => FigureOf(entry, statements, texts)).Where(SaysSomething)];
    }

    private static IEnumerable<LayoutEntry> Chosen(EquatableArray<string> keys, EquatableArray<Statement> statements) => keys
        .Select(key => statements.Select(statement => statement.Find(key)).LastOrDefault(found => found is not null))
        .OfType<TermOutcome>()
        .Select(found => new LayoutEntry(found.Term, LayoutForm.Figure));

    // The last figure of each section, which an amendment may have dropped since; without sections, as the last text has it.
    private static IEnumerable<LayoutEntry> MainEntries(EquatableArray<Statement> statements) => statements[^1].Basis.Agreement.Layout is { } layout
        ? layout.Sections
            .Select(section => section.Entries.LastOrDefault(entry => entry.Name.Measure.IsNumber && statements.Any(statement => statement.Find(entry.Name.Key) is not null)))
            .OfType<LayoutEntry>()
            .DistinctBy(entry => entry.Name.Key)
        : DerivedLayout.MainOf(statements[^1].Version);

    private static FigureOverPeriods FigureOf(LayoutEntry entry, EquatableArray<Statement> statements, IReadOnlyList<Flows> texts)
    {
        EquatableArray<Outcome?> outcomes = [.. statements.Select(statement => statement.Find(entry.Name.Key)?.Outcome)];
        var addsUp = entry.Form != LayoutForm.RollForward && texts.All(text => text.AddsUp(entry.Name));
        var total = addsUp ? outcomes.OfType<Outcome>().Aggregate(Outcome.Determined(NumberValue.Zero), (sum, outcome) => sum.With(outcome, Arithmetic.Sum)) : (Outcome?)null;
        return new(entry.Words.TryGet(entry.Name.Key, out var word) ? word : entry.Name.Title, entry.Name.Key, entry.Name.Measure, outcomes, total);
    }

    private static bool SaysSomething(FigureOverPeriods figure) =>
        figure.Outcomes.Any(outcome => outcome is { Value: not NumberValue({ IsZero: true }) });

    private static EquatableArray<WireOverPeriods> WiresOf(EquatableArray<Statement> statements)
    {
        var ways = statements.SelectMany((statement, place) => statement.ToWire().Select(wire => (Place: place, Wire: wire)))
            .GroupBy(one => (one.Wire.Payer, one.Wire.Payee, one.Wire.Unit));
        return [.. ways.Select(way => OverPeriods(way.Key.Payer, way.Key.Payee, way.Key.Unit, way.ToLookup(one => one.Place, one => one.Wire), statements.Count))];
    }

    private static WireOverPeriods OverPeriods(Party payer, Party payee, Unit unit, ILookup<int, AmountToWire> wires, int periods) => new(
        payer,
        payee,
        unit,
        [.. Enumerable.Range(0, periods).Select(place => wires.Contains(place) ? Rational.Sum(wires[place].Select(wire => wire.Amount)) : (Rational?)null)],
        [.. Enumerable.Range(0, periods).Select(place => wires[place].Any(wire => wire.IsOpen))]);
}

using ContractRules.Accounts;
using ContractRules.Agreements.Layouts;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>Lays out one statement.</summary>
internal sealed class Page
{
    private readonly Statement _statement;
    private readonly bool _all;
    private readonly Evaluation _evaluation;
    private readonly Dictionary<string, Step> _terms;
    private readonly EquatableArray<DraftSection> _sections;

    /// <summary>Derives what the page shows.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="layouts">The layouts of the texts that say none, as far as they were needed before.</param>
    /// <param name="all">Whether lines of zero, and terms that the layout leaves out, are shown as well.</param>
    public Page(Statement statement, DerivedLayouts layouts, bool all)
    {
        (_statement, _all, _evaluation) = (statement, all, statement.Basis.Evaluation());
        var deriving = new Deriving(statement.Basis, []);
        _terms = statement.Version.InOrder.ToDictionary(defined => defined.Term.Key, deriving.Of, StringComparer.Ordinal);
        _sections = [.. SectionsOf(statement, layouts, all).Select(Drafted).Where(section => section.Figures.Count > 0)];
    }

    /// <summary>The statement laid out.</summary>
    public LaidOutStatement LaidOut(StatementOfAccount? account)
    {
        var (wires, payments) = (Wires.Of(_statement, account), PaymentSteps());
        var lines = _sections.SelectMany(section => section.Figures).SelectMany(figure => figure.Lines).ToList();
        var figures = lines.Select(line => line.From).Concat(payments).ToList();
        var shown = lines.Select(line => line.Line.Key).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        var (ofTheRules, ofTheText) = (new ReadingsReached(_statement.Basis, _evaluation, [.. _terms.Values]).Of(figures, shown), new ReadingsOfTheText(_statement));
        var marks = Marks.Of(_statement, [.. figures.Zip(ofTheRules, (figure, ofTheRule) => ofTheText.Of(figure).Concat(ofTheRule)), ofTheText.OfPayments(), ReadingsOfDays.Of(_statement, _evaluation)]);
        var next = 0;
        return new(
            _statement,
            [.. _sections.Select(section => new LaidOutSection(
                section.Heading, [.. section.Figures.Select(figure => figure.Marked([.. figure.Lines.Select(_ => marks.At(next++))]))]))],
            wires,
            marks.Readings)
        {
            Derivations = [.. lines.Select(line => _terms.GetValueOrDefault(line.Line.Key)).OfType<Step>().Distinct<Step>(ReferenceEqualityComparer.Instance).Select(term => Derivation.Of(_statement, term))],
        };
    }

    private static IEnumerable<LayoutSection> SectionsOf(Statement statement, DerivedLayouts layouts, bool all)
    {
        var version = statement.Version;
        var layout = statement.Basis.Agreement.Layout ?? layouts.Of(version);
        return layout is null ? []
            : all && DerivedLayout.BesideThoseOf(layout, version) is { } others ? [.. layout.Sections, others]
            : layout.Sections;
    }

    private DraftSection Drafted(LayoutSection section)
    {
        var figures = new List<List<DraftFigure>>();
        foreach (var figure in section.Entries.Select(Drafted).OfType<DraftFigure>().Where(figure => _all || !figure.IsNothing))
        {
            if (figures is [.., var before] && figure.GoesOnFrom(before[^1]))
            {
                before.Add(figure);
            }
            else
            {
                figures.Add([figure]);
            }
        }

        return new(section.Heading, [.. figures.Select(DraftFigure.Joined).Select(figure => _all ? figure : figure.WithoutNothing())]);
    }

    private DraftFigure? Drafted(LayoutEntry entry)
    {
        if (entry.Name is FactDeclaration fact)
        {
            return _statement.Version.AsksFor(fact) ? DraftFigure.Alone(LineOf(fact, entry)) : null;
        }

        if (!_terms.TryGetValue(entry.Name.Key, out var term))
        {
            return null;
        }

        return entry.Form switch
        {
            LayoutForm.Sum when Addition.Of(term.Steps[0]).Addends is not [{ Step.Rule: Constant }] => new(LayoutForm.Sum, [.. SumLines.Of(term, entry)]),
            LayoutForm.RollForward when new BalanceLines(term, entry, _statement.Basis.Before).Lines() is { } lines => new(LayoutForm.RollForward, [.. lines]),
            _ => DraftFigure.Alone(DraftLine.Of(LineKind.Figure, term, entry.WordFor(term.Rule))),
        };
    }

    private DraftLine LineOf(FactDeclaration fact, LayoutEntry entry) => new(
        new(LineKind.Figure, entry.WordFor(new FactValue(fact)) ?? fact.Title, fact.Key, fact.Clause, fact.Measure, _evaluation.Of(fact)!.Value),
        null);

    // What is paid may be no term that has a line.
    private IEnumerable<Step?> PaymentSteps() => _statement.Version.Payments
        .Select(found => found.Payment.Amount is TermValue(var term) ? _terms.GetValueOrDefault(term.Key) : null);

    private sealed record DraftSection(string Heading, EquatableArray<DraftFigure> Figures);
}

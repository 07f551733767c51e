using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>
/// The program of a period: by its text, or, where the text changes inside it and the agreement can end before, by that of each row.
/// </summary>
internal sealed class PeriodLowering
{
    private readonly Lowered _plan;
    private readonly IReadOnlyList<PlannedFigure> _figures;

    private PeriodLowering(Lowered plan, IReadOnlyList<PlannedFigure> figures) => (_plan, _figures) = (plan, figures);

    /// <summary>The program of a period that is settled under one of these texts.</summary>
    /// <param name="plan">Where its steps are put.</param>
    /// <param name="figures">The figures asked for.</param>
    /// <param name="texts">The texts, the earliest first.</param>
    public static LoweredPeriod Of(Lowered plan, IReadOnlyList<PlannedFigure> figures, IReadOnlyList<PeriodText> texts)
    {
        var lowering = new PeriodLowering(plan, figures);
        var stated = texts.Select(lowering.StatedUnder).ToList();
        var whole = stated[^1];
        for (var earlier = stated.Count - 2; earlier >= 0 && plan.Needs.TheEnd; earlier--)
        {
            whole = lowering.Either(stated[earlier], whole);
        }

        return new(texts[^1].Version, plan, whole.Figures, whole.Expected, whole.Next, whole.Day) { Earlier = Earlier(texts, stated) };
    }

    private Stated StatedUnder(PeriodText text)
    {
        var version = text.Version.Text;
        var lowered = new TextLowering(_plan, version);
        var inForce = !_plan.Needs.TheEnd ? null : ReferenceEquals(text.InForce, version) ? lowered : new TextLowering(_plan, text.InForce);
        var end = inForce is null ? null : TheEnd.Of(_plan, lowered, version, inForce, text.InForce);
        lowered.Remember();
        var payments = PlannedFigures.PaymentsOf(version).ToDictionary(found => (found.Figure.Clause, found.Figure.Key), found => found.Payment);
        var figures = _figures.Select(figure => figure.IsTerm ? lowered.Term(figure.Key)
            : figure.IsEndDay ? (end is null ? null : Figure.Plain(end.Day))
            : figure.Invariant is { } invariant ? InvariantLowering.Of(invariant, figure, version, _plan, lowered)
            : !payments.TryGetValue((figure.Clause, figure.Key), out var payment) ? null
            : figure.IsPayment ? Amount(payment, figure, version, lowered, end)
            : DueDate(payment, figure, lowered));
        return new([.. figures], [.. Expected(version, lowered, end)], lowered.Next, end?.FallsBy(text.Through), end?.Day);
    }

    // Settled as at its start, a period has one text, whatever changes inside it.
    private static IReadOnlyList<EarlierText> Earlier(IReadOnlyList<PeriodText> texts, IReadOnlyList<Stated> stated) =>
        texts.All(text => text.Version.InForceFrom == texts[^1].Version.InForceFrom)
            ? []
            : [.. texts.SkipLast(1).Zip(stated).Where(found => found.Second.Falls is not null).Select(found => new EarlierText(found.First.Version, found.Second.Falls!.Value))];

    // Nothing is due where the amount is nothing, on whichever day; else it is open as long as the day is.
    private Figure Amount(Payment payment, PlannedFigure figure, AgreementVersion version, TextLowering text, TheEnd? end)
    {
        var (steps, numbers) = (_plan.Steps, _plan.Numbers);
        var (amount, nothing) = (text.Of(payment.Amount, figure.Clause), numbers.Constant(Rational.Zero));
        if (payment.Due is { } due)
        {
            var isNothing = numbers.Compared(amount, Relation.EqualTo, nothing);
            amount = numbers.Where(amount, JunctionStep.Any(steps, isNothing, numbers.IsDetermined(text.Of(due, figure.Clause))));
        }

        // Where nothing ends the agreement, what begins with the end never does.
        var asking = version.ClauseOf(figure.Clause);
        var applying = end is not null ? numbers.Choice(end.Applies(asking), amount, nothing) : asking.BeginsWithTheEnd ? nothing : amount;
        var minor = BigInteger.Pow(10, payment.Unit.PayableDecimals);
        var paid = (minor % applying.Denominator).IsZero ? new Figure(numbers.In(minor, applying), minor) : applying;
        _plan.Name(paid, figure.ToString(), figure.Clause);
        return paid;
    }

    private Figure? DueDate(Payment payment, PlannedFigure figure, TextLowering text)
    {
        var date = payment.Due is { } due ? text.Of(due, figure.Clause) : null;
        if (date is not null)
        {
            _plan.Name(date, figure.ToString(), figure.Clause);
        }

        return date;
    }

    // What cannot be determined breaks nothing.
    private IEnumerable<ExpectedFacts> Expected(AgreementVersion version, TextLowering text, TheEnd? end)
    {
        var steps = _plan.Steps;
        foreach (var (clause, expectation) in version.ExpectationsOfFacts)
        {
            var fails = NotStep.In(steps, text.Of(expectation.Rule, clause).Place);
            var binds = end?.Binds(version.ClauseOf(clause)) ?? steps.Constant(true);
            var looked = expectation.Rule.PresentNames().OfType<FactDeclaration>().Where(fact => fact.IsStanding).Distinct();
            var isBroken = JunctionStep.All(steps, binds, DeterminedStep.Holding(steps, fails));
            if (steps.TruthOf(isBroken) != false)
            {
                yield return new(clause, expectation, isBroken) { Standing = looked.ToDictionary(fact => fact, fact => text.Facts.Standing(fact)) };
            }
        }
    }

    private Stated Either(Stated earlier, Stated later)
    {
        if (earlier.Falls is not { } falls)
        {
            return later;
        }

        var numbers = _plan.Numbers;
        var next = new NextState(_plan.Steps, numbers);
        foreach (var column in _plan.State.Columns)
        {
            next.Set(column, ChoiceStep.In(_plan.Steps, falls, earlier.Next[column], later.Next[column]));
        }

        var figures = _figures.Select((figure, index) => (earlier.Figures[index], later.Figures[index]) is var (one, other) && one is null && other is null ? null
            : numbers.Choice(falls, one ?? Unstated(figure, other!), other ?? Unstated(figure, one!)));
        return new([.. figures], [.. Where(falls, earlier.Expected), .. Where(NotStep.In(_plan.Steps, falls), later.Expected)], next, later.Falls, later.Day);
    }

    private IEnumerable<ExpectedFacts> Where(int condition, IReadOnlyList<ExpectedFacts> expected) =>
        expected.Select(found => found with { IsBroken = JunctionStep.All(_plan.Steps, condition, found.IsBroken) });

    // Where one of the texts alone states a figure, the other pays nothing by it, or leaves the term without a meaning.
    private Figure Unstated(PlannedFigure figure, Figure stated) => figure.IsPayment
        ? _plan.Numbers.Constant(Rational.Zero)
        : Figure.Plain(_plan.Steps.Unknown(_plan.Steps.Steps[stated.Place].IsTruth));

    private sealed record Stated(IReadOnlyList<Figure?> Figures, IReadOnlyList<ExpectedFacts> Expected, NextState Next, int? Falls, int? Day);
}

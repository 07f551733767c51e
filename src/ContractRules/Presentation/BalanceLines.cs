using ContractRules.Agreements.Layouts;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>A balance as it rolls forward: what was brought forward, what came in and went out, what is carried forward.</summary>
/// <remarks>
/// A balance that its rule counts on from its own prior value moves by all else that the rule adds up. One that is put together from
/// others moves as they do: sums to date by the amount of the period, balances by what moves them, and anything else by how it differs
/// from its value of the period before.
/// </remarks>
internal sealed class BalanceLines(Step term, LayoutEntry entry, CarriedState before)
{
    private readonly List<DraftLine> _movements = [];
    private readonly List<Addend> _moving = [];

    private Named Name => term.Rule.NamedItself()!;

    /// <summary>The lines of the balance; null where what was carried doesn't tell its opening.</summary>
    public IReadOnlyList<DraftLine>? Lines()
    {
        var addition = Addition.Of(term.Steps[0], entry.Itemized);
        var opening = addition.Addends.FirstOrDefault(IsOpening)?.Step.Outcome ?? Remembered(Name);
        if (opening is not { } brought)
        {
            return null;
        }

        if (addition.Addends.Any(IsOpening))
        {
            AddMovements(addition, term);
        }
        else
        {
            foreach (var addend in addition.Addends)
            {
                Add(addend, isAlone: addition.Addends.Count == 1);
            }
        }

        var closing = DraftLine.Of(LineKind.Closing, term, entry.WordFor(term.Rule));
        IReadOnlyList<DraftLine> lines = [Opening(brought), .. _movements];
        return [.. Footing.Of([.. lines, .. Rest(lines, closing, isAlone: addition.Addends.Count == 1)], closing)];
    }

    private bool IsOpening(Addend addend) => IsOpeningOf(addend, Name);

    private static bool IsOpeningOf(Addend addend, Named name) => addend is { IsLess: false, Step.Rule: Prior(var own, _) } && own == name;

    private DraftLine Opening(Outcome brought) =>
        new(new(LineKind.Opening, "brought forward", "", term.Clause, term.Measure, brought), null);

    // Of a balance that counts on from its own: all else.
    private void AddMovements(Addition addition, Step balance, bool isLess = false)
    {
        var name = balance.Rule.NamedItself()!;
        _movements.AddRange(addition.Addends.Where(addend => !IsOpeningOf(addend, name))
            .Select(addend => addend with { IsLess = addend.IsLess != isLess })
            .Select(addend => DraftLine.Of(addend, entry.WordFor(addend.Step.Rule))));
        _movements.AddRange(addition.Changes.Select(change => DraftLine.Of(isLess ? change with { Amount = -change.Amount } : change, term)));
    }

    private void Add(Addend addend, bool isAlone)
    {
        switch (addend.Step)
        {
            case { Rule: Constant or ToDate { WithPresent: false } }:
                break;
            case { Rule: ToDate, Steps: [_, var present] }:
                _movements.AddRange(Addition.Of(present, entry.Itemized).Addends
                    .Select(moved => moved with { IsLess = moved.IsLess != addend.IsLess })
                    .Select(moved => DraftLine.Of(moved, entry.WordFor(moved.Step.Rule))));
                break;
            case { Rule: TermValue(var other), Steps: [var definition] } when Addition.Of(definition) is var addition && addition.Addends.Any(inner => IsOpeningOf(inner, other)):
                AddMovements(addition, addend.Step, addend.IsLess);
                break;
            case { Rule: TermValue(var other), Outcome.Value: NumberValue(var now) } when !isAlone && Number(Remembered(other, Name)) is { } then:
                var grown = addend.IsLess ? then - now : now - then;
                _movements.Add(DraftLine.Amount(addend.IsLess ? LineKind.Less : LineKind.Part, ChangeIn(addend), grown, term) with { From = addend.Step });
                break;
            default:
                _moving.Add(addend);
                break;
        }
    }

    // What moved otherwise: by the one addend whose movement is not known by itself, or else by a limit or a change of the text.
    private IEnumerable<DraftLine> Rest(IReadOnlyList<DraftLine> lines, DraftLine closing, bool isAlone)
    {
        if (closing.Line.Number is { } total && lines.All(line => line.Line.Number is not null)
            && total - Rational.Sum(lines.Select(line => line.Line.Number!.Value)) is { IsZero: false } rest)
        {
            yield return _moving switch
            {
                [] => DraftLine.Amount(LineKind.Limited, "limited", rest, term),
                [var only] => DraftLine.Amount(LineKind.Part, isAlone ? "change of the period" : ChangeIn(only), rest, term) with { From = only.Step },
                _ => DraftLine.Amount(LineKind.Part, "other changes", rest, term),
            };
        }
    }

    private string ChangeIn(Addend addend) => entry.WordFor(addend.Step.Rule) ?? $"change in {Titles.Of(addend.Step)}";

    // Nothing before the first period, and of what the text before did not define; null where it was not remembered.
    private Outcome? Remembered(Named name) => before switch
    {
        { Periods: 0 } => Outcome.Determined(NumberValue.Zero),
        _ when before.Of(name) is { Recent.Count: > 0 } memory => memory.Ago(1) is { Value: not (TruthValue or DateValue) } last ? last : Outcome.Determined(NumberValue.Zero),
        _ => null,
    };

    // What a new text puts a balance together from did not move it by all that it is.
    private Outcome? Remembered(Named other, Named balance) =>
        before.Periods > 0 && before.Of(other).Ago(1) is null && before.Of(balance).Ago(1) is not null ? null : Remembered(other);

    private static Rational? Number(Outcome? outcome) => (outcome?.Value as NumberValue)?.Number;
}

using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>Two numbers, or two dates, of a rule between which it turns: what a condition compares, a cap and what it caps.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Threshold
{
    private readonly AgreementVersion _text;
    private readonly Node _difference;
    private readonly EquatableArray<DefinedTerm> _needed;

    private Threshold(AgreementVersion text, ClauseReference clause, Node one, Node other)
    {
        (_text, Clause, One, Other, _difference) = (text, clause, one, other, IsOf(MeasureKind.Date, one) ? new DayCount(other, one) : new Sum([one, new Negation(other)]));
        _needed = NeededBy(_difference, text);
        Facts = [.. _needed.Select(term => term.Rule).Append(_difference).SelectMany(rule => rule.PresentNames()).OfType<FactDeclaration>().Where(fact => fact.Measure.Kind != MeasureKind.Truth).Distinct()];
    }

    /// <summary>The clause in which the rule stands.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The one number or date.</summary>
    public Node One { get; }

    /// <summary>The other number or date.</summary>
    public Node Other { get; }

    /// <summary>The facts, numbers and dates, on whose present values the difference hangs.</summary>
    public EquatableArray<FactDeclaration> Facts { get; }

    /// <summary>The thresholds of a text that hang on any fact of the period.</summary>
    /// <example><c>Threshold.In(agreement.InForceOn(signed)).Select(threshold => threshold.Distance(agreement, facts, CarriedState.None))</c>.</example>
    public static EquatableArray<Threshold> In(AgreementVersion text)
    {
        text.NotNull();
        return
        [
            .. from provided in Provided.In(text)
               from node in provided.Rule.SelfAndDescendants().Distinct<Node>(ReferenceEqualityComparer.Instance)
               from pair in Pairs(node)
               where !node.FieldsInside().Any()
               let threshold = new Threshold(text, provided.Clause, pair.One, pair.Other)
               where threshold.Facts.Count > 0
               select threshold,
        ];
    }

    /// <summary>By how much the one is above the other in a period, or by how many days later; null where that is not determined.</summary>
    /// <param name="agreement">The agreement, as it is read.</param>
    /// <param name="facts">The facts of the period.</param>
    /// <param name="before">What was carried into it.</param>
    public Rational? Distance(Agreement agreement, PeriodFacts facts, CarriedState before)
    {
        before = Withdrawing.From(before.NotNull(), facts.NotNull(), agreement.NotNull());
        var evaluation = new Evaluation(_text, agreement.Choices, agreement.Holidays, facts, before) { Asked = _needed };
        return evaluation.Of(_difference, Clause).Value is NumberValue(var difference) ? difference : null;
    }

    /// <summary>The two: <c>4(5)(c): terminated-minutes against 3,000,000</c>.</summary>
    public override string ToString() => $"{Clause}: {One.InShort()} against {Other.InShort()}";

    private static IEnumerable<(Node One, Node Other)> Pairs(Node node) => node switch
    {
        Compared(var left, _, var right) when IsCounted(left) => [(left, right)],
        Least({ Count: > 1 } operands) when IsCounted(operands[0]) => operands.Skip(1).Select(other => (operands[0], other)),
        Greatest({ Count: > 1 } operands) when IsCounted(operands[0]) => operands.Skip(1).Select(other => (operands[0], other)),
        _ => [],
    };

    private static bool IsCounted(Node node) => IsOf(MeasureKind.Number, node) || IsOf(MeasureKind.Date, node);

    private static bool IsOf(MeasureKind kind, Node node) => Measuring.Of(node)?.Kind == kind;

    // In the order in which they can be computed.
    private static EquatableArray<DefinedTerm> NeededBy(Node rule, AgreementVersion text)
    {
        var (needed, waiting) = (new HashSet<int>(), new Stack<DefinedTerm>(rule.PresentNames().Select(name => text.TryDefine(name.Key, out var defined) ? defined : null).OfType<DefinedTerm>()));
        while (waiting.TryPop(out var next))
        {
            if (needed.Add(next.Index))
            {
                foreach (var below in text.Needed(next))
                {
                    waiting.Push(below);
                }
            }
        }

        return [.. text.InOrder.Where(term => needed.Contains(term.Index))];
    }
}

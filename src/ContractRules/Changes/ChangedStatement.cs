using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>A period settled under both texts: what differs, and what of it whoever signs the change should know.</summary>
/// <example><c>new ChangedStatement(asSigned.Settle(facts).Statements[0], amended.Settle(facts).Statements[0]).Findings</c>.</example>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ChangedStatement
{
    private readonly EquatableArray<(PaymentWay Way, Rational? Before, Rational? After)> _payments;

    /// <summary>Two statements of one period, made of the same facts.</summary>
    /// <param name="before">That under the text before the change.</param>
    /// <param name="after">That under the text after it.</param>
    /// <exception cref="ArgumentException">They are of different periods.</exception>
    public ChangedStatement(Statement before, Statement after)
    {
        (Before, After) = (before.NotNull(), after.NotNull());
        if (before.Period != after.Period)
        {
            throw new ArgumentException($"Expected statements of one period; found {before.Period} and {after.Period}.", nameof(after));
        }

        Terms = [.. Differing.Terms(before, after)];
        _payments = [.. Differing.Payments(before, after)];
    }

    /// <summary>The statement under the text before the change.</summary>
    public Statement Before { get; }

    /// <summary>The statement under the text after it.</summary>
    public Statement After { get; }

    /// <summary>The terms that come to something else, or that only one of both defines.</summary>
    public EquatableArray<TermDeclaration> Terms { get; }

    /// <summary>The payments and deliveries that come to something else.</summary>
    public EquatableArray<ClausePayment> Payments => [.. _payments.Select(paid => new ClausePayment(paid.Way))];

    /// <summary>Whether any figure differs.</summary>
    public bool IsNothing => Terms.Count + _payments.Count == 0;

    /// <summary>What becomes undetermined, turns round, or is settled otherwise.</summary>
    public EquatableArray<ChangeFinding> Findings
    {
        get
        {
            var asked = Before.Version.Payments.Select(found => PaymentWay.Of(found.Clause, found.Payment).EitherWay).ToHashSet();
            return
            [
                .. Terms.Where(BecomesUndetermined).Where(term => !FollowsFromAnother(term)).Select(term => new TermBecomesUndetermined(term, After.Find(term.Key)!.Clause)),
                .. _payments.Where(paid => paid is { Before: not null, After: null } && asked.Contains(paid.Way.EitherWay)).Select(paid => new PaymentBecomesUndetermined(new(paid.Way))),
                .. _payments.Where(paid => paid.Before is { } one && paid.After is { } other && one.Sign * other.Sign < 0).Select(paid => new PaymentTurnsRound(new(paid.Way))),
                .. PeriodOfChange(),
            ];
        }
    }

    private IEnumerable<ChangeFinding> PeriodOfChange()
    {
        if (IsNothing || Before.Changes.Count + After.Changes.Count == 0)
        {
            return [];
        }

        var (before, after) = (PeriodOfChangeSettledOtherwise.InWords(Before), PeriodOfChangeSettledOtherwise.InWords(After));
        return before == after ? [] : [new PeriodOfChangeSettledOtherwise(before, after)];
    }

    private bool BecomesUndetermined(TermDeclaration term) =>
        Before.Find(term.Key) is { Outcome.IsDetermined: true } && After.Find(term.Key) is { Outcome.IsDetermined: false };

    private bool FollowsFromAnother(TermDeclaration term) => After.Version.TryDefine(term.Key, out var defined)
        && After.Version.Needed(defined).Any(needed => needed.Term.Key != term.Key && BecomesUndetermined(needed.Term));

    /// <summary>The period and how much differs in it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{After.Period}: {Terms.Count} terms and {_payments.Count} payments differ");
}

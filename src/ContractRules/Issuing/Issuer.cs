using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Issuing;

/// <summary>Issues one statement after another, and settles again only from the first period on of which anything new is known.</summary>
internal sealed class Issuer(Agreement agreement, Knowledge knowledge)
{
    private readonly KnownSoFar _known = new(knowledge);
    private readonly StatedSoFar _stated = new();
    private Agreement? _text;
    private CarriedState _carried = CarriedState.None;

    /// <summary>Issues the statement of the next period, with all that is known on a day; null, and faults, where the facts as then known are wrong.</summary>
    public IssuedStatement? Issue(LocalDate day, List<FactFault> faults)
    {
        var settled = Settle(KnownOn(day), _known.LearnThrough(day), through: _stated.Count);
        faults.AddRange(settled.Faults.Select(fault => fault with { KnownOn = day }));
        return settled.Faults.Count > 0 ? null : Issued(day, settled.Statements);
    }

    /// <summary>What changes of all that was stated by what became known since; nothing, and faults, where the facts as last known are wrong.</summary>
    public EquatableArray<PeriodAdjustment> AdjustToLastKnowledge(List<FactFault> faults)
    {
        var settled = Settle(agreement, _known.LearnAll(), through: _stated.Count - 1);
        faults.AddRange(settled.Faults);
        return settled.Faults.Count > 0 ? [] : Adjusted([.. settled.Statements]);
    }

    private IssuedStatement Issued(LocalDate day, IReadOnlyList<Statement> statements)
    {
        var adjusted = Adjusted([.. statements.SkipLast(1)]);
        _stated.Add(statements[^1]);
        return new IssuedStatement(day, statements[^1], adjusted);
    }

    private EquatableArray<PeriodAdjustment> Adjusted(IReadOnlyList<Statement> settledAgain) =>
        [.. _stated.AdjustTo(settledAgain).Where(period => !period.IsNothing || period.Facts.Count + period.Items.Count > 0)];

    // The past as it was settled before passes its state on as far as nothing new is known of it.
    private Timeline Settle(Agreement text, int? firstChanged, int through)
    {
        var first = ReferenceEquals(text, _text) ? FirstToSettleFrom(Math.Min(firstChanged ?? through, through)) : 0;
        var carried = first < _stated.Count ? _stated[first].Basis.Before : _carried;
        var timeline = text.Settle([.. _known.Periods.Take(through + 1).Skip(first)], carried);
        (_text, _carried) = (text, timeline.Carried);
        return timeline;
    }

    // The state from which a period was settled lacks what the period withdrew, and it may withdraw it no more.
    private int FirstToSettleFrom(int place)
    {
        while (place > 0 && place < _stated.Count && _stated[place].Basis.Facts.Withdrawn.Count > 0)
        {
            place--;
        }

        return place;
    }

    // Days only go on, so that an equal number of amendments are the same ones.
    private Agreement KnownOn(LocalDate day) =>
        _text is { } text && text.Amendments.Count == agreement.Amendments.Count(amendment => amendment.SignedOn(agreement.Choices) <= day)
            ? text
            : agreement.AsKnownOn(day);
}

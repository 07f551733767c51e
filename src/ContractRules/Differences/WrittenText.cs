using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>What an agreement is settled under, as it is written: one text throughout, or that as signed with its amendments; and how it is read.</summary>
internal sealed class WrittenText
{
    private readonly Dictionary<ClauseReference, Clause> _clauses;

    public WrittenText(Agreement agreement)
    {
        Agreement = agreement;
        Throughout = agreement.TextThroughout;
        Clauses = Throughout?.Clauses ?? agreement.Clauses;
        Amendments = Throughout is null ? agreement.Amendments : [];
        _clauses = Clauses.ToDictionary(clause => clause.Reference);
    }

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; }

    /// <summary>The only text under which every period is settled; null where the text in force at each period is.</summary>
    public AgreementVersion? Throughout { get; }

    /// <summary>The clauses, in the order of the text.</summary>
    public EquatableArray<Clause> Clauses { get; }

    /// <summary>The amendments; none where one text holds throughout.</summary>
    public EquatableArray<Amendment> Amendments { get; }

    /// <summary>The questions that it leaves open.</summary>
    public EquatableArray<Reading> Readings => Agreement.Readings;

    /// <summary>How they are read.</summary>
    public ReadingChoices Choices => Agreement.Choices;

    /// <summary>Every text under which a period can be settled.</summary>
    public EquatableArray<AgreementVersion> Texts => Throughout is { } text ? [text] : Agreement.Texts;

    /// <summary>The clause under a reference; null where there is none.</summary>
    public Clause? Find(ClauseReference reference) => _clauses.GetValueOrDefault(reference);

    /// <summary>The references of both texts in one order: that of the other, with what only this has after what it follows here.</summary>
    public EquatableArray<ClauseReference> JoinedWith(WrittenText other)
    {
        var goneAfter = new Dictionary<ClauseReference, List<ClauseReference>>();
        ClauseReference before = default;
        foreach (var reference in Clauses.Select(clause => clause.Reference))
        {
            if (other.Find(reference) is not null)
            {
                before = reference;
            }
            else if (goneAfter.TryGetValue(before, out var gone))
            {
                gone.Add(reference);
            }
            else
            {
                goneAfter.Add(before, [reference]);
            }
        }

        return [.. GoneAfter(default), .. other.Clauses.SelectMany(clause => GoneAfter(clause.Reference).Prepend(clause.Reference))];

        IEnumerable<ClauseReference> GoneAfter(ClauseReference reference) => goneAfter.GetValueOrDefault(reference) ?? [];
    }
}

using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Ranges;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Something undetermined, for the reasons of one clause.</summary>
public sealed record UndeterminedDocument : DocumentPart
{
    /// <summary>The key of the term; null where a payment or a delivery is.</summary>
    public required string? Term { get; init; }

    /// <summary>The clause of the payment, where one is undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Payment { get; init; }

    /// <summary>The clause of the delivery, where one is undetermined.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Delivery { get; init; }

    /// <summary>Who would pay it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Payer { get; init; }

    /// <summary>Who would be paid.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Payee { get; init; }

    /// <summary>The clause that calls for what is missing.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>What is missing, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The keys of the facts that would settle it; none where it can never be determined.</summary>
    public required EquatableArray<string> Needs { get; init; }

    /// <summary>Between what it lies whatever the facts are that were not given; left out where nothing bounds it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BoundsDocument? Bounds { get; init; }

    internal static EquatableArray<UndeterminedDocument> AllOf(Statement statement) =>
    [
        .. statement.Undetermined.SelectMany(term => ByClause(term.Outcome.Reasons, statement.BoundsOf(term.Term.Key), document => document with { Term = term.Term.Key })),
        .. statement.NotJustTerms().SelectMany(open => ByClause(open.Reasons, statement.BoundsOf(open), document => document with
        {
            Payment = open.Unit is Currency ? open.Clause : default(ClauseReference?),
            Delivery = open.Unit is Currency ? default(ClauseReference?) : open.Clause,
            Payer = open.Payer.Name,
            Payee = open.Payee.Name,
        })),
    ];

    // Where it has no bounds it can never be determined, whatever is given.
    private static IEnumerable<UndeterminedDocument> ByClause(EquatableArray<Reason> reasons, ValueRange? bounds, Func<UndeterminedDocument, UndeterminedDocument> of) =>
        reasons.GroupBy(reason => reason.Clause).Select(ofClause => of(new()
        {
            Term = null,
            Clause = ofClause.Key,
            Reason = ExactText.Of(ofClause),
            Needs = bounds is null ? [] : [.. ExactText.Needs(ofClause)],
            Bounds = BoundsDocument.Of(bounds),
        }));
}

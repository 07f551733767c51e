using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Openings;

/// <summary>One balance that is asked for where settling begins in mid-life, and what was answered.</summary>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record OpeningBalance
{
    internal OpeningBalance(Named name, ClauseReference clause, BalanceKind kind, int ago = 0) => (Name, Clause, Kind, Ago) = (name, clause, kind, ago);

    /// <summary>The fact or term.</summary>
    public Named Name { get; }

    /// <summary>The clause that calls for the fact or defines the term.</summary>
    public ClauseReference Clause { get; }

    /// <summary>What is asked of it.</summary>
    public BalanceKind Kind { get; }

    /// <summary>How many periods ago, of a value before: 1 is the last period before the opening. Else 0.</summary>
    public int Ago { get; }

    /// <summary>The answer, in the unit of the fact or term; null where none was given, or that there was none.</summary>
    public Value? Value { get; internal init; }

    /// <summary>Whether the answer is that there was none: the term was not defined yet, or the fact not asked for.</summary>
    public bool IsNone { get; internal init; }

    /// <summary>Whether nothing was answered.</summary>
    public bool IsBlank => Value is null && !IsNone;

    /// <summary>What the balance is called in data: <c>before-1</c>, <c>to-date</c>, <c>settled-to-date</c>, <c>left-with</c>, <c>standing</c>.</summary>
    public string Asked => Kind switch
    {
        BalanceKind.Before => string.Create(CultureInfo.InvariantCulture, $"before-{Ago}"),
        BalanceKind.ToDate => "to-date",
        BalanceKind.SettledToDate => "settled-to-date",
        BalanceKind.LeftWith => "left-with",
        _ => "standing",
    };

    /// <summary>The title of the term, or the description of the fact.</summary>
    public string Title => Name switch
    {
        TermDeclaration term => term.Title,
        FactDeclaration fact => fact.Description,
        _ => Name.Key,
    };

    /// <summary>The question and the answer: <c>loss-carried before-1: 1,200.00 USD</c>.</summary>
    public override string ToString() => $"{Name} {Asked}: {(Value is { } value ? Wording.Of(value, Name.Measure) : IsNone ? "none" : "not given")}";
}

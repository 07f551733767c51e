using System.Text.Json.Serialization;

namespace ContractRules.Openings;

/// <summary>What an opening balance is of a fact or term.</summary>
[JsonConverter(typeof(Json.EnumConverter<BalanceKind>))]
public enum BalanceKind
{
    /// <summary>Its value in one of the periods before.</summary>
    Before,

    /// <summary>Its sum over all periods before.</summary>
    ToDate,

    /// <summary>The sum of what was settled of it in all periods before, what was open left out.</summary>
    SettledToDate,

    /// <summary>The value with which a term was left that no clause defines any more.</summary>
    LeftWith,

    /// <summary>The value of a standing fact, which holds until it is given anew.</summary>
    Standing,
}

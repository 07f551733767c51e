using System.Text.Json.Serialization;

namespace ContractRules.Agreements;

/// <summary>What a careful lawyer and a careful auditor ask of the drafting of an agreement.</summary>
[JsonConverter(typeof(Json.EnumConverter<QuestionKind>))]
public enum QuestionKind
{
    /// <summary>A term that nothing uses, with the facts that it alone asks for.</summary>
    UnusedTerm,

    /// <summary>A condition that never holds, or always does, in the ranges of the facts.</summary>
    DecidedCondition,

    /// <summary>A rate, or a band, by which more comes to less.</summary>
    MoreComesToLess,

    /// <summary>A boundary at which a figure jumps.</summary>
    Jump,

    /// <summary>A cap, or a floor, that can never bind.</summary>
    LimitNeverBinds,

    /// <summary>A limit that drops what it cuts off.</summary>
    ExcessDropped,

    /// <summary>A base that is dropped where it is below zero.</summary>
    NegativeDropped,

    /// <summary>A payment without a due date.</summary>
    NoDueDate,

    /// <summary>A duty that cannot be measured, so that nobody can miss it.</summary>
    NotMeasured,

    /// <summary>A power to end or to suspend the agreement without notice.</summary>
    NoNotice,

    /// <summary>An amendment, or an edit of one, that changes nothing.</summary>
    NothingAmended,
}

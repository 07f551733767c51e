using System.Text.Json.Serialization;

namespace ContractRules.Settlement;

/// <summary>What a warning is about.</summary>
[JsonConverter(typeof(Json.EnumConverter<WarningKind>))]
public enum WarningKind
{
    /// <summary>An expectation about terms is not met.</summary>
    ExpectationNotMet,

    /// <summary>A fact, or items, were given for a period in which no clause in force asks for them, or the day of an exercise that exercises nothing.</summary>
    FactInVain,

    /// <summary>The period ends before the agreement was made, and is settled under the one text chosen for all periods.</summary>
    BeforeTheAgreement,

    /// <summary>Lots are open that no clause in force keeps any more.</summary>
    LotsAtRest,

    /// <summary>An amendment takes effect after the agreement has ended and changes what ended with it, which changes nothing.</summary>
    AmendmentAfterTheEnd,
}

using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>Which neighbour a number goes to when it is rounded.</summary>
[JsonConverter(typeof(Json.EnumConverter<RoundingMode>))]
public enum RoundingMode
{
    /// <summary>To the nearest; halfway, away from zero: 0.125 to 0.13, −0.125 to −0.13. The usual commercial rounding.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest; halfway, to the even neighbour: 0.125 to 0.12, 0.135 to 0.14.</summary>
    HalfEven,

    /// <summary>To the nearest; halfway, towards zero: 0.125 to 0.12, −0.125 to −0.12.</summary>
    HalfTowardsZero,

    /// <summary>To the nearest; halfway, to the neighbour above: 0.125 to 0.13, −0.125 to −0.12.</summary>
    HalfUp,

    /// <summary>Away from zero, however little is over: 0.121 to 0.13, −0.121 to −0.13.</summary>
    AwayFromZero,

    /// <summary>Towards zero, whatever is over: 0.129 to 0.12, −0.129 to −0.12.</summary>
    TowardsZero,

    /// <summary>To the neighbour above: 0.121 to 0.13, −0.129 to −0.12.</summary>
    Up,

    /// <summary>To the neighbour below: 0.129 to 0.12, −0.121 to −0.13.</summary>
    Down,
}

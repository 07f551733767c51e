using System.Globalization;
using System.Numerics;

namespace ContractRules.Sql.Steps;

/// <summary>Why an integer has no type.</summary>
internal static class TooLong
{
    public static string Why(BigInteger magnitude, SqlDialect dialect) => string.Create(
        CultureInfo.InvariantCulture, $"it can have {magnitude.GetBitLength()} binary digits, which no integer of {dialect} holds");
}

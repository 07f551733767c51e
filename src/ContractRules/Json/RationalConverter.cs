using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes numbers exactly, in a string: <c>"12.5"</c> where the decimals end, else <c>"3/7"</c>.</summary>
public sealed class RationalConverter : TextConverter<Rational>
{
    private protected override string Expected => $"a number in a string, such as \"12.5\" or \"3/7\", of at most {Rational.MostDigitsOfData} digits";

    private protected override string TextOf(Rational value) => value.ToString();

    private protected override bool TryParse(string text, out Rational value) => Rational.TryParse(text, Rational.MostDigitsOfData, out value);
}

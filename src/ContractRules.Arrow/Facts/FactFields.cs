using Apache.Arrow.Types;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Arrow.Facts;

/// <summary>The fields of facts: each called by its key, of the type that holds it exactly, with what the documents tell of facts.</summary>
internal static class FactFields
{
    public static Apache.Arrow.Field Of(FactDeclaration fact) => new(fact.Key, TypeOf(fact), nullable: true, Metadata.Told(
    [
        ("title", fact.Title),
        ("description", fact.Description),
        ("clause", $"{fact.Clause}"),
        .. Metadata.Of(fact.Measure),
        ("decimals", fact.Measure.IsNumber ? $"{(Rational)fact.Decimals}" : null),
        ("minimum", fact.Minimum?.ToString()),
        ("maximum", fact.Maximum?.ToString()),
        ("default", fact.Default?.ToString()),
        ("standing", fact.IsStanding ? "true" : "false"),
    ]));

    private static IArrowType TypeOf(FactDeclaration fact) => fact.Measure.Kind switch
    {
        MeasureKind.Truth => BooleanType.Default,
        MeasureKind.Date => Date32Type.Default,
        _ => NumberTypes.Of(fact.Decimals, fact.Minimum, fact.Maximum),
    };
}

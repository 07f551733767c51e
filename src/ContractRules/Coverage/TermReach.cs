using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>In how many statements a term was determined.</summary>
/// <param name="Term">The term.</param>
/// <param name="Determined">In how many it was.</param>
/// <param name="Statements">How many statements have it.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record TermReach(TermDeclaration Term, long Determined, long Statements)
{
    /// <summary>The term.</summary>
    public TermDeclaration Term { get; init => field = value.NotNull(); } = Term.NotNull();

    /// <summary>The part of the statements in which it was determined; 0 where there are none.</summary>
    public Rational PartDetermined => Statements == 0 ? Rational.Zero : new Rational(Determined, Statements);

    /// <summary>The term and the counts: <c>fee: determined in 190 of 711 statements</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Term.Key}: determined in {Determined:N0} of {Statements:N0} statements");
}

using System.Text.Json;
using ContractRules.Accounts;
using ContractRules.Attribution;
using ContractRules.Documents.Accounts;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Registers;
using ContractRules.Documents.Statements;
using ContractRules.Explanation;
using ContractRules.Issuing;
using ContractRules.Settlement;
using NodaTime.Serialization.SystemTextJson;

namespace ContractRules.Documents.Json;

/// <summary>Makes <c>System.Text.Json</c> write what settling gives, as documents tell it.</summary>
public static class SerializerOptions
{
    /// <summary>
    /// Adds the converters for statements, issued or not, derivations, statements of account and registers, and NodaTime's for dates.
    /// Values of the language need none.
    /// </summary>
    /// <param name="options">The options, to be added to.</param>
    /// <param name="rounded">Whether figures are told rounded, too, so that a spreadsheet can add them up.</param>
    /// <returns>The same options.</returns>
    /// <example><c>JsonSerializer.Serialize(statement, new JsonSerializerOptions().AddContractRules())</c>.</example>
    public static JsonSerializerOptions AddContractRules(this JsonSerializerOptions options, bool rounded = false)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new AsDocument<Statement>(statement => StatementDocument.Of(statement, rounded)));
        options.Converters.Add(new StatementListConverter(rounded));
        options.Converters.Add(new AsDocument<IssuedStatement>(issued => StatementDocument.Of(issued, rounded)));
        options.Converters.Add(new AsDocument<Derivation>(derivation => ExplainedDocument.Of(derivation, derivation.ToLines(inFull: true), steps: null, rounded)));
        options.Converters.Add(new AsDocument<StatementOfAccount>(AccountDocument.Of));
        options.Converters.Add(new AsDocument<AttributedCosts>(RegisterDocument.Of));
        options.Converters.Add(NodaConverters.LocalDateConverter);
        return options;
    }
}

using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes references to clauses as the agreement does: <c>"4(5)(b)"</c>; one to no clause is empty.</summary>
public sealed class ClauseReferenceConverter : TextConverter<ClauseReference>
{
    private protected override string Expected => "a clause reference without spaces but after a comma, such as \"4(5)(b)\"";

    private protected override string TextOf(ClauseReference value) => value.ToString();

    private protected override bool TryParse(string text, out ClauseReference value) => ClauseReference.TryParse(text, out value) || text.Length == 0;
}

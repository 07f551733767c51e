using System.Text.Json.Serialization;
using ContractRules.Agreements.Edits;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>An edit that brought a clause to how it reads.</summary>
/// <param name="Amendment">The amendment that made it.</param>
/// <param name="Edit">The edit.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ClauseEdit(Amendment Amendment, Edit Edit)
{
    /// <summary>The edit.</summary>
    public Edit Edit { get; init => field = value.NotNull(); } = Edit.NotNull();

    /// <summary>Which amendment, and what it does: <c>Letter: substitute 25 % for 40 % in 3(1)</c>.</summary>
    public override string ToString() => $"{Amendment}: {Edit}{(Edit.Reason is { } reason ? $" ({reason})" : "")}";
}

using System.Text.Json.Serialization;

namespace ContractRules.Seeking;

/// <summary>Values of the fact, one step after another, with which the goal is met wherever the term is determined.</summary>
/// <param name="From">The least of them; null where there is no end to them.</param>
/// <param name="To">The greatest of them; null where there is no end to them.</param>
/// <param name="Below">The step below the least, with which it is not met; null where the fact cannot be less, there is no end, or it goes on unproved.</param>
/// <param name="Above">The step above the greatest, with which it is not met; null where the fact cannot be more, there is no end, or it goes on unproved.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ReachedInterval(TriedValue? From, TriedValue? To, TriedValue? Below, TriedValue? Above)
{
    /// <summary>Whether the step below meets it, too, and what lies from there on is not proved.</summary>
    public bool GoesOnBelow { get; internal init; }

    /// <summary>Whether the step above meets it, too, and what lies from there on is not proved.</summary>
    public bool GoesOnAbove { get; internal init; }

    /// <summary>From where to where: <c>from 100 to 200</c>.</summary>
    public override string ToString() => $"{(From is null ? "up" : $"from {From.Value}")} {(To is null ? "on" : $"to {To.Value}")}";
}

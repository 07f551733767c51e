using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>The part of a difference that is due to a cause; never nothing.</summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
/// <param name="Cause">The cause.</param>
/// <param name="More">How much more is paid because of it, negative where it is less. Exact, and so it may be finer than what is paid.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record CausedPart<T>(Cause Cause, T More)
    where T : struct, IPayable
{
    /// <summary>The cause.</summary>
    public Cause Cause { get; init => field = value.NotNull(); } = Cause.NotNull();

    /// <summary>The part and its cause.</summary>
    public override string ToString() => $"{(More.Amount.Sign > 0 ? "+" : "")}{(More.Equals(default(T)) ? "nothing" : $"{More}")} by {Cause}";
}

using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>A cause that is made after others, and how much that counts.</summary>
/// <typeparam name="T">What comes of an agreement.</typeparam>
/// <param name="Cause">The cause.</param>
/// <param name="From">What comes of the agreement before it is made.</param>
/// <param name="To">What comes of it once it is made.</param>
/// <param name="Part">The part of all orders in which it is made so.</param>
internal sealed record Move<T>(Cause Cause, T From, T To, Rational Part);

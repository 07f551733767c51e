using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>What a payment differs by, of a period or over many, and what that is due to.</summary>
/// <typeparam name="T"><see cref="Money"/>, or <see cref="Quantity"/> for what is delivered.</typeparam>
internal interface IDifference<T>
    where T : struct, IPayable
{
    /// <summary>Who pays whom by which clause.</summary>
    PaymentWay Way { get; }

    /// <summary>How much more is paid; null where that is open.</summary>
    T? Difference { get; }

    /// <summary>The parts of it, each with its cause.</summary>
    EquatableArray<CausedPart<T>> Parts { get; }

    /// <summary>What of it cannot be told apart.</summary>
    T Together { get; }
}

using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>Which payments a reading, or what a provision gives, reaches in any text, now or in the past.</summary>
internal sealed class ReadingReach(EquatableArray<AgreementVersion> texts, EquatableArray<Amendment> amendments)
{
    private readonly HashSet<Reading> _ofAmendments = [.. amendments.SelectMany(amendment => amendment.Readings)];
    private readonly Dependents _dependents = new(texts);

    public ReadingReach(Agreement agreement)
        : this(agreement.Texts, agreement.Amendments)
    {
    }

    /// <summary>All that there is.</summary>
    public PaymentsReached Everything => new([.. _dependents.All.OfType<PaymentWay>()], TheEnd: true, TheFacts: true);

    /// <summary>What a reading reaches: all that there is, where it decides on the text itself.</summary>
    public PaymentsReached Of(Reading reading) => _ofAmendments.Contains(reading) ? Everything : Of([reading]);

    /// <summary>What is reached by what provisions give, which itself counts.</summary>
    public PaymentsReached Of(IEnumerable<object> given) => PaymentsReached.In(_dependents.Of(given));
}

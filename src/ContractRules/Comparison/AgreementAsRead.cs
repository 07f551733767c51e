using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>An agreement read in one way after another. Amendments are worked in anew where a question decides on them, once for each way to answer those.</summary>
internal sealed class AgreementAsRead(Agreement agreement)
{
    private readonly EquatableArray<Reading> _ofAmendments = [.. agreement.Amendments.SelectMany(amendment => amendment.Readings).Distinct()];
    private readonly Dictionary<ReadingChoices, Agreement> _amended = [];

    /// <summary>The agreement with its questions read so.</summary>
    public Agreement With(ReadingChoices choices)
    {
        var ofAmendments = _ofAmendments.Aggregate(agreement.Choices, (chosen, reading) => chosen.With(reading, choices.Of(reading).Name));
        var amended = _amended.TryGetValue(ofAmendments, out var known) ? known : _amended[ofAmendments] = agreement.Under(ofAmendments);
        return amended.Under(choices);
    }
}

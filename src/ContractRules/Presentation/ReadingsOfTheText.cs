using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>
/// The readings that decide which amendment is in force, or how the period is settled in which one takes effect, as far as they mattered:
/// under another one the period would have been settled under another text, and a figure or a payment would have been another.
/// </summary>
internal sealed class ReadingsOfTheText
{
    private readonly Statement _statement;
    private readonly ILookup<Reading, (string Option, Ending Ending)> _otherwise;

    public ReadingsOfTheText(Statement statement)
    {
        var basis = statement.Basis;
        var texts = TextsOf(basis.Agreement, statement.Period);
        _statement = statement;
        _otherwise = basis.Agreement.AmendedOtherwise
            .Where(other => !SayTheSame(texts, TextsOf(other.Agreement, statement.Period)))
            .ToLookup(other => other.Reading, other => (other.Option.Name, Ending.Of(other.Agreement, basis.Facts, basis.Before)));
    }

    /// <summary>The readings that mattered to a figure, with the names of the options that would have given another.</summary>
    public IEnumerable<KeyValuePair<Reading, EquatableArray<string>>> Of(Step? figure) => figure?.Rule is TermValue(var term)
        ? Mattering(other => !(other.Basis.Version.TryDefine(term.Key, out var defined) && other.Evaluation.Of(defined) == figure.Outcome))
        : [];

    /// <summary>The readings that mattered to what is paid.</summary>
    public IEnumerable<KeyValuePair<Reading, EquatableArray<string>>> OfPayments() => Mattering(other => new Dues(other.Basis, other.Evaluation) is var dues
        && (dues.Payments, dues.Deliveries, dues.OpenPayments, dues.OpenDeliveries)
            != (_statement.Payments, _statement.Deliveries, _statement.OpenPayments, _statement.OpenDeliveries));

    private List<KeyValuePair<Reading, EquatableArray<string>>> Mattering(Func<Ending, bool> isAnother) =>
    [
        .. _otherwise
            .Select(reading => KeyValuePair.Create(reading.Key, reading.Where(other => isAnother(other.Ending)).Select(other => other.Option).ToEquatableArray()))
            .Where(found => found.Value.Count > 0),
    ];

    private static List<AgreementVersion> TextsOf(Agreement agreement, SettlementPeriod period) => [.. agreement.TextsOf(period).Select(text => text.Version)];

    private static bool SayTheSame(List<AgreementVersion> texts, List<AgreementVersion> others) =>
        texts.Count == others.Count && texts.Zip(others).All(pair => pair.First.SaysTheSameAs(pair.Second));
}

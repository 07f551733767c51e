using System.Numerics;
using ContractRules.Agreements.LotMovements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Lots are moved whole: each has all its fields, and no amount is below zero, or finer than they are, so that nothing is lost.</summary>
internal static class LotAccountCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, Agreement agreement) =>
        from kept in version.Lots
        from fault in new OneAccount(kept.Clause, kept.Account, version, agreement).Faults()
        select fault;

    private sealed class OneAccount(ClauseReference clause, LotAccount account, AgreementVersion version, Agreement agreement)
    {
        private readonly VersionRanges _ranges = agreement.Ranges.In(version.Meanings);

        private LotsDeclaration Lots => account.Lots;

        public IEnumerable<AgreementFault> Faults() => account.Movements
            .SelectMany(movement => movement switch
            {
                LotEntry entry => [.. OfAmount(entry.Amount), .. OfFields(entry)],
                LotApplication application => [.. OfAmount(application.Amount), .. OfConditions([application.Where]), .. OfOrder(application)],
                LotExpiry expiry => OfConditions([expiry.When]),
                _ => Enumerable.Empty<AgreementFault>(),
            })
            .Concat(OfNames());

        private IEnumerable<AgreementFault> OfAmount(Node amount)
        {
            if (Measuring.Of(amount) is { } measure && measure != Lots.Measure)
            {
                yield return Fault(AgreementFaultKind.UnitsDoNotFit, $"each {Lots} is counted in {Lots.Measure}, but '{amount}' is {measure}");
            }
            else if (!IsAsCoarseAs(Lots.Decimals, amount))
            {
                yield return Fault(AgreementFaultKind.LotDoesNotFit, $"'{amount}' could be finer than each {Lots}, {Lots.Remaining.Expectation}; round it");
            }

            if (_ranges.Of(amount) is NumberRange { IsNeverBelowZero: false } range)
            {
                yield return Fault(
                    AgreementFaultKind.CreditLost,
                    $"'{amount}' moves each {Lots}, and it can be {range}; expected an amount that is never below zero, such as a fact in such a range "
                    + "(InRange), and that the clause says what becomes of what lies below (TakingBack, AfterDeficit, NotBelowZero)");
            }
        }

        private IEnumerable<AgreementFault> OfFields(LotEntry entry)
        {
            foreach (var field in Lots.Fields)
            {
                if (entry.ValueOf(field) is not { } rule)
                {
                    yield return Unsaid(field.Key);
                }
                else if (Measuring.Of(rule) is { } measure && measure != field.Measure)
                {
                    yield return Fault(AgreementFaultKind.UnitsDoNotFit, $"{field} of a {Lots} is in {field.Measure}, but '{rule}' is {measure}");
                }
                else if (field.Measure.IsNumber && !(IsAsCoarseAs(field.Decimals, rule) && IsWithin(field, _ranges.Of(rule))))
                {
                    yield return Fault(AgreementFaultKind.LotDoesNotFit, $"'{rule}' can be what {field} of a {Lots} doesn't accept; expected {field.Expectation}");
                }
            }

            foreach (var text in Lots.Texts.Where(text => !entry.Tells(text)))
            {
                yield return Unsaid(text.Key);
            }

            foreach (var key in entry.Values.Keys.Concat(entry.Names.Keys).Where(key => !Lots.BroughtForward.Has(key)))
            {
                yield return Fault(AgreementFaultKind.Incomplete, $"a {Lots} has no field {key}");
            }

            AgreementFault Unsaid(string field) => Fault(AgreementFaultKind.Incomplete, $"{field} of a {Lots} that comes in is not said; expected {nameof(LotEntry.With)}({field}, …)");
        }

        private IEnumerable<AgreementFault> OfConditions(IEnumerable<Node> conditions) =>
            from condition in conditions
            let measure = Measuring.Of(condition)
            where measure is { Kind: not MeasureKind.Truth }
            select Fault(AgreementFaultKind.UnitsDoNotFit, $"lots are chosen by a condition, but '{condition}' is {measure}");

        private IEnumerable<AgreementFault> OfOrder(LotApplication application) =>
            from rule in application.By
            where Measuring.Of(rule) is { Kind: MeasureKind.Truth }
            select Fault(AgreementFaultKind.UnitsDoNotFit, $"lots are put in order by numbers or dates, but '{rule}' is a truth");

        // Two lots of one period by one name would be one and the same.
        private IEnumerable<AgreementFault> OfNames() => account.Movements.OfType<LotEntry>()
            .GroupBy(entry => entry.Name, StringComparer.Ordinal)
            .Where(entries => entries.Count() > 1)
            .Select(entries => Fault(
                AgreementFaultKind.Incomplete, $"{entries.Count()} kinds of {Lots} come in{(entries.Key is null ? " without a name" : $" as {entries.Key}")}; expected {nameof(LotEntry.Called)}(…), each another"));

        private bool IsAsCoarseAs(int decimals, Node rule) =>
            agreement.Denominators.Of(rule, version) is { } known && (BigInteger.Pow(10, decimals) % known).IsZero;

        private static bool IsWithin(FieldDeclaration field, ValueRange? range) => range is not NumberRange numbers
            || ((field.Minimum is not { } least || numbers.Least >= least) && (field.Maximum is not { } most || numbers.Greatest <= most));

        private AgreementFault Fault(AgreementFaultKind kind, string message) => new(kind, clause, message);
    }
}

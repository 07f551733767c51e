using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>What of a text is stated before, in and after the period in which the agreement ends.</summary>
internal static class TextAtTheEnd
{
    /// <summary>The text without what begins with the end; itself where nothing does.</summary>
    public static AgreementVersion Before(AgreementVersion version) =>
        version.Clauses.Any(clause => clause.BeginsWithTheEnd)
            ? Of(version, clause => clause.BeginsWithTheEnd ? Without(clause, provision => provision is Payment or Duty or Power) : clause)
            : version;

    /// <summary>The text without the payments of clauses that end with the agreement; their duties and powers have lapsed.</summary>
    public static AgreementVersion After(AgreementVersion version) => new(
        version.InForceFrom,
        version.Title,
        [.. version.Clauses.Select(clause => clause.OutlivesTermination ? clause : Without(clause, provision => provision is Payment))],
        [.. version.Clauses.Where(clause => !clause.OutlivesTermination).Select(clause => clause.Reference)])
    { Text = version };

    /// <summary>
    /// The text with what clauses that end have paid counted for the days of the period to the end. A number that changes by days in
    /// that very period is the mean of those days alone. What lots come to is no amount of days: it is paid whole; so is what is assumed.
    /// </summary>
    public static AgreementVersion ToTheDay(AgreementVersion version, LocalDate end)
    {
        var ending = version.Clauses.Where(clause => !clause.OutlivesTermination).ToList();
        var paid = ending.SelectMany(clause => clause.Payments).Where(payment => !payment.StaysWhole).ToList();
        var whole = version.Lots.SelectMany(kept => kept.Account.Totals).Select(total => total.Term)
            .Concat(version.Assumptions.Where(assumed => assumed.During is null || assumed.During.Holds(end)).Select(assumed => assumed.Term)).ToHashSet();
        var terms = paid.Select(payment => payment.Amount).OfType<TermValue>().Select(amount => amount.Term)
            .Intersect(ending.SelectMany(clause => clause.Definitions).Select(definition => definition.Term)).Except(whole).ToHashSet();
        return Of(version, clause => clause.OutlivesTermination ? clause : Ended(clause));

        Clause Ended(Clause clause)
        {
            var known = clause.WithRules(rule => DatedConstants.Until(end, rule));
            return known with { Provisions = [.. known.Provisions.Select(InPart)] };
        }

        Provision InPart(Provision provision) => provision switch
        {
            Definition definition when terms.Contains(definition.Term) => definition with { Rule = Part(definition.Rule, definition.Term.Measure.Over!) },
            Payment { StaysWhole: false } payment when payment.Amount is not TermValue(var term) || !(terms.Contains(term) || whole.Contains(term)) =>
                payment with { Amount = Part(payment.Amount, payment.Unit) },
            _ => provision,
        };

        Node Part(Node whole, Unit unit) => Rule<Money>.Of(whole)
            .ProratedByDays(from: ThePeriod.Start, to: end)
            .Rounded(new Rounding(unit.PayableDecimals, RoundingMode.HalfAwayFromZero))
            .Called($"{Rule<Money>.Of(whole)} for the days to the end of the agreement")
            .Node;
    }

    private static AgreementVersion Of(AgreementVersion version, Func<Clause, Clause> change) =>
        new(version.InForceFrom, version.Title, [.. version.Clauses.Select(change)]) { Text = version };

    private static Clause Without(Clause clause, Func<Provision, bool> isLeftOut) =>
        clause with { Provisions = [.. clause.Provisions.Where(provision => !isLeftOut(provision))] };
}

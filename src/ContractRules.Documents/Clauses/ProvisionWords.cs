using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>Provisions in words, one sentence each, names by their keys.</summary>
internal static class ProvisionWords
{
    public static string Of(Provision provision) => provision switch
    {
        Definition(var term, var rule) => $"{term} = {rule}",
        Payment(var payer, var payee, var amount, var due) => $"{payer} pays {payee} {amount}" + If(", due on", due),
        Duty duty => Of(duty),
        LotAccount kept => $"{kept}",
        Expectation(var words, var rule) => $"expected: {words} ({rule})",
        Power power => $"{power.Holder} may {power.What}, from {power.From}" + Because(power.Ground)
            + $"; exercised on {power.Exercised}"
            + If("; takes effect on", power.Effective),
        Expiry(var day, var condition) => $"ends by itself on {day}" + If(", if", condition),
        PeriodOfTheEnd(Constant(TruthValue(var byDays), _)) => byDays
            ? "the period in which the agreement ends counts by days, to the day of the end"
            : "the period in which the agreement ends counts whole",
        PeriodOfTheEnd(var byDays) => $"the period in which the agreement ends counts by days if {byDays}",
        LateInterest late => $"{late}",
        _ => throw new NotSupportedException($"{provision.GetType().Name} has no words."),
    };

    private static string Of(Duty duty) =>
        $"{duty.Obligor} shall {duty.What}, toward {duty.Obligee}, by {duty.Due}"
        + (duty.KeptOn is { } kept ? $"; done on {kept}" : "")
        + If("; short by", duty.Shortfall)
        + If("; owed if", duty.Arises)
        + If("; excused if", duty.Excused);

    private static string Because(Node ground) => ground is Constant(TruthValue(true), _) ? "" : $", because {ground}";

    private static string If(string introduction, Node? rule) => rule is null ? "" : $"{introduction} {rule}";
}

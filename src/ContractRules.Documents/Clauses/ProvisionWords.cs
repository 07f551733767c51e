using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>Provisions in words, one sentence each.</summary>
/// <param name="naming">What names are called.</param>
internal sealed class ProvisionWords(Naming naming)
{
    /// <summary>The provision in words.</summary>
    public string Of(Provision provision) => provision switch
    {
        Definition(var term, var rule) => $"{naming.Of(term)} means {Of(rule)}",
        Payment(var payer, var payee, var amount, var due) => $"{payer} pays {payee} {Of(amount)}" + If(", due on", due),
        Duty duty => Of(duty),
        LotAccount kept => kept.InWords(naming),
        Expectation(var words, var rule) => $"expected: {words} ({Of(rule)})",
        Power power => $"{power.Holder} may {power.What}, from {Of(power.From)}" + Because(power.Ground)
            + $"; exercised on {naming.Of(power.Exercised)}"
            + If("; takes effect on", power.Effective),
        Expiry(var day, var condition) => $"ends by itself on {Of(day)}" + If(", if", condition),
        PeriodOfTheEnd(Constant(TruthValue(var byDays), _)) => byDays
            ? "the period in which the agreement ends counts by days, to the day of the end"
            : "the period in which the agreement ends counts whole",
        PeriodOfTheEnd(var byDays) => $"the period in which the agreement ends counts by days if {Of(byDays)}",
        LateInterest late => late.InWords(naming),
        _ => throw new NotSupportedException($"{provision.GetType().Name} has no words."),
    };

    /// <summary>The same words for what is of a member, without the member.</summary>
    public ProvisionWords OfEach(string member) => new(naming.OfEach(member));

    private string Of(Node rule) => rule.AtLength(naming);

    private string Of(Duty duty) =>
        $"{duty.Obligor} shall {duty.What}, toward {duty.Obligee}, by {Of(duty.Due)}"
        + (duty.KeptOn is { } kept ? $"; done on {naming.Of(kept)}" : "")
        + If("; short by", duty.Shortfall)
        + If("; owed if", duty.Arises)
        + If("; excused if", duty.Excused);

    private string Because(Node ground) => ground is Constant(TruthValue(true), _) ? "" : $", because {Of(ground)}";

    private string If(string introduction, Node? rule) => rule is null ? "" : $"{introduction} {Of(rule)}";
}

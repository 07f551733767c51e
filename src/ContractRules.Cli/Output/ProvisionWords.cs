using ContractRules.Agreements;
using ContractRules.Rules.Kernel;

namespace ContractRules.Cli.Output;

/// <summary>Provisions in words, one sentence each, names by their keys.</summary>
internal static class ProvisionWords
{
    public static string Of(Provision provision) => provision switch
    {
        Definition(var term, var rule) => $"{term} = {rule}",
        Payment(var payer, var payee, var amount, var due) => $"{payer} pays {payee} {amount}" + If(", due on", due),
        Duty duty => Of(duty),
        Expectation(var words, var rule) => $"expected: {words} ({rule})",
        Power power => $"{power.Holder} may {power.What}, from {power.From}, because {power.Ground}; exercised on {power.Exercised}",
        _ => throw new NotSupportedException($"{provision.GetType().Name} has no words."),
    };

    private static string Of(Duty duty) =>
        $"{duty.Obligor} shall {duty.What}, toward {duty.Obligee}, by {duty.Due}"
        + (duty.KeptOn is { } kept ? $"; done on {kept}" : "")
        + If("; short by", duty.Shortfall)
        + If("; owed if", duty.Arises)
        + If("; excused if", duty.Excused);

    private static string If(string introduction, Node? rule) => rule is null ? "" : $"{introduction} {rule}";
}

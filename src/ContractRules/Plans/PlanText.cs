namespace ContractRules.Plans;

internal static class PlanText
{
    public static string Of(Plan plan, IEnumerable<Agreements.AgreementVersion> versions) => string.Join('\n', versions.Select(version => plan.ProgramOf(version).ToString()));
}

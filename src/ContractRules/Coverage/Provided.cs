using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>A rule of a provision, and where it stands.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Text">The amendment whose words the clause has; empty where it reads as signed.</param>
/// <param name="Subject">What the provision is about.</param>
/// <param name="Rule">The rule.</param>
internal sealed record Provided(ClauseReference Clause, string Text, string Subject, Node Rule)
{
    /// <summary>The rules of a text, those aside that are said of items which only their provision puts in hand.</summary>
    public static IEnumerable<Provided> In(AgreementVersion text) =>
        from clause in text.Clauses
        let amended = text.EditsOf(clause.Reference) is [.., var last] ? last.Amendment.Title : ""
        from provision in clause.Provisions
        from rule in provision.Rules
        where !rule.FieldsInside().Any()
        select new Provided(clause.Reference, amended, SubjectOf(provision), rule);

    private static string SubjectOf(Provision provision) => provision switch
    {
        Definition definition => definition.Term.Key,
        Payment payment => $"{payment.Payer} pays {payment.Payee}",
        Expectation expectation => expectation.Words,
        Duty => "duty",
        Power => "power",
        _ => "provision",
    };
}

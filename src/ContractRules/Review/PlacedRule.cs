using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>A rule of a text, with the provision and the clause that it stands in.</summary>
internal sealed record PlacedRule(ClauseReference Clause, Provision Provision, Node Rule)
{
    /// <summary>The term that it defines; null where it stands in another provision.</summary>
    public TermDeclaration? About => (Provision as Definition)?.Term;

    /// <summary>Whether it is an amount that a term stands for, or that is paid.</summary>
    public bool IsFigure { get; } = Provision switch
    {
        Definition(var term, _) => term.Measure is { IsNumber: true, Over: not null, Under: null },
        Payment payment => ReferenceEquals(payment.Amount, Rule),
        _ => false,
    };

    /// <summary>What it is called: the title of the term, or the payment, duty or power in words.</summary>
    public string Subject => Provision switch
    {
        Definition(var term, _) => term.Title,
        Payment(var payer, var payee, _, _) payment => $"{payer} pays {payee} {payment.Amount.InShort(Naming.Titles)}",
        _ => $"{Provision}",
    };

    /// <summary>A question about it.</summary>
    public Finding Asks(QuestionKind kind, string rule, string question) => new(kind, Clause, Subject, rule, question) { About = About };
}

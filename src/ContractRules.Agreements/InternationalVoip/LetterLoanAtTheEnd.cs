using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipParties;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;
using static ContractRules.Vocabulary.Limits;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>What the loan of the letter's 2(2)(1) does to clause 6(10): a question that the letter leaves open.</summary>
internal static class LetterLoanAtTheEnd
{
    public static Edit Edit => Agreements.Edits.Edit.Revise(
        "6(10)",
        because: "2(2)(1) brought a loan, of which a part can be left when the agreement ends",
        CompensationSetOff.Means(SetOff(LesserOf(Clause6Compensation.InvestmentDue, LoanLeftInCents).ProvidedThat(HasEnded.ForTheFirstTime()))),
        SalvageSetOff.Means(SetOff(
            LesserOf(Clause6Compensation.SalvageDue, (LoanLeftInCents - CompensationSetOff.ToDate()).NotBelowZero())
                .ProvidedThat(SalvageIsAgreed.ForTheFirstTime()))),
        TerminationCompensation.Means(Clause6Compensation.InvestmentDue - CompensationSetOff),
        SalvageCompensation.Means(Clause6Compensation.SalvageDue - SalvageSetOff),
        LoanRecourse.Means(LoanAfterTheEnd.Decides(
            ("from-profits-only", Usd(0)),
            ("recourse", LoanLeftInCents.ProvidedThat(HasEnded.ForTheFirstTime())),
            ("set-off", Usd(0)))),
        Thil.Pays(Fusion, LoanRecourse));

    private static Rule<Money> LoanLeftInCents => LoanOutstanding.Rounded(Rounding.ToTheCent);

    private static Rule<Money> SetOff(Rule<Money> amount) => LoanAfterTheEnd.Decides(
        ("from-profits-only", Usd(0)),
        ("recourse", Usd(0)),
        ("set-off", amount));
}

using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Review;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What a careful reader would still ask of the agreements that ship. Each stays since the text does not answer it.</summary>
public sealed class VoipReviewTests
{
    private static readonly DraftingReview Review = InternationalVoipAgreement.Agreement.Review();

    // Each with why it stays.
    private static readonly string[] Open =
    [
        "2(2) NoDueDate THIL pays Fusion THIL's contribution", // no day is set for contributions
        "2(2)(1) NoDueDate THIL pays Fusion THIL's contribution", // nor for the reimbursement of the letter
        "2(2)(1)(b) NegativeDropped Loan to THIL", // where the percentages are lent: what THIL paid beyond them, nothing gives back
        "2(2)(1)(c) NoDueDate Fusion pays THIL Repayment beyond the loan", // nor for what is repaid twice
        "4(1) Jump Profit that counts", // one minute short, and the loss of a whole month is no longer THIL's
        "5 NoNotice Fusion may terminate upon reasonable notice since the tender was refused, each party bearing its own costs; "
            + "THIL may terminate upon reasonable notice since the tender was refused, each party bearing its own costs", // how long reasonable is, nobody says
        "6(10) NoDueDate Fusion pays THIL Compensation upon termination", // no day is set for compensation
        "6(10) NoDueDate Fusion pays THIL Compensation for salvage",
        "6(10) NoDueDate THIL pays Fusion Loan repaid upon the end",
        "6(16) NoNotice Fusion may terminate since the corrupt-practices act is believed violated", // upon belief alone, and without a word on notice
    ];

    [Fact]
    public void What_stays_open_is_what_the_text_does_not_answer() =>
        Assert.Equal(Open, Review.Findings.Select(finding => $"{finding.Clause} {finding.Kind} {finding.Subject}"));

    [Fact]
    public void Every_answer_is_to_a_question_that_is_asked() => Assert.Empty(Review.Stale);

    [Fact]
    public void The_loss_of_a_month_turns_on_one_minute()
    {
        var jump = Review.Findings.Single(finding => finding.Kind == QuestionKind.Jump);

        Assert.Matches(@"^At 0 minutes it is −[\d,.]+ USD, at 1 minute it is 0\.00 USD$", jump.Example!);
    }

    [Fact]
    public void The_acquisition_leaves_nothing_to_ask() => Assert.True(FusionLdtsAgreement.Agreement.Review().IsClean);
}

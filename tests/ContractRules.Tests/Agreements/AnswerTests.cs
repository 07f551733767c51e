using ContractRules.Agreements;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What a clause answers itself of the questions that a review of the drafting asks.</summary>
public class AnswerTests
{
    [Fact]
    public void It_says_the_question_what_it_is_about_and_the_answer()
    {
        var clause = Clause("1", Seller.Pays(Buyer, Profit))
            .Reviewed(QuestionKind.NoDueDate, "it is paid as the work proceeds")
            .Reviewed(QuestionKind.ExcessDropped, Profit, "the seller bears what is above the cap");

        Assert.Equal(
            ["NoDueDate: it is paid as the work proceeds", "ExcessDropped of profit: the seller bears what is above the cap"],
            clause.Answers.Select(answer => $"{answer}"));
    }
}

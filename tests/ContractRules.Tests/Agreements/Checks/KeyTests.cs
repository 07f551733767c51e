using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements.Checks;

/// <summary>One key names one thing, and what differs between two that bear it is told.</summary>
public class KeyTests
{
    private static readonly LocalDate July = new(2002, 7, 1);
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);
    private static readonly Fact<Money> Duty = Fact.Money("duty", Usd, "1", "Customs");

    [Fact]
    public void A_fact_that_the_parties_agree_on_is_not_one_that_is_given() =>
        AssertFault("the key duty is declared differently: a fact, to be given and elsewhere to be agreed", Profit.Means(Duty), Tax.Means(Duty.ToBeAgreed()));

    [Fact]
    public void A_fact_that_is_nothing_unless_given_is_not_one_without_a_default() => AssertFault(
        "the key duty is declared differently: a fact, without a default and elsewhere 0 unless given", Profit.Means(Duty), Tax.Means(Duty.NothingUnlessGiven()));

    [Fact]
    public void A_list_that_is_empty_unless_given_is_not_one_that_has_to_be_given() => AssertFault(
        "the key call is declared differently: a list of items, to be given and elsewhere none unless given",
        Profit.Means(Calls.Total(Charge)),
        Tax.Means(Calls.NoneUnlessGiven().Total(Charge)));

    [Fact]
    public void A_list_does_not_bear_the_key_of_a_fact() => AssertFault(
        "the key call is declared differently: a fact 'Price of a call' and a list of items 'Calls of the period'",
        Profit.Means(Calls.Total(Charge)),
        Tax.Means(Fact.Money("call", Usd, "1", "Price of a call")));

    [Fact]
    public void Two_questions_do_not_bear_the_key_of_one_term() => AssertFault(
        "the key tax is declared differently: a reading, 'By what?' and elsewhere 'Of what?'",
        Tax.Means(Asking("By what?").Decides(Sales, Costs) + Asking("Of what?").Decides(Sales, Costs)));

    [Fact]
    public void A_question_about_a_term_that_only_an_amendment_brings_may_bear_its_key()
    {
        var agreement = Amended(
            [Clause("2", Profit.Means(Sales))],
            new Amendment("Letter", July, July, Edit.Insert(Clause("1", Tax.Means(Asking("By what?").Decides(Sales, Costs))), after: "2")));

        Assert.Equal("tax", Assert.Single(agreement.Readings).Key);
    }

    private static Reading Asking(string question) =>
        new("tax", "1", question, "It stands first.", new ReadingOption("sales", "By sales"), new ReadingOption("costs", "By costs"));

    private static void AssertFault(string words, params EquatableArray<Provision> provisions)
    {
        var fault = Assert.Single(FaultTests.Faults(() => Of(Clause("1", provisions))));

        Assert.Equal((AgreementFaultKind.KeyDeclaredTwice, words), (fault.Kind, fault.ToString()));
    }
}

using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.AgreementFaultKind;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>"All references to 40 % shall read 25 %."</summary>
public class SubstitutionTests
{
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);

    private static readonly EquatableArray<Clause> Signed =
    [
        Clause("1", Profit.Means((Percent(40) * Sales) + (Percent(40) * Costs.Unless(Closed)))),
        Clause("2", Tax.Means(Percent(40) * Sales)),
        Clause("3", Fee.Means(Percent(10) * Sales), Seller.Pays(Buyer, Usd.Of(40), due: new LocalDate(2002, 8, 1))),
    ];

    private static readonly PeriodFacts July = Month(7).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(20)).With(Closed, false);

    [Fact]
    public void One_constant_stands_for_another_throughout_the_clauses_named_and_nowhere_else()
    {
        var statement = Settled(With(Edit.Substitute(Percent(40), Percent(25), "1")));

        Assert.Equal(Usd.Of(30), statement.Of(Profit).Value); // 25 % of 100 + 25 % of 20
        Assert.Equal(Usd.Of(40), statement.Of(Tax).Value); // not named: 40 % of 100
    }

    [Fact]
    public void A_substitution_reaches_every_clause_it_names()
    {
        var statement = Settled(With(Edit.Substitute(Percent(40), Percent(25), "1", "2")));

        Assert.Equal((Usd.Of(30), Usd.Of(25)), (statement.Of(Profit).Value, statement.Of(Tax).Value));
    }

    [Fact]
    public void A_reading_can_stand_for_a_constant()
    {
        var agreement = With(Edit.Substitute(Percent(40), Basis.Decides(Percent(25), Percent(30)), "2"));

        Assert.Equal(Usd.Of(25), Settled(agreement).Of(Tax).Value);
        Assert.Equal(Usd.Of(30), Settled(agreement.Under(Basis, "net")).Of(Tax).Value);
        Assert.Equal([Basis], agreement.Readings);
    }

    [Fact]
    public void Amounts_and_dates_of_payments_are_substituted_too()
    {
        var agreement = With(
            Edit.Substitute<Money>(Usd.Of(40), Usd.Of(25), "3"),
            Edit.Substitute<LocalDate>(new LocalDate(2002, 8, 1), new LocalDate(2002, 9, 1), "3"));

        Assert.Equal("Seller pays Buyer 25.00 USD by 2002-09-01 (clause 3)", Assert.Single(Settled(agreement).Payments).ToString());
    }

    [Fact]
    public void Substituting_a_constant_that_is_not_there_fails_unless_declared()
    {
        AssertFault(ConstantNotFound, "clause 3: the clause holds no constant 40 %, contrary to the substitution; it states 10 %, 40.00 USD and 2002-08-01, and what its devices count by is revised (Edit.Revise) (Letter)", Edit.Substitute(Percent(40), Percent(25), "1", "3"));

        var declared = With(Edit.Substitute(Percent(40), Percent(25), "1").AlsoNaming("3", because: "the letter names it"));
        Assert.Equal(Signed[2], declared.Versions[1].Clauses[2]);
    }

    [Fact]
    public void A_clause_named_in_vain_and_why_are_told_with_the_edit()
    {
        var edit = Edit.Substitute(Percent(40), Percent(25), "1");
        var named = edit.AlsoNaming("2", because: "the letter names it").AlsoNaming("3", because: "so it does this");

        Assert.Equal((null, "the letter names it; so it does this"), (edit.Reason, named.Reason));
        Assert.Equal("Letter: substitute 25 % for 40 % in 1", $"{Assert.Single(With(edit).Versions[1].EditsOf("1"))}");
        Assert.Equal(
            "Letter: substitute 25 % for 40 % in 1, 3 (the letter names it)",
            $"{Assert.Single(With(edit.AlsoNaming("3", because: "the letter names it")).Versions[1].EditsOf("3"))}");
    }

    [Fact]
    public void A_constant_of_another_unit_is_another_constant() => AssertFault(
        ConstantNotFound, "clause 1: the clause holds no constant 40.00 USD, contrary to the substitution; it states 40 %, and what its devices count by is revised (Edit.Revise) (Letter)", Edit.Substitute<Money>(Usd.Of(40), Usd.Of(25), "1"));

    [Fact]
    public void Declaring_that_a_clause_holds_no_such_constant_while_it_does_is_a_fault() => AssertFault(
        ConstantNotFound, "clause 2: the clause does hold constant 40 %, contrary to the substitution (Letter)",
        Edit.Substitute(Percent(40), Percent(25), "1").AlsoNaming("2", because: "it holds none"));

    [Fact]
    public void Substituting_in_a_clause_that_is_not_there_is_a_fault()
    {
        AssertFault(ClauseNotFound, "clause 9: there is no such clause to substitute in (Letter)", Edit.Substitute(Percent(40), Percent(25), "1", "9"));
        AssertFault(ClauseNotFound, "clause 9: there is no such clause to substitute in (Letter)", Edit.Substitute(Percent(40), Percent(25), "1").AlsoNaming("9", "!"));
    }

    [Fact]
    public void Only_a_constant_can_be_substituted()
    {
        Assert.Throws<ArgumentException>(() => Edit.Substitute<Money>(Sales + Costs, Usd.Of(25), "1"));
        Assert.Throws<ArgumentException>(() => Edit.Substitute<Money>(Sales, Usd.Of(25), "1"));
    }

    [Fact]
    public void A_substitution_says_what_it_does_and_what_it_knows()
    {
        var edit = Edit.Substitute(Percent(40), Percent(25), "1", "2").AlsoNaming("3", because: "the letter names it");

        Assert.Equal(("substitute 25 % for 40 % in 1, 2, 3", "the letter names it"), (edit.ToString(), edit.WhyVacuous));
    }

    private static Agreement With(params EquatableArray<Edit> edits) =>
        Amended(Signed, new Amendment("Letter", new LocalDate(2002, 7, 1), new LocalDate(2002, 7, 1), edits));

    private static Statement Settled(Agreement agreement) => Assert.Single(agreement.Settle(July).Statements);

    private static void AssertFault(AgreementFaultKind kind, string words, Edit edit)
    {
        var fault = Assert.Single(FaultTests.Faults(() => With(edit)));

        Assert.Equal((kind, words), (fault.Kind, fault.ToString()));
    }
}

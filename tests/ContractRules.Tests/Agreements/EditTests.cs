using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.AgreementFaultKind;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Insert, replace, delete and revise, as drafters write them.</summary>
public class EditTests
{
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly EquatableArray<Clause> Signed = [Clause("1", Profit.Means(Sales)), Clause("2", Tax.Means(Profit), Seller.Pays(Buyer, Tax))];

    [Fact]
    public void A_clause_is_inserted_after_the_one_named()
    {
        Assert.Equal("1 1A 2", After(Edit.Insert(Clause("1A", Fee.Means(Sales)), after: "1")));
        Assert.Equal("1 2 3", After(Edit.Insert(Clause("3", Fee.Means(Sales)), after: "2")));
    }

    [Fact]
    public void A_clause_is_replaced_in_its_place()
    {
        var replacement = Clause("1", Profit.Means(Costs));

        Assert.Equal("1 2", After(Edit.Replace(replacement)));
        Assert.Equal([replacement, Signed[1]], Edited(Edit.Replace(replacement)));
    }

    [Fact]
    public void A_clause_is_deleted() => Assert.Equal("1", After(Edit.Delete("2")));

    [Fact]
    public void Edits_are_applied_in_their_order() => Assert.Equal(
        "1A 2", After(Edit.Insert(Clause("1A", Fee.Means(Sales)), after: "1"), Edit.Delete("1"), Edit.Replace(Clause("2", Tax.Means(Fee)))));

    [Fact]
    public void The_agreement_as_signed_stays_as_it_was()
    {
        var agreement = With(Edit.Delete("2"));

        Assert.Equal(Signed, agreement.Clauses);
        Assert.Equal(Signed, agreement.Versions[0].Clauses);
    }

    [Fact]
    public void An_edit_of_a_clause_that_is_not_there_is_a_fault()
    {
        AssertFault(ClauseNotFound, "clause 9: there is no such clause to insert 3 after (Letter)", Edit.Insert(Clause("3", Fee.Means(Sales)), after: "9"));
        AssertFault(ClauseNotFound, "clause 9: there is no such clause to replace (Letter)", Edit.Replace(Clause("9", Fee.Means(Sales))));
        AssertFault(ClauseNotFound, "clause 9: there is no such clause to delete (Letter)", Edit.Delete("9"));
        AssertFault(ClauseNotFound, "clause 9: there is no such clause to revise (Letter)", Edit.Revise("9", "all has changed"));
    }

    [Fact]
    public void Inserting_a_reference_that_is_there_already_is_a_fault() => Assert.Contains(
        FaultTests.Faults(() => With(Edit.Insert(Clause("2", Fee.Means(Sales)), after: "1"))), fault => fault.Kind == DuplicateReference);

    [Fact]
    public void A_revision_replaces_definitions_in_their_place_and_adds_the_rest()
    {
        var payment = Buyer.Pays(Seller, Fee);
        var revised = Edited(Edit.Revise("2", "a fee is due", Fee.Means(Sales), payment, Tax.Means(Costs)))[1];

        Assert.Equal([Tax.Means(Costs), Seller.Pays(Buyer, Tax), Fee.Means(Sales), payment], revised.Provisions);
        Assert.Equal((Signed[1].Heading, Signed[1].Summary), (revised.Heading, revised.Summary));
    }

    [Fact]
    public void A_provision_that_stands_already_is_not_added_twice() =>
        Assert.Equal(Signed, Edited(Edit.Revise("2", "said again", Tax.Means(Profit), Seller.Pays(Buyer, Tax))));

    [Fact]
    public void A_revision_drops_terms_together_with_their_payments()
    {
        EquatableArray<Clause> signed = [Clause("1", Profit.Means(Sales), Seller.Pays(Buyer, Profit), Tax.Means(Costs), Seller.Pays(Buyer, Tax), Seller.Pays(Buyer, Tax + Tax))];
        var revised = Of(signed, Edit.Revise("1", "no profit is shared").Dropping(Profit)).Versions[1].Clauses[0];

        Assert.Equal([Tax.Means(Costs), Seller.Pays(Buyer, Tax), Seller.Pays(Buyer, Tax + Tax)], revised.Provisions);
    }

    [Fact]
    public void Several_terms_can_be_dropped()
    {
        EquatableArray<Clause> signed = [Clause("1", Profit.Means(Sales), Tax.Means(Costs), Fee.Means(Sales))];

        Assert.Equal([Fee.Means(Sales)], Of(signed, Edit.Revise("1", "less").Dropping(Profit).Dropping(Tax)).Versions[1].Clauses[0].Provisions);
    }

    [Fact]
    public void Dropping_a_term_that_the_clause_does_not_define_is_a_fault() => AssertFault(
        TermNotInClause, "clause 2: the clause doesn't define profit, which the revision drops (Letter)", Edit.Revise("2", "less").Dropping(Profit));

    [Fact]
    public void A_revision_that_defines_a_term_twice_is_a_fault_among_the_others() => Assert.Equal(
        [TermDefinedTwice], FaultTests.Faults(() => With(Edit.Revise("1", "twice", Profit.Means(Costs), Profit.Means(Sales)))).Select(fault => fault.Kind));

    [Fact]
    public void A_clause_that_computed_nothing_computes_something_once_revised()
    {
        EquatableArray<Clause> signed = [ContractRules.Agreements.Clause.ComputingNothing("1", "Profit", "Later.", because: "it is left open")];
        var agreement = Of(signed, Edit.Revise("1", "agreed", Profit.Means(Sales)));

        Assert.Equal(("it is left open", null), (agreement.Versions[0].Clauses[0].WhyNothing, agreement.Versions[1].Clauses[0].WhyNothing));
        Assert.Equal(Usd.Of(5), agreement.Settle([Month(7).With(Sales, Usd.Of(5))]).Statements[0].Of(Profit).Value);
    }

    [Fact]
    public void Every_edit_says_what_it_does()
    {
        Edit[] edits = [Edit.Insert(Clause("1A"), after: "1"), Edit.Replace(Clause("2")), Edit.Delete("3"), Edit.Revise("4", "a fee is due")];

        Assert.Equal(["insert 1A after 1", "replace 2", "delete 3", "revise 4: a fee is due"], edits.Select(edit => edit.ToString()));
    }

    private static Agreement Of(EquatableArray<Clause> signed, params EquatableArray<Edit> edits) =>
        Amended(signed, new Amendment("Letter", new LocalDate(2002, 7, 1), new LocalDate(2002, 7, 1), edits));

    private static Agreement With(params EquatableArray<Edit> edits) => Of(Signed, edits);

    private static EquatableArray<Clause> Edited(params EquatableArray<Edit> edits) => With(edits).Versions[1].Clauses;

    private static string After(params EquatableArray<Edit> edits) => string.Join(' ', Edited(edits).Select(clause => clause.Reference));

    private static void AssertFault(AgreementFaultKind kind, string words, Edit edit)
    {
        var fault = Assert.Single(FaultTests.Faults(() => With(edit)));

        Assert.Equal((kind, words), (fault.Kind, fault.ToString()));
    }
}

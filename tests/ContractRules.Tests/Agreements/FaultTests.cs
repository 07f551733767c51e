using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.AgreementFaultKind;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Each way of writing an agreement wrongly is found when it is built.</summary>
public class FaultTests
{
    private static readonly LocalDate Later = new(2002, 7, 1);
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);
    private static readonly Lots<Money> Owed = Lots.Money("debt", Usd, "9", "What is owed");
    private static readonly Clause Sound = Clause("1", Profit.Means(Sales - Costs));

    [Fact]
    public void Two_clauses_of_one_reference() => AssertFault(
        DuplicateReference, "clause 1: 2 clauses bear this reference: Heading of 1, Heading of 1", Sound, Clause("1", Tax.Means(Sales)));

    [Fact]
    public void A_term_defined_by_two_clauses() => AssertFault(
        TermDefinedTwice, "clause 2: profit is defined in 1 and in 2", Sound, Clause("2", Profit.Means(Sales)));

    [Fact]
    public void A_term_that_nothing_defines() => AssertFault(
        TermNotDefined, "clause 2: tax is used, but no clause in force defines it", Sound, Clause("2", Ended.Means(Tax > Profit)));

    [Fact]
    public void A_term_of_which_only_the_past_is_asked_must_be_defined_too() => AssertFault(
        TermNotDefined, "clause 2: tax is used, but no clause in force defines it", Sound, Clause("2", Ended.Means(Tax.Prior() > Profit)));

    [Fact]
    public void A_term_that_an_amendment_recalls_although_no_text_ever_defined_it() => AssertFault(
        TermNotDefined,
        "clause 2: tax is used, but no clause in force defines it (Letter)",
        new Amendment("Letter", Later, Later, Edit.Insert(Clause("2", Ended.Means(Tax.Prior() > Profit)), after: "1")));

    [Fact]
    public void A_term_that_an_amendment_takes_away_from_under_another()
    {
        var fault = Assert.Single(Faults(() => Amended(
            [Sound, Clause("2", Tax.Means(Profit))], new Amendment("Letter", Later, Later, Edit.Delete("1")))), fault => fault.Kind == TermNotDefined);

        Assert.Equal("clause 2: profit is used, but no clause in force defines it (Letter)", fault.ToString());
    }

    [Fact]
    public void One_key_for_two_facts_terms_or_readings()
    {
        AssertKeyFault("profit", "a fact 'Other' and a term 'Profit'", Sound, Clause("2", Tax.Means(Fact.Money("profit", Usd, "1", "Other"))));
        AssertKeyFault("sales", "a fact, 'What was sold' and elsewhere 'Other'", Sound, Clause("2", Tax.Means(Fact.Money("sales", Usd, "1", "Other"))));
        AssertKeyFault("sales", "a fact, for one period and elsewhere standing", Sound, Clause("2", Tax.Means(Sales.Standing())));
        AssertKeyFault("tax", "a term 'Tax' and a reading '?'", Sound, Clause("2", Tax.Means(Read("tax").Decides(Sales, Costs))));
    }

    [Fact]
    public void A_question_asked_of_the_very_clause_that_defines_a_term_may_bear_its_key() =>
        Assert.Single(Of(Sound, Clause("2", Tax.Means(Read("tax", "2").Decides(Sales, Costs)))).Readings);

    [Fact]
    public void One_key_for_a_fact_in_two_units_says_what_differs() => AssertKeyFault(
        "sales",
        "a fact, in USD and elsewhere in EUR; as a number of USD, with at most 2 decimals and elsewhere as a number of EUR, with at most 2 decimals",
        Sound,
        Clause("2", Term.Money("euros", "Euros", Currency.Eur).Means(Fact.Money("sales", Currency.Eur, "1", "What was sold"))));

    [Fact]
    public void Two_parties_of_one_name()
    {
        var parties = new[] { Seller, Buyer, new Party("Seller", "Another Seller Limited") };

        var fault = Assert.Throws<AgreementFaultsException>(() => new Agreement("small", "Small", Dated, Cadence.Months, parties, [Sound])).Faults;

        Assert.Equal(
            (PartiesOfOneName, "2 parties are called Seller: The Seller Limited and Another Seller Limited; expected a name of its own for each"),
            (Assert.Single(fault).Kind, fault[0].Message));
    }

    [Fact]
    public void A_term_used_under_another_declaration_than_it_is_defined_by() =>
        AssertKeyFault("profit", "a term, 'Profit' and elsewhere 'Other'; in USD and elsewhere in true/false", Sound, Clause("2", Ended.Means(Term.Truth("profit", "Other"))));

    [Fact]
    public void Units_that_do_not_fit_in_an_expression() => AssertFault(
        UnitsDoNotFit, "clause 1: units don't fit in 'sales + rupees': 'sales' is USD, 'rupees' is INR", Clause("1", Profit.Means((Sales + Rupees) * 2)));

    [Fact]
    public void Units_that_do_not_fit_although_what_is_asked_of_them_has_one() => AssertFault(
        UnitsDoNotFit, "clause 1: units don't fit in 'sales + rupees': 'sales' is USD, 'rupees' is INR", Clause("1", Ended.Means((Sales + Rupees).IsDetermined())));

    [Fact]
    public void A_rule_in_another_unit_than_its_term() => AssertFault(
        UnitsDoNotFit, "clause 1: profit is declared in USD, but its rule gives INR", Clause("1", Profit.Means(Rupees)));

    [Fact]
    public void A_payment_of_anything_but_money_or_a_quantity() => AssertFault(
        UnitsDoNotFit, "clause 2: what is paid must be money or a quantity, but 'share' is ratio", Sound, Clause("2", Seller.Pays(Buyer, Rule<Money>.Of(Share.Node))));

    [Fact]
    public void A_payment_due_on_anything_but_a_date() => AssertFault(
        UnitsDoNotFit, "clause 2: a payment is due on a date, but 'minutes' is minute",
        Sound, Clause("2", Seller.Pays(Buyer, Profit, due: Rule<LocalDate>.Of(Minutes.Node))));

    [Fact]
    public void A_payment_that_could_be_finer_than_a_cent() => AssertFault(
        PaymentNotRounded, "clause 2: 'profit ÷ 3' is paid, but could be finer than 0.01 USD; round it", Sound, Clause("2", Seller.Pays(Buyer, Profit / 3)));

    [Fact]
    public void A_payment_from_or_to_a_stranger()
    {
        var stranger = new Party("Stranger", "Somebody else");

        AssertFault(NotAParty, "clause 2: Stranger is bound, entitled or paid, but is no party to the agreement", Sound, Clause("2", stranger.Pays(Buyer, Profit)));
        AssertFault(NotAParty, "clause 2: Stranger is bound, entitled or paid, but is no party to the agreement", Sound, Clause("2", Buyer.Pays(stranger, Profit)));
    }

    [Fact]
    public void A_payment_to_oneself() => AssertFault(NotAParty, "clause 2: Seller owes or pays itself", Sound, Clause("2", Seller.Pays(Seller, Profit)));

    [Fact]
    public void An_agreement_without_clauses() => AssertFault(NothingComputed, "the agreement has no clauses");

    [Fact]
    public void A_fact_and_a_reading_may_name_the_clause_that_theirs_is_a_part_of()
    {
        var rent = Fact.Money("rent", Usd, "15(c)", "Rent");
        var way = Read("way", "15").Decides(Sales, rent);

        Assert.Equal(2, Of(Sound, Clause("15(c)(i)", Tax.Means(way))).Clauses.Count);
    }

    [Fact]
    public void A_clause_that_does_nothing_and_does_not_say_why()
    {
        AssertFault(NothingComputed, "clause 2: the clause has no provisions and doesn't say why; write one that computes nothing with Clause.ComputingNothing", Sound, Clause("2"));

        var silent = ContractRules.Agreements.Clause.ComputingNothing("2", "Headings", "They mean nothing.", because: "it is a rule of construction");
        Assert.Equal("it is a rule of construction", Of(Sound, silent).Clauses[1].WhyNothing);
    }

    [Fact]
    public void A_fact_or_a_reading_of_a_clause_that_is_not_there()
    {
        AssertFault(ClauseNotFound, "clause 9: fact rent names this clause, but no version has it", Clause("1", Profit.Means(Fact.Money("rent", Usd, "9", "Rent"))));
        AssertFault(ClauseNotFound, "clause 9: list of items call names this clause, but no version has it", Clause("1", Profit.Means(Items.Of("call", "9", "Calls", Charge).Total(Charge))));
        AssertFault(ClauseNotFound, "clause 9: lots debt names this clause, but no version has it", Clause("1", Owed.MovedBy(Owed.Applying(Fee))));
        AssertFault(ClauseNotFound, "clause 9: reading way names this clause, but no version has it", Clause("1", Profit.Means(Read("way", "9").Decides(Sales, Costs))));
    }

    [Fact]
    public void An_amendment_before_the_agreement() => AssertFault(
        EffectiveTooEarly, "Letter takes effect on 2001-12-31, before the agreement of 2002-01-01.",
        new Amendment("Letter", new LocalDate(2001, 12, 31), Later, Edit.Replace(Sound)));

    [Fact]
    public void An_amendment_that_takes_effect_before_the_agreement_by_any_reading() => AssertFault(
        EffectiveTooEarly, "Letter takes effect on 2001-12-31, before the agreement of 2002-01-01.",
        new Amendment("Letter", Later, Later, Edit.Replace(Sound))
            .TakingEffectOn(Read("way").Decides<LocalDate>(("this", Later), ("that", new LocalDate(2001, 12, 31)))));

    [Fact]
    public void A_signing_date_that_depends_on_facts() => AssertFault(
        SigningDateUnknown, "Letter was signed on 'the end of the period'; expected a date, or a reading that decides between dates.",
        new Amendment("Letter", Later, ThePeriod.End, Edit.Replace(Sound)));

    [Fact]
    public void A_signing_date_that_depends_on_facts_in_a_reading_that_is_not_the_default() => AssertFault(
        SigningDateUnknown,
        "Letter was signed on '2002-07-01 as this or the end of the period as that by reading way'; expected a date, or a reading that decides between dates.",
        new Amendment("Letter", Later, Read("way").Decides(Later, ThePeriod.End), Edit.Replace(Sound)));

    [Fact]
    public void Many_faults_are_listed_at_once_in_one_exception()
    {
        var fault = Assert.Throws<AgreementFaultsException>(() => Amended(
            [
                Clause("1", Profit.Means(Sales + Rupees), Seller.Pays(Seller, Sales / 3)),
                Clause("1", Profit.Means(Tax)),
                Clause("2"),
            ],
            new Amendment("Letter", new LocalDate(2001, 1, 1), Later, Edit.Delete("9"))));

        Assert.Equal(
            [
                EffectiveTooEarly, ClauseNotFound, DuplicateReference, NothingComputed, NotAParty, TermDefinedTwice, TermNotDefined,
                UnitsDoNotFit, PaymentNotRounded,
            ],
            fault.Faults.Select(found => found.Kind));
        Assert.StartsWith("Agreement 'small' has 9 faults:\n- Letter takes effect", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_fault_is_told_as_one() => Assert.Equal(
        "Agreement 'small' has 1 fault:\n- the agreement has no clauses", Assert.Throws<AgreementFaultsException>(() => Of()).Message);

    internal static EquatableArray<AgreementFault> Faults(Func<Agreement> build) => Assert.Throws<AgreementFaultsException>(build).Faults;

    private static Reading Read(string key, string clause = "1") =>
        new(key, clause, "?", "!", new ReadingOption("this", "This"), new ReadingOption("that", "That"));

    private static void AssertKeyFault(string key, string declared, params EquatableArray<Clause> clauses) =>
        AssertFault(KeyDeclaredTwice, $"the key {key} is declared differently: {declared}", clauses);

    private static void AssertFault(AgreementFaultKind kind, string words, params EquatableArray<Clause> clauses) =>
        AssertOnly(kind, words, () => Of(clauses));

    private static void AssertFault(AgreementFaultKind kind, string words, Amendment amendment) =>
        AssertOnly(kind, words, () => Amended([Sound], amendment));

    private static void AssertOnly(AgreementFaultKind kind, string words, Func<Agreement> build)
    {
        var fault = Assert.Single(Faults(build));

        Assert.Equal((kind, words), (fault.Kind, fault.ToString()));
    }
}

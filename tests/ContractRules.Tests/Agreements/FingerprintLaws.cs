using ContractRules.Agreements;
using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>No part of a provision or a clause that can change a figure is overlooked in the fingerprint.</summary>
public class FingerprintLaws
{
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);

    private static readonly Field<Money> Amount = Field.Money("amount", Usd, "Amount").InRange(0);
    private static readonly TextField Claim = Field.Text("claim", "Which claim");

    private static readonly Provision[] OfEveryKind =
    [
        Profit.Means(Sales),
        Seller.Pays(Buyer, Profit, due: ThePeriod.End),
        Seller.Shall("report", toward: Buyer, due: ThePeriod.End, keptOn: Opening).ProvidedThat(Closed).ExcusedIf(Ended),
        Seller.Shall("sell", toward: Buyer, due: ThePeriod.End, shortfall: Profit),
        Seller.May("terminate", PowerEffect.Terminate, Closed, ThePeriod.Start, Opening).UponNotice(months: 6),
        Expiry.On(ThePeriod.End, providedThat: Closed),
        PeriodOfTheEnd.CountsByDays,
        // At a rate that is never below zero, also with its sign turned.
        LateInterest.At(Percent(0), DayCountConvention.Actual365Fixed, Rounding.ToTheCent, "2").OnceLaterThan(days: 5).CompoundingEvery(months: 1),
        Expectation.That("more is sold than it costs", Sales > Costs),
        Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End)),
    ];

    // What is said in our own words, and changes no figure.
    private static readonly string[] Words = [nameof(Duty.What), nameof(Expectation.Words)];

    [Fact]
    public void Every_kind_of_provision_is_looked_at() => Assert.Equal(
        typeof(Provision).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Provision))).Select(type => type.Name).Order(),
        OfEveryKind.Select(provision => provision.GetType().Name).Distinct().Order());

    [Fact]
    public void Changing_any_part_of_any_provision_but_its_words_changes_the_fingerprint()
    {
        var looked = new HashSet<string>();
        foreach (var (provision, part) in OfEveryKind.SelectMany(Altered.PartsOf, (provision, part) => (provision, part)).Where(found => found.part.GetValue(found.provision) is not null))
        {
            var changes = FingerprintOf(provision) != FingerprintOf(Altered.In(provision, part));
            Assert.True(changes != Words.Contains(part.Name), $"{provision.GetType().Name}.{part.Name} is{(changes ? "" : " not")} in the fingerprint");
            looked.Add($"{provision.GetType().Name}.{part.Name}");
        }

        Assert.Equal(OfEveryKind.SelectMany(provision => Altered.PartsOf(provision).Select(part => $"{provision.GetType().Name}.{part.Name}")).Distinct().Order(), looked.Order());
    }

    [Fact]
    public void Whether_a_clause_survives_the_end_or_begins_with_it_changes_the_fingerprint()
    {
        var clause = Clause("1", Seller.Pays(Buyer, Profit));

        Assert.Equal(3, new[] { clause, clause.Surviving(), clause.UponTheEnd() }.Select(clause => FingerprintOf(clause)).Distinct().Count());
    }

    [Fact]
    public void Where_a_table_begins_and_whether_it_is_silent_below_change_the_fingerprint()
    {
        Rule<Ratio>[] looked =
        [
            Tiers.Of(Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(200), Percent(5)), Tier.Above(Usd.Of(200), Percent(8))).At(Sales),
            Tiers.SilentBelow(Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(200), Percent(5)), Tier.Above(Usd.Of(200), Percent(8))).At(Sales),
            Tiers.SilentBelow(Boundary.InLowerTier, Tier.Between(Usd.Of(100), Usd.Of(200), Percent(5)), Tier.Above(Usd.Of(200), Percent(8))).At(Sales),
        ];

        Assert.Equal(looked.Length, looked.Select(share => FingerprintOf(Clause("1", Profit.Means(Sales * share)))).Distinct().Count());
    }

    [Fact]
    public void What_can_be_delivered_of_a_unit_changes_the_fingerprint()
    {
        Assert.NotEqual(Delivered(new Unit("share", "shares")), Delivered(new Unit("share", "shares", payableDecimals: 2)));

        static string Delivered(Unit unit) => FingerprintOf(Seller.Pays(Buyer, (Rule<Quantity>)unit.Of(5)));
    }

    [Fact]
    public void Changing_any_part_of_what_moves_lots_changes_the_fingerprint()
    {
        var entry = Claims.Adding(Fee).With(Kind, "costs");
        var items = Items.Of("payment", "1", "Payments", Amount, Claim).NoneUnlessGiven();
        LotAccount[] looked =
        [
            Claims.MovedBy(entry, Claims.Applying(Paid)),
            Claims.MovedBy(Claims.Applying(Paid), entry),
            Claims.WithDecimals(3).MovedBy(entry, Claims.Applying(Paid)),
            Claims.MovedBy(Claims.Adding(Paid).With(Kind, "costs"), Claims.Applying(Paid)),
            Claims.MovedBy(entry.With(Kind, "interest"), Claims.Applying(Paid)),
            Claims.MovedBy(entry.Called("costs"), Claims.Applying(Paid)),
            Claims.MovedBy(entry, Claims.Applying(Fee)),
            Claims.MovedBy(entry, Claims.Applying(Paid).LatestFirst()),
            Claims.MovedBy(entry, Claims.Applying(Paid).ProRata()),
            Claims.MovedBy(entry, Claims.Applying(Paid).InOrderOf(Kind, "costs")),
            Claims.MovedBy(entry, Claims.Applying(Paid).InOrderOf(Claims.Remaining)),
            Claims.MovedBy(entry, Claims.Applying(Paid).ToThoseWhere(Kind.Is("costs"))),
            Claims.MovedBy(entry, Claims.ApplyingEach(items, Amount, toTheOneIn: Claim)),
            Claims.MovedBy(entry, Claims.Applying(items.Total<Money>(Amount))),
            Claims.MovedBy(entry, Claims.Applying(Paid), Claims.Expiring(Kind.Is("costs"))),
            Claims.MovedBy(entry, Claims.Applying(Paid), Claims.Expiring(Kind.Is("interest"))),
            Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End)),
            Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.Start)),
        ];

        Assert.Equal(looked.Length, looked.Select(account => FingerprintOf(account)).Distinct().Count());

        // All parts of them are looked at above.
        Assert.Equal(
            ["Amount", "By", "Name", "NamedIn", "Names", "Order", "Values", "When", "Where"],
            new LotMovement[] { entry, Claims.Applying(Paid), Claims.Expiring(Kind.Is("costs")) }.SelectMany(Altered.PartsOf).Select(part => part.Name).Distinct().Order());
    }

    private static string FingerprintOf(Provision provision) => FingerprintOf(Clause("1", provision));

    // The other clauses give what the one needs, so that it stands in a sound agreement whatever is altered in it.
    private static string FingerprintOf(Clause clause)
    {
        Provision[] needed = [Profit.Means(Sales), Net.Means(Sales), Ended.Means(Closed), PeriodOfTheEnd.CountsWhole, Buyer.Pays(Seller, Net)];
        var others = needed.Where(provision => !clause.Provisions.Any(given => IsSameIn(given, provision)));
        return new Agreement("small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer, Altered.Party], [clause, Clause("2", [.. others])]).FingerprintThrough(Dated);
    }

    private static bool IsSameIn(Provision given, Provision needed) => (given, needed) switch
    {
        (Definition(var term, _), Definition(var other, _)) => term == other,
        (PeriodOfTheEnd, PeriodOfTheEnd) => true,
        _ => false,
    };
}

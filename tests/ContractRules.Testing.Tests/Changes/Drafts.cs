using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Testing.Tests.Changes;

/// <summary>Texts before a change and after it.</summary>
internal static class Drafts
{
    /// <summary>The VoIP agreement, with its letter.</summary>
    public static Agreement Voip => InternationalVoipAgreement.Agreement;

    /// <summary>The VoIP agreement before its letter.</summary>
    public static Agreement AsSigned { get; } = Voip.AsItStoodOn(Voip.Dated);

    /// <summary>The VoIP agreement as signed, with a draft of 3(3) that forgot the cap.</summary>
    public static Agreement WithoutTheCap { get; } = Revised(
        Edit.Revise("3(3)", because: "the cap was forgotten", VoipTerms.ThilInvestment.Means(VoipTerms.ElectedShare * VoipTerms.VentureCostToDate))
            .Summarizing("THIL invests its share of the cost."));

    /// <summary>A royalty of twelve per cent, of ten where nothing is said.</summary>
    public static Agreement Royalty(int percent, int ceiling = 50_000, bool isAuthorToPay = false) => new(
        "royalty", "Royalty", new LocalDate(2024, 1, 1), Cadence.Quarters, [Author, Publisher],
        [
            new Clause("1", "Royalty", "A share of net sales, up to a ceiling.", Earned.Means((Percent(percent) * RoyaltyAgreement.NetSales).Rounded(Rounding.ToTheCent).NotExceeding(Currency.Usd.Of(ceiling)))),
            new Clause("2", "Payment", "The publisher pays it.", isAuthorToPay ? Author.Pays(Publisher, Earned) : Publisher.Pays(Author, Earned)),
            new Clause("3", "Copies", "Copies are counted.", Counted.Means(RoyaltyAgreement.Copies.ToDate())),
        ]);

    public static Term<Money> Earned { get; } = Term.Money("earned", "Royalty earned", Currency.Usd);

    public static Term<Quantity> Counted { get; } = Term.Quantity("counted", "Copies counted", RoyaltyAgreement.Copies.Declaration.Measure.Over!);

    private static Party Author => new("Author", "The author");

    private static Party Publisher => new("Publisher", "The publisher");

    // With the clauses as the edit leaves them, as a draft is written.
    private static Agreement Revised(Edit edit)
    {
        var edited = new Agreement(Voip.Key, Voip.Title, Voip.Dated, Voip.Cadence, Voip.Parties, Voip.Clauses, [new Amendment("Draft", Voip.Dated, Voip.Dated, edit)]);
        return new(Voip.Key, Voip.Title, Voip.Dated, Voip.Cadence, Voip.Parties, edited.Versions[^1].Clauses);
    }
}

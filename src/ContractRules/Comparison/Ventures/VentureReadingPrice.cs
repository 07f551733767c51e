using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>What it would make of the payments of many ventures to read one question otherwise, all else being read as it is.</summary>
/// <param name="Reading">The question.</param>
/// <param name="Taken">The option that it is settled under.</param>
/// <param name="Instead">The option that it would be settled under.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record VentureReadingPrice(Reading Reading, ReadingOption Taken, ReadingOption Instead)
{
    /// <summary>The question.</summary>
    public Reading Reading { get; init => field = value.NotNull(); } = Reading.NotNull();

    /// <summary>The option that it is settled under.</summary>
    public ReadingOption Taken { get; init => field = value.NotNull(); } = Taken.NotNull();

    /// <summary>The option that it would be settled under.</summary>
    public ReadingOption Instead { get; init => field = value.NotNull(); } = Instead.NotNull();

    /// <summary>What each party would receive more or less over all ventures and periods, in each currency, without what is open.</summary>
    public EquatableArray<PartyDifference<Money>> Total { get; init; } = [];

    /// <summary>What each party would be delivered more or less over all ventures and periods, in each unit, without what is open.</summary>
    public EquatableArray<PartyDifference<Quantity>> DeliveryTotal { get; init; } = [];

    /// <summary>In how many ventures a party would receive more or less for any period, or anything on another day.</summary>
    public int Moved { get; init => field = value.From(0, to: int.MaxValue); }

    /// <summary>In how many ventures some of what it changes cannot be told.</summary>
    public int Open { get; init => field = value.From(0, to: int.MaxValue); }

    /// <summary>How many ventures would be refused, and are left out here, although they are not refused as the text is read.</summary>
    public int Refused { get; init => field = value.From(0, to: int.MaxValue); }

    /// <summary>The first of what is wrong in the facts of those; no more than <see cref="RefusedVenture.MostTold"/>.</summary>
    public EquatableArray<RefusedVenture> Faults { get; init; } = [];

    /// <summary>Whether the reading changes no payment of any venture that is not refused, neither how much nor when, as far as can be told.</summary>
    public bool IsNothing => Moved == 0 && Open == 0;

    /// <summary>The reading and what it would make of the payments: <c>overhead-basis = flat-month: THIL -120 USD, Fusion +120 USD, in 17 ventures</c>.</summary>
    public override string ToString() => $"{Reading} = {Instead.Name}: " + string.Join(", ",
    [
        .. IsNothing ? (string[])["changes no payment"] : Total.Count + DeliveryTotal.Count == 0 ? ["nothing in total"] : [],
        .. Total.Select(difference => $"{difference}"),
        .. DeliveryTotal.Select(difference => $"{difference}"),
        .. Moved > 0 ? (string[])[$"in {(Rational)Moved} ventures"] : [],
        .. Open > 0 ? (string[])[$"open in {(Rational)Open}"] : [],
        .. Refused > 0 ? (string[])[$"refused in {(Rational)Refused}"] : [],
    ]);

    /// <summary>The price of a way that was tried; nothing where it makes no difference, and was not.</summary>
    internal static VentureReadingPrice Of(Agreement agreement, ReadingChoice choice, WayTried? tried) => tried is null
        ? new(choice.Reading, agreement.Choices.Of(choice.Reading), choice.Option)
        : new(choice.Reading, agreement.Choices.Of(choice.Reading), choice.Option)
        {
            Total = tried.More.Of<Money>(agreement),
            DeliveryTotal = tried.More.Of<Quantity>(agreement),
            Moved = tried.Moved!.Moved,
            Open = tried.Moved.Open,
            Refused = tried.Refused,
            Faults = tried.Faults,
        };
}

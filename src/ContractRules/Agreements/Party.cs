using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>A party to an agreement.</summary>
/// <param name="Name">The short name that the agreement gives it: <c>THIL</c>.</param>
/// <param name="FullName">Its full name.</param>
[JsonConverter(typeof(Json.PartyConverter))]
public sealed record Party(string Name, string FullName)
{
    /// <summary>The short name that the agreement gives it.</summary>
    public string Name { get; init => field = value.NotBlank(); } = Name.NotBlank();

    /// <summary>Its full name.</summary>
    public string FullName { get; init => field = value.NotBlank(); } = FullName.NotBlank();

    /// <summary>An obligation to pay another party an amount each period.</summary>
    /// <param name="payee">Who is paid.</param>
    /// <param name="amount">How much, rounded no finer than the currency's minor unit; a negative amount is paid the other way.</param>
    /// <param name="due">The day by which it is to be paid; none where the agreement sets none.</param>
    /// <example><c>Fusion.Pays(Thil, ThilProfitShare, due: ThePeriod.End.PlusDays(30))</c>.</example>
    public Payment Pays(Party payee, Rule<Money> amount, Rule<LocalDate>? due = null) =>
        new(this, payee, amount.Declared(), due?.Node);

    /// <summary>An obligation to pay another party in something else than money each period: to deliver a quantity.</summary>
    /// <param name="payee">Who receives it.</param>
    /// <param name="quantity">How much, rounded to what can be delivered of its unit (whole ones, unless the unit says otherwise); a negative quantity is delivered the other way.</param>
    /// <param name="due">The day by which it is to be delivered; none where the agreement sets none.</param>
    /// <example><c>Buyer.Pays(Seller, Price.InWholeUnitsAt(SharePrice), due: Closing)</c>.</example>
    public Payment Pays(Party payee, Rule<Quantity> quantity, Rule<LocalDate>? due = null) =>
        new(this, payee, quantity.Declared(), due?.Node);

    /// <summary>A duty to do something once, by a day.</summary>
    /// <param name="what">What has to be done, after "shall".</param>
    /// <param name="toward">To whom it is owed.</param>
    /// <param name="due">The last day on which it is kept in time.</param>
    /// <param name="keptOn">The fact that gives the day on which it was done.</param>
    /// <example><c>Fusion.Shall("constitute the Committee", toward: Thil, due: signing.PlusDays(7), keptOn: CommitteeConstituted)</c>.</example>
    public Duty Shall(string what, Party toward, Rule<LocalDate> due, Fact<LocalDate> keptOn) =>
        new(this, toward, what, due.Declared(), keptOn.Made().Declaration, Shortfall: null);

    /// <summary>A duty to reach an amount, by a day.</summary>
    /// <param name="what">What has to be reached, after "shall".</param>
    /// <param name="toward">To whom it is owed.</param>
    /// <param name="due">The last day on which it is kept in time; the end of the period for a duty of every period.</param>
    /// <param name="shortfall">By how much it was missed; nothing where it was kept.</param>
    /// <example><c>Fusion.Shall("terminate 3,000,000 minutes", toward: Thil, due: ThePeriod.End, shortfall: MinutesShort)</c>.</example>
    public Duty Shall<T>(string what, Party toward, Rule<LocalDate> due, Rule<T> shortfall)
        where T : struct, IAmount => new(this, toward, what, due.Declared(), KeptOn: null, shortfall.Declared());

    /// <summary>A power to do something from a day on, once a ground for it holds.</summary>
    /// <param name="what">What it may do, after "may".</param>
    /// <param name="effect">What follows when it does.</param>
    /// <param name="ground">The condition under which it may; <c>true</c> where it needs none.</param>
    /// <param name="from">The first day on which it may, once the ground holds.</param>
    /// <param name="exercised">The fact that gives the day on which it did.</param>
    /// <example><c>Client.May("terminate", PowerEffect.Terminate, ground: true, from: signed, exercised: Notice).UponNotice(months: 3)</c>.</example>
    public Power May(string what, PowerEffect effect, Rule<bool> ground, Rule<LocalDate> from, Fact<LocalDate> exercised) =>
        new(this, what, effect, ground.Declared(), from.Declared(), exercised.Made().Declaration);

    /// <summary>The short name.</summary>
    public override string ToString() => Name;
}

using ContractRules.Testing.Xunit;

namespace ContractRules.Testing.Tests.Xunit;

/// <summary>A property of the lease, with nothing missing: as many properties of one agreement are written.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShopPropertyAttribute : AgreementPropertyAttribute
{
    public ShopPropertyAttribute()
        : base(typeof(ShopAgreement), nameof(ShopAgreement.Agreement)) => (NothingMissing, MaxTest) = (true, Nightly.Draws(byDay: 200, atNight: 10_000));
}

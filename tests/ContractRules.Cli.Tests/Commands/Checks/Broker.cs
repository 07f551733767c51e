using ContractRules.Cli.Tests.From;

namespace ContractRules.Cli.Tests.Commands.Checks;

/// <summary>An agreement of one's own, by which sales are passed on up to a cap, and which promises that no more than 100 USD is.</summary>
internal static class Broker
{
    private const string Text = """
        using ContractRules.Agreements.Invariants;
        public static class Broker
        {
            private static readonly Party Seller = new("Seller", "Seller"), Buyer = new("Buyer", "Buyer");
            private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0);
            private static readonly Term<Money> Passed = Term.Money("passed", "Sales passed on", Currency.Usd);
            public static Agreement Agreement { get; } = new("broker", "Broker", new LocalDate(2024, 1, 1), Cadence.Months, [Seller, Buyer],
                [new Clause("1", "Sales", "Sales are passed on, up to a cap.", Passed.Means(((Rule<Money>)Sales).NotExceeding((Rule<Money>)Currency.Usd.Of(CAP))), Seller.Pays(Buyer, Passed))],
                invariants: [INVARIANTS]);
        }
        """;

    private const string Promised = """Invariant.Always("no more than 100 USD is passed on", Passed <= Currency.Usd.Of(100), "1")""";

    /// <summary>Its assembly.</summary>
    /// <param name="cap">The cap.</param>
    /// <param name="promises">Whether it ships its invariant.</param>
    public static OwnAssembly Capped(int cap, bool promises = true) =>
        new(Text.Replace("CAP", $"{cap}", StringComparison.Ordinal).Replace("INVARIANTS", promises ? Promised : "", StringComparison.Ordinal));
}
